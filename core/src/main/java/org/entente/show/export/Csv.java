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

    private final Sheet to;

    private Csv(Sheet to) {
        this.to = to;
    }

    static void write(CaseFile file, Appendable out) throws IOException {
        Map<String, Document> documents = new HashMap<>();
        file.documents().forEach(document -> documents.put(document.id(), document));
        Csv csv = new Csv(new Sheet(out, COLUMNS));
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
        to.cell(evidence.id());
        to.cell(document);
        to.cell(statement.kind());
        to.cell(statement.type());
        to.number(statement.sign());
        to.cell(statement.source().map(m -> m.actor().value()).orElse(""));
        to.cell(statement.target().map(m -> m.actor().value()).orElse(""));
        to.cell(Boolean.toString(statement.reciprocal()));
        to.cell(evidence.date().text());
        to.cell(evidence.place());
        to.cell(evidence.voice().code());
        to.cell(evidence.certainty().code());
        to.cell(evidence.cue().orElse(""));
        to.number(evidence.confidence().value());
        own(statement);
        to.cell(evidence.rule());
        to.number(evidence.sentence());
        to.number(evidence.span().begin());
        to.number(evidence.span().end());
        to.cell(quote);
        to.endRow();
    }

    /** The columns that belong to one kind only, empty for the others. */
    private void own(Statement statement) throws IOException {
        Statement.Event event = statement instanceof Statement.Event e ? e : null;
        to.cell(event == null ? "" : event.mode());
        to.cell(event == null ? "" : String.join(";", event.contexts()));
        to.cell(
                statement instanceof Statement.Interest interest
                        ? interest.theme().word()
                        : "");
        Statement.Outlook outlook = statement instanceof Statement.Outlook o ? o : null;
        to.cell(outlook == null ? "" : outlook.horizon());
        to.cell(
                outlook == null
                        ? ""
                        : outlook.likelihood().map(Likelihood::words).orElse(""));
        to.cell(
                outlook == null
                        ? ""
                        : outlook.about().stream().map(ActorName::value).collect(Collectors.joining(";")));
    }
}
