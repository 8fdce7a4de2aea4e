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
record WordList(List<List<Part>> entries) {
    /** What must be found: first its beginning as plain letters, which is quick, then the whole. */
    record Part(String beginning, Pattern pattern) {
        boolean in(String lower) {
            return lower.contains(beginning) && pattern.matcher(lower).find();
        }
    }

    static WordList of(Blocks.Block block) {
        List<List<Part>> entries = new ArrayList<>();
        for (Blocks.Entry line : block.all("words")) {
            for (String entry : line.value().split(",")) {
                if (entry.isBlank()) {
                    throw block.error(line.line(), "an empty word, maybe a comma too many");
                }
                List<Part> parts = new ArrayList<>();
                for (String part : entry.strip().split("\\+")) {
                    parts.add(part(part.strip()));
                }
                entries.add(parts);
            }
        }
        if (entries.isEmpty()) {
            throw block.error(block.line(), "[" + block.id() + "] has no words");
        }
        return new WordList(entries);
    }

    private static Part part(String words) {
        StringBuilder regex = new StringBuilder("(?<![\\p{L}\\p{N}])");
        for (String word : words.toLowerCase(Locale.ROOT).split("\\s+")) {
            regex.append(regex.charAt(regex.length() - 1) == ')' ? "" : "\\s+");
            regex.append(
                    word.endsWith("*")
                            ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}’'-]*"
                            : Pattern.quote(word));
        }
        String first = words.toLowerCase(Locale.ROOT).split("\\s+")[0];
        return new Part(
                first.endsWith("*") ? first.substring(0, first.length() - 1) : first,
                Pattern.compile(regex + "(?![\\p{L}\\p{N}])"));
    }

    boolean in(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return entries.stream().anyMatch(parts -> parts.stream().allMatch(p -> p.in(lower)));
    }
}
