package org.entente.analyse.hypotheses;

import java.util.List;
import java.util.Map;

/**
 * One of the explanations that compete.
 *
 * @param id names its cells in the table
 * @param name shown to people
 * @param article {@code "a"}, {@code "an"} or {@code ""}
 * @param meaning one sentence
 */
record Hypothesis(String id, String name, String article, String meaning) {
    private static final List<String> KEYS = List.of("id", "name", "article", "meaning");

    static Hypothesis read(YamlText yaml) {
        Map<String, YamlText> entries = yaml.entries(KEYS);
        String id = yaml.text(entries, "id");
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]*") || id.equals(Indicator.FROM)) {
            throw yaml.error("\"" + id + "\" cannot be an id: letters, digits and hyphens only");
        }
        String article = entries.containsKey("article") ? yaml.text(entries, "article") : "";
        return new Hypothesis(id, yaml.text(entries, "name"), article, yaml.text(entries, "meaning"));
    }

    /** "a marriage of convenience". */
    String withArticle() {
        return article.isEmpty() ? name : article + " " + name;
    }
}
