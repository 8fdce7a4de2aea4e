package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that an indicator looks for. An entry is one or more words; {@code *} stands for any ending; {@code a+b} asks for both in the
 * same text.
 *
 * @param entries each the patterns that must all be found
 */
record WordList(List<List<Pattern>> entries) {
    static WordList of(Blocks.Block block) {
        List<List<Pattern>> entries = new ArrayList<>();
        for (Blocks.Entry line : block.all("words")) {
            for (String entry : line.value().split(",")) {
                if (entry.isBlank()) {
                    throw block.error(line.line(), "an empty word, maybe a comma too many");
                }
                List<Pattern> parts = new ArrayList<>();
                for (String part : entry.strip().split("\\+")) {
                    parts.add(pattern(part.strip()));
                }
                entries.add(parts);
            }
        }
        if (entries.isEmpty()) {
            throw block.error(block.line(), "[" + block.id() + "] has no words");
        }
        return new WordList(entries);
    }

    private static Pattern pattern(String words) {
        StringBuilder regex = new StringBuilder("(?<![\\p{L}\\p{N}])");
        for (String word : words.toLowerCase(Locale.ROOT).split("\\s+")) {
            regex.append(regex.charAt(regex.length() - 1) == ')' ? "" : "\\s+");
            regex.append(
                    word.endsWith("*")
                            ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}’'-]*"
                            : Pattern.quote(word));
        }
        return Pattern.compile(regex + "(?![\\p{L}\\p{N}])");
    }

    boolean in(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return entries.stream()
                .anyMatch(parts -> parts.stream().allMatch(p -> p.matcher(lower).find()));
    }
}
