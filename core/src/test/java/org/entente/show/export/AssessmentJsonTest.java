package org.entente.show.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Assessment;
import org.entente.show.Cases;
import org.junit.jupiter.api.Test;

/** The shape that {@code assess --json} promises. */
class AssessmentJsonTest {
    private final Assessment assessment = Cases.small().assessments().get(0);

    private static JsonNode json(Assessment assessment) throws IOException {
        StringBuilder out = new StringBuilder();
        Exports.assessment(assessment, out);
        return new ObjectMapper().readTree(out.toString());
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void thePartsComeInAFixedOrder() throws IOException {
        assertThat(names(json(assessment)))
                .containsExactly(
                        "actors",
                        "summary",
                        "hypotheses",
                        "evidence",
                        "sensitivity",
                        "disputes",
                        "durability",
                        "durabilityBasis",
                        "drivers",
                        "scenarios",
                        "stakes",
                        "outlooks",
                        "voices");
    }

    @Test
    void aRowNamesTheHypothesesAsTheirListDoes() throws IOException {
        JsonNode root = json(assessment);
        List<String> hypotheses = new ArrayList<>();
        root.get("hypotheses").forEach(h -> hypotheses.add(h.get("name").asText()));
        for (JsonNode row : root.get("evidence")) {
            assertThat(names(row))
                    .containsExactly(
                            "indicator",
                            "name",
                            "definition",
                            "paper",
                            "value",
                            "present",
                            "weight",
                            "consistency",
                            "diagnosticity",
                            "statements",
                            "support",
                            "overridden");
            assertThat(names(row.get("consistency"))).isEqualTo(hypotheses);
        }
    }

    @Test
    void supportCountsVoicesTheMostFirst() throws IOException {
        JsonNode support = json(assessment).get("evidence").get(1).get("support");
        assertThat(names(support)).containsExactly("voices", "single", "hedged", "denied", "interested", "partisan");
        assertThat(names(support.get("voices")))
                .containsExactly("port " + Cases.SCRIPT + ".txt", "Harbour Council", "unnamed");
        assertThat(support.get("single").asBoolean()).isFalse();
    }

    @Test
    void aCellThatAPersonJudgedKeepsWhatWasComputed() throws IOException {
        JsonNode overridden = json(assessment).get("evidence").get(2).get("overridden");
        assertThat(names(overridden)).containsExactly("Patron and proxy", "No alignment");
        assertThat(overridden.get("No alignment"))
                .hasToString("{\"computed\":\"N\",\"note\":\"the years before 2004 do not count " + Cases.SCRIPT
                        + "\",\"made\":\"2026-03-05T10:00:00Z\"}");
    }

    @Test
    void sensitivitySaysWhatLeadsWithoutWhat() throws IOException {
        JsonNode sensitivity = json(assessment).get("sensitivity");
        assertThat(names(sensitivity))
                .containsExactly("stable", "ranked", "linchpins", "removals", "tried", "statements", "sources");
        assertThat(sensitivity.get("linchpins").get(0))
                .hasToString("{\"kind\":\"row\",\"id\":\"common-enemy\",\"name\":\"Common enemy\","
                        + "\"ranking\":[\"strategic\",\"convenience\",\"patron\",\"none\"]}");
        assertThat(sensitivity.get("linchpins")).hasSize(2);
        assertThat(names(sensitivity.get("removals").get(2))).contains("decides");
        assertThat(sensitivity.get("sources").get(1).get("ranking").get(0))
                .hasToString("{\"id\":\"strategic\",\"name\":\"Strategic partnership\",\"inconsistency\":4.9}");
    }

    @Test
    void durabilityIsAnObjectPerHorizonAndItsBasis() throws IOException {
        JsonNode root = json(assessment);
        assertThat(root.get("durability")).hasSize(4);
        assertThat(root.get("durability").get(2))
                .hasToString("{\"years\":5,\"survives\":0.68,\"low\":0.52,\"high\":0.81,\"words\":\"likely\","
                        + "\"percent\":[55,80]}");
        assertThat(names(root.get("durabilityBasis"))).containsExactly("age", "began", "basis", "cautions", "factors");
        assertThat(names(root.get("durabilityBasis").get("factors").get(3)))
                .containsExactly("id", "name", "present", "value", "hazardRatio", "sentence", "source", "statements");
    }

    @Test
    void withoutDurabilityTheArrayIsEmpty() throws IOException {
        JsonNode root = json(assessment.with(Optional.empty(), List.of()));
        assertThat(root.get("durability")).isEmpty();
        assertThat(root.get("durabilityBasis").isNull()).isTrue();
        assertThat(root.get("scenarios")).isEmpty();
    }

    @Test
    void scenariosAndDisputesHaveTheirSides() throws IOException {
        JsonNode root = json(assessment);
        JsonNode scenario = root.get("scenarios").get(0);
        assertThat(names(scenario))
                .containsExactly("name", "origin", "decides", "statements", "before", "after", "rows", "survives");
        assertThat(scenario.get("origin").asText()).isEqualTo("text");
        assertThat(scenario.get("decides").asBoolean()).isTrue();
        assertThat(scenario.get("survives")).hasToString("{\"years\":5,\"before\":0.68,\"after\":0.55}");
        assertThat(root.get("scenarios").get(2).get("survives").isNull()).isTrue();
        assertThat(names(root.get("disputes").get(0).get("sides").get(1)))
                .containsExactly("says", "voices", "statements");
        assertThat(root.get("drivers").get(3).get("bond").asText()).isEqualTo("one-sided");
    }
}
