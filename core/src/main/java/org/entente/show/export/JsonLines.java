package org.entente.show.export;

import java.io.IOException;
import java.util.Optional;
import org.entente.model.CaseFile;
import org.entente.model.Evidence;
import org.entente.model.Likelihood;
import org.entente.model.Mention;
import org.entente.model.Relay;
import org.entente.model.Statement;

/** Statements as DESIGN.md, Contracts, has them: names and order of the fields are part of the contract. */
final class JsonLines {
    private JsonLines() {}

    static void write(CaseFile file, Appendable out) throws IOException {
        for (Statement statement : file.statements()) {
            Json.write(out, false, json -> json.object(fields -> fields(statement, fields)));
            out.append('\n');
        }
    }

    /** The fields of one statement, into an open object. */
    static void fields(Statement statement, Json json) throws IOException {
        Evidence evidence = statement.evidence();
        json.text("id", evidence.id())
                .text("document", evidence.document())
                .text("kind", statement.kind())
                .number("begin", evidence.span().begin())
                .number("end", evidence.span().end());
        mention("source", statement.source(), json);
        mention("target", statement.target(), json);
        json.text("act", evidence.act()).span("actSpan", evidence.actSpan()).text("type", statement.type());
        own(statement, json);
        json.text("date", evidence.date().text())
                .text("place", evidence.place())
                .text("voice", evidence.voice().code())
                .span("voiceSpan", evidence.voiceSpan())
                .text("cue", evidence.cue())
                .span("cueSpan", evidence.cueSpan())
                .array("relays", evidence.relays(), (to, relay) -> to.object(fields -> relay(relay, fields)))
                .text("certainty", evidence.certainty().code())
                .number("confidence", evidence.confidence().value())
                .text("rule", evidence.rule())
                .number("sentence", evidence.sentence());
    }

    private static void relay(Relay relay, Json json) throws IOException {
        json.text("voice", relay.voice().code())
                .span("voiceSpan", relay.span())
                .text("cue", relay.cue())
                .span("cueSpan", Optional.of(relay.cueSpan()));
    }

    /** What only statements of its kind have. */
    private static void own(Statement statement, Json json) throws IOException {
        if (statement instanceof Statement.Event event) {
            json.text("mode", event.mode()).texts("contexts", event.contexts());
        }
        if (statement instanceof Statement.Interest interest) {
            json.text("theme", interest.theme().word());
        } else if (statement instanceof Statement.Outlook outlook) {
            json.text("horizon", outlook.horizon());
            probability(outlook.likelihood(), json);
            json.texts("about", outlook.about());
        } else {
            json.flag("reciprocal", statement.reciprocal());
        }
    }

    private static void mention(String name, Optional<Mention> mention, Json json) throws IOException {
        if (mention.isPresent()) {
            json.text(name, mention.get().actor().value())
                    .span(name + "Span", mention.get().span());
        }
    }

    static void probability(Optional<Likelihood> likelihood, Json json) throws IOException {
        if (likelihood.isEmpty()) {
            json.nothing("probability");
            return;
        }
        Likelihood band = likelihood.get();
        json.object("probability", fields -> fields.text("term", band.words())
                .number("low", band.low())
                .number("high", band.high()));
    }
}
