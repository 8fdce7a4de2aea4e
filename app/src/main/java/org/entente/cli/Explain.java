package org.entente.cli;

import java.util.Optional;
import org.entente.model.Certainty;
import org.entente.model.Decision;
import org.entente.model.Document;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Relay;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.pipeline.Explanation;
import org.entente.pipeline.Logged;
import org.entente.pipeline.Retelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain}: why a statement was coded as it was. */
@Command(
        name = "explain",
        description =
                "Shows a statement's words in their sentence, what fired, who says so, why this certainty and date, and what "
                        + "else was considered in the same sentence.",
        footer = "  entente explain entente-out/text.entente STATEMENT-ID")
final class Explain extends Task {
    private static final String INDENT = " ".repeat(13);
    private static final int WORDS = 60;

    @Mixin
    private final CaseArgument of = new CaseArgument();

    @Parameters(index = "1", paramLabel = "STATEMENT", description = "Id of a statement, as in statements.jsonl.")
    private String id = "";

    @Override
    public Integer call() {
        Explanation explanation = of.open().explain(id);
        Statement statement = explanation.statement();
        Document document = explanation.document();
        Evidence evidence = statement.evidence();
        Screen screen = screen();
        screen.line(
                statement.kind() + " " + statement.type() + (statement.reciprocal() ? " (of both sides alike)" : ""));
        screen.line();
        screen.paragraph("Sentence     ", INDENT, explanation.sentence().in(document.text()));
        screen.line(
                INDENT + document.name() + ", " + place(explanation.sentence()) + ", sentence " + evidence.sentence());
        screen.paragraph("Evidence     ", INDENT, quoted(document, evidence.span()));
        mention("Source", statement.source(), document);
        mention("Target", statement.target(), document);
        evidence.actSpan().ifPresent(span -> screen.paragraph("Act          ", INDENT, quoted(document, span)));
        screen.paragraph("Rule         ", INDENT, evidence.rule());
        explanation
                .fired()
                .filter(d -> d.rule().equals(evidence.rule()))
                .ifPresent(d -> screen.paragraph(INDENT, INDENT, d.reason()));
        corrected(explanation);
        screen.line("Voice        " + evidence.voice().code()
                + evidence.voiceSpan()
                        .map(span -> ", named by " + quoted(document, span))
                        .orElse(""));
        for (Relay relay : evidence.relays()) {
            screen.line(INDENT + "passed on by " + relay.voice().code()
                    + relay.span()
                            .map(span -> ", named by " + quoted(document, span))
                            .orElse("")
                    + ": \"" + relay.cue() + "\"");
        }
        screen.line("Certainty    " + evidence.certainty().code()
                + evidence.cue()
                        .map(cue -> ", because of \"" + cue + "\"")
                        .orElse(evidence.certainty() == Certainty.ASSERTED ? ", no word hedges or denies it" : ""));
        screen.line("Date         " + date(evidence, document));
        screen.line("Place        " + (evidence.place().isEmpty() ? "the text does not say" : evidence.place()));
        screen.line("Confidence   " + evidence.confidence().value());
        others(explanation);
        retellings(explanation);
        return Exit.OK;
    }

    private void retellings(Explanation explanation) {
        if (explanation.retellings().isEmpty()) {
            return;
        }
        Screen screen = screen();
        screen.line();
        screen.line("Taken for one event with ("
                + explanation.retellings().get(0).occurrence().id() + ")");
        for (Retelling retelling : explanation.retellings()) {
            Evidence evidence = retelling.statement().evidence();
            screen.paragraph(
                    "  - ",
                    "    ",
                    retelling.statement().id() + " (" + retelling.document() + ", "
                            + evidence.voice().code() + ", "
                            + evidence.certainty().code() + "): " + Told.agreed(retelling.agreed()));
        }
        Told.disputes(explanation.retellings().get(0).occurrence(), screen);
    }

    private void mention(String label, Optional<Mention> mention, Document document) {
        mention.ifPresent(m -> screen().paragraph(
                        String.format("%-13s", label),
                        INDENT,
                        m.actor()
                                + m.span()
                                        .map(span -> ", read from " + quoted(document, span))
                                        .orElse(", not named here")));
    }

    private void corrected(Explanation explanation) {
        for (Logged c : explanation.corrections()) {
            String why = c.ruling().note();
            screen().paragraph(
                            "Corrected    ",
                            INDENT,
                            "by hand on " + c.ruling().made() + " (" + c.number() + ", " + c.kind() + "): " + c.words()
                                    + (why.isBlank() ? "" : ", because: " + why));
        }
        explanation.coded().ifPresent(was -> screen().paragraph(INDENT, INDENT, "was " + was));
    }

    private void others(Explanation explanation) {
        screen().line();
        if (explanation.others().isEmpty()) {
            screen().line("Nothing else was considered in this sentence.");
            return;
        }
        screen().line("Also considered in this sentence");
        for (Decision decision : explanation.others()) {
            String outcome =
                    decision.statement().map(other -> "coded as " + other).orElse("rejected");
            screen().paragraph("  - ", "    ", quoted(explanation.document(), decision.span()));
            screen().paragraph("    ", "    ", decision.rule() + ", " + outcome + ": " + decision.reason());
        }
    }

    private static String date(Evidence evidence, Document document) {
        String own = evidence.date().isKnown() ? evidence.date().text() : "the text gives no anchor";
        return own + " (the document: " + Answer.dated(document.date()) + ")";
    }

    private static String quoted(Document document, Span span) {
        return "\"" + Quote.of(span.in(document.text()), WORDS * 4) + "\" " + place(span);
    }

    private static String place(Span span) {
        return "[" + span.begin() + ", " + span.end() + ")";
    }
}
