package org.entente.show.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Likelihood;
import org.entente.model.Statement;

/** Statements as a table for spreadsheets and statistics programs. */
final class Csv {
    private static final List<String> COLUMNS = List.of(
            "id",
            "document",
            "kind",
            "type",
            "sign",
            "source",
            "target",
            "reciprocal",
            "date",
            "place",
            "voice",
            "certainty",
            "cue",
            "confidence",
            "mode",
            "contexts",
            "theme",
            "horizon",
            "probability",
            "about",
            "rule",
            "sentence",
            "begin",
            "end",
            "quote");

    private final Appendable out;
    private boolean first = true;

    private Csv(Appendable out) {
        this.out = out;
    }

    static void write(CaseFile file, Appendable out) throws IOException {
        Map<String, Document> documents = new HashMap<>();
        file.documents().forEach(document -> documents.put(document.id(), document));
        Csv csv = new Csv(out);
        for (String column : COLUMNS) {
            csv.cell(column);
        }
        csv.endRow();
        for (Statement statement : file.statements()) {
            Document document = documents.get(statement.evidence().document());
            csv.row(
                    statement,
                    document == null ? "" : document.name(),
                    document == null ? "" : statement.evidence().span().in(document.text()));
        }
    }

    private void row(Statement statement, String document, String quote) throws IOException {
        Evidence evidence = statement.evidence();
        cell(evidence.id());
        cell(document);
        cell(statement.kind());
        cell(statement.type());
        number(Integer.toString(statement.sign()));
        cell(statement.source().map(m -> m.actor().value()).orElse(""));
        cell(statement.target().map(m -> m.actor().value()).orElse(""));
        cell(Boolean.toString(statement.reciprocal()));
        cell(evidence.date().text());
        cell(evidence.place());
        cell(evidence.voice().code());
        cell(evidence.certainty().code());
        cell(evidence.cue().orElse(""));
        number(Json.decimal(evidence.confidence().value()).toPlainString());
        own(statement);
        cell(evidence.rule());
        number(Integer.toString(evidence.sentence()));
        number(Integer.toString(evidence.span().begin()));
        number(Integer.toString(evidence.span().end()));
        cell(quote);
        endRow();
    }

    /** The columns that belong to one kind only, empty for the others. */
    private void own(Statement statement) throws IOException {
        Statement.Event event = statement instanceof Statement.Event e ? e : null;
        cell(event == null ? "" : event.mode());
        cell(event == null ? "" : String.join(";", event.contexts()));
        cell(statement instanceof Statement.Interest interest ? interest.theme().word() : "");
        Statement.Outlook outlook = statement instanceof Statement.Outlook o ? o : null;
        cell(outlook == null ? "" : outlook.horizon());
        cell(outlook == null ? "" : outlook.likelihood().map(Likelihood::words).orElse(""));
        cell(
                outlook == null
                        ? ""
                        : outlook.about().stream().map(ActorName::value).collect(Collectors.joining(";")));
    }

    /** A cell of text, which may be anything. */
    private void cell(String text) throws IOException {
        String safe = formula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        number(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }

    /** A cell that was made here and needs no care. */
    private void number(String text) throws IOException {
        if (!first) {
            out.append(',');
        }
        out.append(text);
        first = false;
    }

    private void endRow() throws IOException {
        out.append("\r\n");
        first = true;
    }

    /** Whether a spreadsheet would take the cell for a formula (OWASP, "CSV Injection"). */
    private static boolean formula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
