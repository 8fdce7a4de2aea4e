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

    /** Reads the three files that the program ships. */
    static Knowledge shipped() {
        return of(Blocks.resource("hypotheses.txt"), Blocks.resource("indicators.txt"), Blocks.resource("words.txt"));
    }

    static Knowledge of(Blocks hypotheses, Blocks indicators, Blocks words) {
        List<Hypothesis> competing = Hypothesis.all(hypotheses);
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
                competing,
                Indicator.all(indicators, competing),
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
