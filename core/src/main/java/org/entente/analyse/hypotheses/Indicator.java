package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Consistency;

/**
 * What is known of a measure: its name, its origin, and what each level of it says about each hypothesis.
 *
 * @param id of the measure
 * @param relevance in [0, 1]
 * @param levels ascending
 */
record Indicator(String id, String name, String definition, String paper, double relevance, List<Level> levels) {

    /** What holds from a value on. */
    record Level(double from, Map<String, Consistency> cells) {}

    static List<Indicator> all(Blocks blocks, List<Hypothesis> hypotheses) {
        return blocks.blocks().stream().map(b -> read(b, hypotheses)).toList();
    }

    private static Indicator read(Blocks.Block block, List<Hypothesis> hypotheses) {
        List<String> columns = Arrays.asList(block.one("columns").split("\\s+"));
        List<String> known = hypotheses.stream().map(Hypothesis::id).toList();
        if (!columns.containsAll(known) || columns.size() != known.size()) {
            throw block.error(block.line(), "[" + block.id() + "] has columns " + columns + "; there are " + known);
        }
        List<Level> levels = new ArrayList<>();
        for (Blocks.Entry entry : block.all("level")) {
            levels.add(level(block, entry, columns, known));
            if (levels.size() > 1
                    && levels.get(levels.size() - 2).from()
                            >= levels.get(levels.size() - 1).from()) {
                throw block.error(entry.line(), "the levels do not ascend");
            }
        }
        if (levels.isEmpty()) {
            throw block.error(block.line(), "[" + block.id() + "] has no line \"level =\"");
        }
        double relevance = number(block, block.line(), block.one("relevance"));
        if (relevance < 0 || relevance > 1) {
            throw block.error(block.line(), "relevance " + relevance + " is outside [0, 1]");
        }
        return new Indicator(
                block.id(), block.one("name"), block.one("definition"), block.one("paper"), relevance, levels);
    }

    private static Level level(Blocks.Block block, Blocks.Entry entry, List<String> columns, List<String> order) {
        String[] parts = entry.value().split("\\s+");
        if (parts.length != columns.size() + 1) {
            throw block.error(
                    entry.line(), "a level is a number and " + columns.size() + " cells, not " + entry.value());
        }
        Map<String, Consistency> cells = new LinkedHashMap<>();
        for (String id : order) {
            cells.put(id, cell(block, entry, parts[columns.indexOf(id) + 1]));
        }
        return new Level(number(block, entry.line(), parts[0]), Collections.unmodifiableMap(cells));
    }

    private static Consistency cell(Blocks.Block block, Blocks.Entry entry, String code) {
        return Arrays.stream(Consistency.values())
                .filter(c -> c.code().equals(code))
                .findFirst()
                .orElseThrow(() -> block.error(entry.line(), "\"" + code + "\" is none of CC, C, N, I, II"));
    }

    private static double number(Blocks.Block block, int line, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw block.error(line, "\"" + text + "\" is not a number");
        }
    }

    /** What a value says about each hypothesis; empty below the lowest level, which is no evidence. */
    Optional<Map<String, Consistency>> at(double value) {
        Optional<Map<String, Consistency>> result = Optional.empty();
        for (Level level : levels) {
            if (value >= level.from()) {
                result = Optional.of(level.cells());
            }
        }
        return result;
    }
}
