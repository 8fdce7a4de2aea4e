package org.entente.show.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Assessment;
import org.entente.model.Consistency;
import org.entente.model.InterestType;

/** The analysed parts of {@code report.json}. Entries of maps come in a fixed order: of the hypotheses, of the types, of the names. */
final class AssessmentJson {
    private AssessmentJson() {}

    static void assessment(Json json, Assessment assessment) throws IOException {
        json.object(o -> {
            o.texts("actors", assessment.actors());
            o.object("summary", s -> {
                s.array("sentences", assessment.summary().sentences(), AssessmentJson::cited);
                JsonLines.probability(assessment.summary().likelihood(), s);
            });
            o.array(
                    "hypotheses",
                    assessment.hypotheses(),
                    (h, hypothesis) -> h.object(f -> f.text("id", hypothesis.id())
                            .text("name", hypothesis.name())
                            .text("meaning", hypothesis.meaning())
                            .number("inconsistency", hypothesis.inconsistency())));
            o.flag("stable", assessment.stable())
                    .texts(
                            "linchpins",
                            assessment.sensitivity().linchpins().stream()
                                    .map(l -> l.id())
                                    .toList());
            o.array("rows", assessment.rows(), (r, row) -> row(assessment, row, r));
            o.array(
                    "drivers",
                    assessment.drivers(),
                    (d, driver) -> d.object(f -> f.text("theme", driver.theme().word())
                            .flag("binds", driver.binds())
                            .text("sentence", driver.sentence())
                            .texts("statements", driver.statements())));
            o.array("stakes", assessment.stakes(), AssessmentJson::stakes);
            o.texts("outlooks", assessment.outlooks());
            o.object("voices", f -> {
                for (Map.Entry<String, Integer> voice : new TreeMap<>(assessment.voices()).entrySet()) {
                    f.number(voice.getKey(), voice.getValue());
                }
            });
        });
    }

    private static void cited(Json json, Assessment.Cited cited) throws IOException {
        json.object(o -> o.text("sentence", cited.sentence()).texts("statements", cited.statements()));
    }

    private static void row(Assessment assessment, Assessment.Row row, Json json) throws IOException {
        json.object(o -> o.text("indicator", row.indicator())
                .text("name", row.name())
                .text("definition", row.definition())
                .text("paper", row.paper())
                .text("value", row.value())
                .flag("present", row.present())
                .number("weight", row.weight())
                .object("consistency", f -> {
                    for (Assessment.Ranked hypothesis : assessment.hypotheses()) {
                        f.text(
                                hypothesis.id(),
                                row.consistency()
                                        .getOrDefault(hypothesis.id(), Consistency.NEUTRAL)
                                        .code());
                    }
                })
                .number("diagnosticity", row.diagnosticity())
                .texts("statements", row.statements()));
    }

    private static void stakes(Json json, Assessment.Stakes stakes) throws IOException {
        json.object(o -> o.text("actor", stakes.actor().value()).object("interests", f -> {
            for (InterestType type : InterestType.values()) {
                f.texts(type.name(), stakes.interests().getOrDefault(type, List.of()));
            }
        }));
    }
}
