package org.entente.code.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signs of a pattern: {@code - &MILITARY * {OUT OF} (TO BORDER) +}. */
final class PatternWords {
    private static final Pattern SIGN =
            Pattern.compile("\\{[^{}]*\\}|\\((?:[^(){}]|\\{[^{}]*\\})*\\)|[^\\s(){}]+|[(){}]");

    private PatternWords() {}

    /** What a sign is. */
    enum Kind {
        VERB,
        SOURCE,
        TARGET,
        BOTH,
        /** A noun phrase: alternatives for its head, and words before it. */
        WORDS,
        /** What stands in round brackets: a preposition and what depends on it. */
        PHRASE
    }

    /**
     * One sign.
     *
     * @param kind what it is
     * @param heads the last word, or its alternatives, in small letters
     * @param before words that must stand before the last
     * @param inside of a phrase in brackets
     * @param joined whether an underscore binds it to the sign before
     */
    record Sign(Kind kind, Set<String> heads, List<Set<String>> before, List<Sign> inside, boolean joined) {
        static Sign of(Kind kind, boolean joined) {
            return new Sign(kind, Set.of(), List.of(), List.of(), joined);
        }

        /** The word, where it is one without alternatives or words before it. */
        String word() {
            return kind == Kind.WORDS && heads.size() == 1 && before.isEmpty()
                    ? heads.iterator().next()
                    : "";
        }
    }

    static List<Sign> of(String pattern, Synsets sets) throws UnusableException {
        List<Sign> signs = new ArrayList<>();
        Matcher m = SIGN.matcher(pattern);
        while (m.find()) {
            String token = m.group();
            if (token.startsWith("(") && token.length() > 1) {
                List<Sign> inside = of(token.substring(1, token.length() - 1), sets);
                signs.add(new Sign(Kind.PHRASE, Set.of(), List.of(), inside, false));
            } else if (token.startsWith("{") && token.length() > 1) {
                signs.add(braces(token.substring(1, token.length() - 1), sets));
            } else if (token.length() == 1 && "(){}".contains(token)) {
                throw new UnusableException("a bracket is not closed");
            } else {
                joined(token, sets, signs);
            }
        }
        return signs;
    }

    /** {@code { WAS | WERE }} of TABARI are alternatives, {@code {REAL THREAT}} of PETRARCH a noun phrase. */
    private static Sign braces(String inside, Synsets sets) throws UnusableException {
        Set<String> heads = new TreeSet<>();
        if (inside.indexOf('|') >= 0) {
            for (String one : inside.split("\\|")) {
                heads.addAll(words(one.strip(), sets));
            }
            return new Sign(Kind.WORDS, heads, List.of(), List.of(), false);
        }
        List<Set<String>> words = new ArrayList<>();
        for (String one : inside.strip().split("[\\s_]+")) {
            words.add(words(one, sets));
        }
        return new Sign(
                Kind.WORDS,
                words.get(words.size() - 1),
                List.copyOf(words.subList(0, words.size() - 1)),
                List.of(),
                false);
    }

    private static void joined(String token, Synsets sets, List<Sign> signs) throws UnusableException {
        boolean joined = false;
        for (String part : token.split("_")) {
            if (part.isEmpty()) {
                continue;
            }
            signs.add(
                    switch (part) {
                        case "*", "**" -> Sign.of(Kind.VERB, joined);
                        case "$" -> Sign.of(Kind.SOURCE, joined);
                        case "+" -> Sign.of(Kind.TARGET, joined);
                        case "%" -> Sign.of(Kind.BOTH, joined);
                        case "^" -> throw new UnusableException("'^' passes over a phrase, which no frame can");
                        default -> new Sign(Kind.WORDS, words(part, sets), List.of(), List.of(), joined);
                    });
            joined = true;
        }
    }

    private static Set<String> words(String word, Synsets sets) throws UnusableException {
        if (word.startsWith("&")) {
            return sets.words(word)
                    .orElseThrow(
                            () -> new UnusableException("the set " + word + " is not defined, or has no single words"));
        }
        String lower = word.toLowerCase(Locale.ROOT).replaceAll("_+$", "");
        if (!lower.matches("[\\p{L}\\p{N}'’./-]+")) {
            throw new UnusableException("'" + word + "' is no word");
        }
        return Set.of(lower);
    }
}
