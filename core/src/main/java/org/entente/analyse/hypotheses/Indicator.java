package org.entente.analyse.hypotheses;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.Consistency;

/**
 * What is known of a measure: its name, its origin, and what each level of it says about each hypothesis.
 *
 * @param id of the measure
 * @param relevance in [0, 1]
 * @param levels from which value on, what each hypothesis has; hypotheses that are not named are neutral
 */
record Indicator(
        String id,
        String name,
        String definition,
        String paper,
        double relevance,
        NavigableMap<Double, Map<String, Consistency>> levels) {
    static final String FROM = "from";
    private static final List<String> KEYS = List.of("id", "name", "relevance", "definition", "paper", "levels");

    /** An indicator about which nothing is written yet. */
    static Indicator blank(String id) {
        return new Indicator(id, id, "", "", 1, new TreeMap<>());
    }

    /** This one, with what the file says instead. */
    Indicator overlaid(YamlText yaml, List<String> hypotheses) {
        Map<String, YamlText> entries = yaml.entries(KEYS);
        double weight = entries.containsKey("relevance") ? relevance(entries.get("relevance")) : relevance;
        NavigableMap<Double, Map<String, Consistency>> all = new TreeMap<>(levels);
        if (entries.containsKey("levels")) {
            entries.get("levels").items().forEach(level -> overlay(all, level, hypotheses));
        }
        if (all.isEmpty()) {
            throw yaml.error("[" + id + "] has no levels");
        }
        return new Indicator(
                id,
                entries.containsKey("name") ? yaml.text(entries, "name") : name,
                entries.containsKey("definition") ? yaml.text(entries, "definition") : definition,
                entries.containsKey("paper") ? yaml.text(entries, "paper") : paper,
                weight,
                all);
    }

    private static double relevance(YamlText yaml) {
        double value = yaml.number();
        if (!(value >= 0 && value <= 1)) {
            throw yaml.error("relevance " + yaml.text() + " is outside 0 to 1");
        }
        return value;
    }

    /** Cells that a level does not name are those of the level below, as they were. */
    private static void overlay(
            NavigableMap<Double, Map<String, Consistency>> all, YamlText level, List<String> hypotheses) {
        Map<String, YamlText> cells = level.entries();
        YamlText from = cells.remove(FROM);
        if (from == null) {
            throw level.error("a level begins with \"from:\"");
        }
        double number = from.number();
        Map.Entry<Double, Map<String, Consistency>> below = all.floorEntry(number);
        Map<String, Consistency> result = new LinkedHashMap<>(below == null ? Map.of() : below.getValue());
        cells.forEach((hypothesis, cell) -> {
            if (!hypotheses.contains(hypothesis)) {
                throw cell.error("\"" + hypothesis + "\" is none of the hypotheses " + hypotheses);
            }
            result.put(hypothesis, cell(cell));
        });
        all.put(number, result);
    }

    private static Consistency cell(YamlText cell) {
        return Arrays.stream(Consistency.values())
                .filter(c -> c.code().equals(cell.text()))
                .findFirst()
                .orElseThrow(() -> cell.error("\"" + cell.text() + "\" is none of CC, C, N, I, II"));
    }

    /** What a value says about each hypothesis; empty below the lowest level, which is no evidence. */
    Optional<Map<String, Consistency>> at(double value) {
        return Optional.ofNullable(levels.floorEntry(value)).map(Map.Entry::getValue);
    }

    /** Whether any level speaks against a hypothesis. */
    boolean canContradict(String hypothesis) {
        return levels.values().stream()
                .anyMatch(cells ->
                        cells.getOrDefault(hypothesis, Consistency.NEUTRAL).inconsistency() > 0);
    }
}
