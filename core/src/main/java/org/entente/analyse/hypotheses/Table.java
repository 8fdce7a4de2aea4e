package org.entente.analyse.hypotheses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which hypotheses compete, and what each indicator says about each.
 *
 * @param hypotheses in the order that breaks ties
 * @param indicators in the order of the rows
 */
record Table(List<Hypothesis> hypotheses, List<Indicator> indicators) {
    private static final List<String> KEYS = List.of("hypotheses", "drop", "indicators");

    static Table read(YamlText yaml) {
        return new Table(List.of(), List.of()).overlaid(yaml);
    }

    /** This table, with what a file says instead. */
    Table overlaid(YamlText yaml) {
        Map<String, YamlText> entries = yaml.entries(KEYS);
        Map<String, Hypothesis> competing = new LinkedHashMap<>();
        hypotheses.forEach(h -> competing.put(h.id(), h));
        if (entries.containsKey("hypotheses")) {
            for (YamlText item : entries.get("hypotheses").items()) {
                Hypothesis read = Hypothesis.read(item);
                competing.put(read.id(), read);
            }
        }
        if (entries.containsKey("drop")) {
            for (YamlText item : entries.get("drop").items()) {
                if (competing.remove(item.text()) == null) {
                    throw item.error("\"" + item.text() + "\" is none of the hypotheses " + competing.keySet());
                }
            }
        }
        if (competing.size() < 2) {
            throw yaml.error(competing.size() + " hypotheses are left; two at least can compete");
        }
        Table result = new Table(
                List.copyOf(competing.values()),
                indicators(entries.get("indicators"), List.copyOf(competing.keySet())));
        result.requireFalsifiable(yaml);
        requireDistinctNames(result, yaml);
        return result;
    }

    private List<Indicator> indicators(@Nullable YamlText list, List<String> competing) {
        Map<String, Indicator> result = new LinkedHashMap<>();
        indicators.forEach(i -> result.put(i.id(), i));
        if (list != null) {
            for (YamlText item : list.items()) {
                String id = item.text(item.entries(), "id");
                if (!Measures.ids().contains(id)) {
                    throw item.error("\"" + id + "\" is none of the measures " + Measures.ids());
                }
                result.put(id, result.getOrDefault(id, Indicator.blank(id)).overlaid(item, competing));
            }
        }
        return List.copyOf(result.values());
    }

    /** What nothing can speak against would always lead. */
    private void requireFalsifiable(YamlText yaml) {
        for (Hypothesis hypothesis : hypotheses) {
            if (indicators.stream().noneMatch(i -> i.canContradict(hypothesis.id()))) {
                throw yaml.error("nothing can speak against \"" + hypothesis.id()
                        + "\", so it would always lead. Maybe give it cells I or II under indicators");
            }
        }
    }

    private static void requireDistinctNames(Table table, YamlText yaml) {
        List<String> names = table.hypotheses.stream().map(Hypothesis::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw yaml.error("two hypotheses have one name: " + names);
        }
    }
}
