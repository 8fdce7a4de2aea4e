package org.entente.show.export;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Assessment;
import org.entente.model.Consistency;
import org.entente.model.InterestType;

/**
 * One assessment: an element of {@code assessments} in {@code report.json}, and what {@code assess --json} prints. Entries of maps
 * come in a fixed order: of the hypotheses, of the types, voices with most statements first, else of the names.
 */
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
            o.array("evidence", assessment.rows(), (r, row) -> row(assessment, row, r));
            FirmnessJson.sensitivity(assessment.sensitivity(), o);
            FirmnessJson.disputes(assessment.disputes(), o);
            FirmnessJson.durability(assessment.durability(), o);
            o.array(
                    "drivers",
                    assessment.drivers(),
                    (d, driver) -> d.object(f -> f.text("theme", driver.theme().word())
                            .text("bond", driver.bond().word())
                            .flag("binds", driver.binds())
                            .text("sentence", driver.sentence())
                            .texts("statements", driver.statements())));
            FirmnessJson.scenarios(assessment.scenarios(), o);
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
        json.object(o -> {
            o.text("indicator", row.indicator())
                    .text("name", row.name())
                    .text("definition", row.definition())
                    .text("paper", row.paper())
                    .text("value", row.value())
                    .flag("present", row.present())
                    .number("weight", row.weight());
            o.object("consistency", f -> {
                for (Assessment.Ranked hypothesis : assessment.hypotheses()) {
                    f.text(
                            hypothesis.name(),
                            row.consistency()
                                    .getOrDefault(hypothesis.id(), Consistency.NEUTRAL)
                                    .code());
                }
            });
            o.number("diagnosticity", row.diagnosticity()).texts("statements", row.statements());
            o.object("support", f -> support(row.support(), f));
            o.object("overridden", f -> overridden(assessment, row, f));
        });
    }

    private static void support(Assessment.Support support, Json json) throws IOException {
        List<Map.Entry<String, Integer>> voices = support.voices().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        json.object("voices", f -> {
            for (Map.Entry<String, Integer> voice : voices) {
                f.number(voice.getKey(), voice.getValue());
            }
        });
        json.flag("single", support.single())
                .number("hedged", support.hedged())
                .number("denied", support.denied())
                .number("interested", support.interested())
                .number("partisan", support.partisan());
    }

    private static void overridden(Assessment assessment, Assessment.Row row, Json json) throws IOException {
        for (Assessment.Ranked hypothesis : assessment.hypotheses()) {
            Assessment.Overridden judgement = row.overridden().get(hypothesis.id());
            if (judgement != null) {
                json.object(hypothesis.name(), f -> f.text(
                                "computed", judgement.computed().code())
                        .text("note", judgement.note())
                        .text("made", judgement.made()));
            }
        }
    }

    private static void stakes(Json json, Assessment.Stakes stakes) throws IOException {
        json.object(o -> o.text("actor", stakes.actor().value()).object("interests", f -> {
            for (InterestType type : InterestType.values()) {
                f.texts(type.name(), stakes.interests().getOrDefault(type, List.of()));
            }
        }));
    }
}
