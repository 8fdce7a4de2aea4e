package org.entente.code.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From names as TABARI and PETRARCH write them ({@code BARACK_OBAMA_}) to names as they stand in a text. */
final class DictionaryName {
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "to", "de", "du", "des", "la", "von", "van", "al", "el", "bin");
    private static final Pattern BRACKETED = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)");
    private static final int LONGEST_ACRONYM = 4;

    private DictionaryName() {}

    /** The name, then the short form that some give in brackets: {@code BASQUE_FATHERLAND_(ETA)_}. Empty where no letter is left. */
    static List<String> of(String written) {
        String words = written.replace('_', ' ').strip().replaceAll("\\s+", " ");
        if (words.chars().noneMatch(Character::isLetterOrDigit)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        Matcher m = BRACKETED.matcher(words);
        boolean acronym = m.matches() && m.group(2).indexOf(' ') < 0;
        names.add(inText(acronym ? m.group(1) : words));
        if (acronym) {
            names.add(m.group(2));
        }
        return names;
    }

    /** Names that are not all in capitals stay; short ones are read as acronyms. */
    private static String inText(String words) {
        if (!words.equals(words.toUpperCase(Locale.ROOT))
                || (words.indexOf(' ') < 0 && (words.length() <= LONGEST_ACRONYM || words.indexOf('.') > 0))) {
            return words;
        }
        StringBuilder out = new StringBuilder();
        for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
            boolean first = out.length() == 0;
            out.append(first ? "" : " ").append(!first && SMALL.contains(word) ? word : capitalised(word));
        }
        return out.toString();
    }

    private static String capitalised(String word) {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(start ? Character.toUpperCase(c) : c);
            start = c == '-' || c == '.' || c == '/' || c == '(';
        }
        return out.toString();
    }
}
