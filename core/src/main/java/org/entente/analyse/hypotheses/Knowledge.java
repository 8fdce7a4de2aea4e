package org.entente.analyse.hypotheses;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.EntenteException;
import org.entente.model.Theme;

/**
 * What political scientists wrote down for the program: hypotheses, indicators, words.
 *
 * @param words by name
 * @param themes by theme
 */
record Knowledge(
        List<Hypothesis> hypotheses,
        List<Indicator> indicators,
        Map<String, WordList> words,
        Map<Theme, WordList> themes) {
    private static final String THEME = "theme ";

    private static final String TABLE = "hypotheses.yaml";

    /** Reads the files that the program ships. */
    static Knowledge shipped() {
        return of(shippedTable(), Blocks.resource("words.txt"));
    }

    /** The same, with what a user's file says instead. */
    static Knowledge shipped(String file, String yaml) {
        return of(shippedTable().overlaid(YamlText.parse(file, yaml)), Blocks.resource("words.txt"));
    }

    private static Table shippedTable() {
        return Table.read(YamlText.parse(TABLE, shippedYaml()));
    }

    /** The table that the program ships, as its users may write it. */
    static String shippedYaml() {
        return Blocks.text(TABLE);
    }

    static Knowledge of(Table table, Blocks words) {
        Map<String, WordList> lists = new TreeMap<>();
        Map<Theme, WordList> themes = new EnumMap<>(Theme.class);
        for (Blocks.Block block : words.blocks()) {
            if (block.id().startsWith(THEME)) {
                themes.put(theme(block), WordList.of(block));
            } else {
                lists.put(block.id(), WordList.of(block));
            }
        }
        return new Knowledge(
                table.hypotheses(),
                table.indicators(),
                Collections.unmodifiableMap(lists),
                Collections.unmodifiableMap(themes));
    }

    private static Theme theme(Blocks.Block block) {
        try {
            return Theme.valueOf(block.id().substring(THEME.length()));
        } catch (IllegalArgumentException e) {
            throw block.error(block.line(), "no theme of that name: [" + block.id() + "]");
        }
    }

    /** Whether a text has a word of the list. */
    boolean has(String list, String text) {
        WordList words = words().get(list);
        if (words == null) {
            throw new EntenteException("words.txt: no list [" + list + "]. Maybe it was renamed.");
        }
        return words.in(text);
    }

    /** The first theme whose words are in the text. */
    Optional<Theme> themeOf(String text) {
        return themes.entrySet().stream()
                .filter(e -> e.getValue().in(text))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
