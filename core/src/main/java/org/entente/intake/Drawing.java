package org.entente.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.intake.Columns.Role;
import org.jspecify.annotations.Nullable;

/** Nodes and edges of a graph file as they come, edges perhaps before their nodes; at the end, ties between actors. */
final class Drawing {
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<String> attributes = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();

    /** A node with its label; {@code ""} where it has none. */
    void node(String id, String label) {
        String before = labels.getOrDefault(id, "");
        labels.put(id, before.isEmpty() ? Names.clean(label) : before);
    }

    /** What edges have that do not say otherwise. */
    void standard(String attribute, String value) {
        defaults.put(Table.folded(attribute), value);
        place(Table.folded(attribute));
    }

    /** An edge with those of its attributes that may say sign or weight. */
    void edge(String source, String target, Map<String, String> values, int line) {
        String[] cells = new String[0];
        for (Map.Entry<String, String> value : values.entrySet()) {
            String name = Table.folded(value.getKey());
            if (says(name)) {
                int place = place(name);
                cells = cells.length > place ? cells : Arrays.copyOf(cells, place + 1);
                cells[place] = value.getValue();
            }
        }
        edges.add(new Edge(source, target, cells, line));
    }

    private static boolean says(String name) {
        return Columns.SHIPPED.is(Role.SIGNED, name)
                || Columns.SHIPPED.is(Role.SIGN, name)
                || Columns.SHIPPED.is(Role.WEIGHT, name)
                || Columns.SHIPPED.is(Role.TYPE, name);
    }

    private int place(String name) {
        return places.computeIfAbsent(name, n -> {
            attributes.add(n);
            return attributes.size() - 1;
        });
    }

    void into(SourceFile file, Tally tally) {
        Map<String, String> names = names();
        names.values().forEach(tally::actor);
        if (edges.isEmpty()) {
            return;
        }
        Strength strength = Strength.of(attributes, this::sample);
        if (strength.sign() < 0) {
            throw file.error(": no attribute of its edges says a sign. Maybe call it sign, or weight.");
        }
        for (Edge edge : edges) {
            String source = names.get(edge.source);
            String target = names.get(edge.target);
            if (source == null || target == null) {
                tally.flaw(Flaw.NO_NODE, edge.line, edge.source + " - " + edge.target);
                continue;
            }
            String weight = cell(edge, strength.strength());
            Strength.Read read = strength.read(cell(edge, strength.sign()), weight.isEmpty() ? "1" : weight);
            if (read.flaw() != null) {
                tally.flaw(read.flaw(), edge.line, source + " - " + target + ": " + cell(edge, strength.sign()));
            } else {
                tally.tie(source, target, read.weight(), edge.line);
            }
        }
    }

    private String sample(int place) {
        return edges.stream()
                .map(edge -> cell(edge, place))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String cell(Edge edge, int place) {
        if (place < 0) {
            return "";
        }
        @Nullable String own = place < edge.cells.length ? edge.cells[place] : null;
        return own != null ? own : defaults.getOrDefault(attributes.get(place), "");
    }

    /** Each node's label where no other has it, else label and id; the id where there is no label. */
    private Map<String, String> names() {
        Map<String, Integer> uses = new HashMap<>();
        labels.values().forEach(label -> uses.merge(label, 1, Integer::sum));
        Set<String> taken = new HashSet<>(uses.keySet());
        Map<String, String> names = new LinkedHashMap<>();
        labels.forEach((id, label) -> {
            String name = label;
            if (label.isEmpty() || uses.getOrDefault(label, 0) > 1) {
                name = label.isEmpty() ? Names.clean(id) : label + " (" + Names.clean(id) + ")";
                while (!taken.add(name)) {
                    name = name + " (" + Names.clean(id) + ")";
                }
            }
            names.put(id, name);
        });
        return names;
    }

    /** An edge. */
    private static final class Edge {
        private final String source;
        private final String target;
        private final int line;

        /** By the place of the attribute, as far as it has some; null where it has not that one. */
        private final @Nullable String[] cells;

        Edge(String source, String target, @Nullable String[] cells, int line) {
            this.source = source;
            this.target = target;
            this.cells = cells;
            this.line = line;
        }
    }
}
