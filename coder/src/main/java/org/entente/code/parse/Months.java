package org.entente.code.parse;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Mends "in August Franklin Roosevelt met Winston Churchill" and "in 2012 Hamas sided with", where the parser takes date and name for one noun phrase. */
final class Months {
    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)?");

    private Months() {}

    /** The sentence with its months and names apart; the same sentence where nothing was wrong. O(tokens). */
    static Sentence mended(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            Token month = sentence.at(i);
            boolean date = (MONTHS.contains(month.text()) && month.is("compound"))
                    || ((month.is("nummod") || month.is("compound"))
                            && YEAR.matcher(month.text()).matches());
            boolean joined =
                    date && Set.of("in", "on").contains(sentence.at(i - 1).lower()) && month.head() > i;
            if (joined && phrase(sentence, i, month.head())) {
                return apart(sentence, i, month.head());
            }
        }
        return sentence;
    }

    /** Whether the name right after the month stands under "in" before a verb that lacks a subject, or has one in apposition. */
    private static boolean phrase(Sentence sentence, int month, int name) {
        int verb = sentence.at(name).head();
        int first = DAY.matcher(sentence.at(month + 1).text()).matches() ? month + 2 : month + 1;
        boolean under = sentence.at(name).proper()
                && first < sentence.size()
                && sentence.at(first).proper()
                && sentence.at(name).is("obl")
                && sentence.at(month - 1).head() == name;
        return under
                && verb > name
                && sentence.at(verb).verb()
                && sentence.child(verb, "csubj").isEmpty();
    }

    private static Sentence apart(Sentence sentence, int month, int name) {
        int verb = sentence.at(name).head();
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        OptionalInt subject = sentence.child(verb, "nsubj");
        if (subject.isPresent() && subject.getAsInt() < name) {
            return sentence;
        }
        String relation = sentence.child(verb, "aux:pass").isPresent() ? "nsubj:pass" : "nsubj";
        subject.ifPresent(s -> move(tokens, s, name, "appos"));
        move(tokens, name, verb, relation);
        move(tokens, month, verb, "obl");
        if (DAY.matcher(sentence.at(month + 1).text()).matches()) {
            move(tokens, month + 1, month, "nummod");
        }
        move(tokens, month - 1, month, "case");
        return sentence.with(tokens);
    }

    private static void move(List<Token> tokens, int word, int head, String relation) {
        tokens.set(word, tokens.get(word).under(head, relation));
    }
}
