package org.entente.show.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.CaseFile;
import org.entente.model.Evidence;
import org.entente.model.Occurrence;
import org.entente.model.Occurrence.Contradiction;
import org.entente.model.Pair;
import org.entente.model.Statement;

/** Events that several statements tell, with who tells them and what these contradict each other in. */
final class OccurrenceJson {
    private OccurrenceJson() {}

    /** The field {@code occurrences}, into an open object. */
    static void field(List<Occurrence> occurrences, CaseFile file, Json json) throws IOException {
        Map<String, Evidence> evidence = file.statements().stream()
                .collect(Collectors.toMap(Statement::id, Statement::evidence, (first, second) -> first));
        json.array("occurrences", occurrences, (to, occurrence) -> occurrence(occurrence, evidence::get, to));
    }

    private static void occurrence(Occurrence occurrence, Function<String, Evidence> evidence, Json json)
            throws IOException {
        json.object(o -> o.text("id", occurrence.id())
                .text("type", occurrence.type())
                .texts("pair", names(occurrence.pair()))
                .array("pairs", occurrence.pairs(), (p, pair) -> p.texts(names(pair)))
                .text("date", occurrence.date().text())
                .texts("sources", occurrence.sources())
                .array("tellings", occurrence.tellings(), (t, id) -> telling(id, evidence.apply(id), t))
                .array("contradictions", occurrence.contradictions(), OccurrenceJson::contradiction));
    }

    private static List<Object> names(Pair pair) {
        return List.of(pair.first(), pair.second());
    }

    private static void telling(String id, Evidence evidence, Json json) throws IOException {
        json.object(o -> o.text("statement", id)
                .text("document", evidence.document())
                .text("voice", evidence.voice().code())
                .text("certainty", evidence.certainty().code())
                .text("date", evidence.date().text()));
    }

    private static void contradiction(Json json, Contradiction contradiction) throws IOException {
        json.object(o -> o.text("matter", contradiction.matter().name())
                .text("about", contradiction.about())
                .array(
                        "sides",
                        contradiction.sides(),
                        (s, side) -> s.object(f -> f.text("says", side.says()).texts("tellings", side.tellings()))));
    }
}
