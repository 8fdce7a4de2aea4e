package org.entente.read;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that tells what a passage is for: one line of a cue file.
 *
 * @param id unique among all cues
 * @param scope what a match means
 * @param needs words in small letters of which one must occur, so that the pattern need not be tried on every text; may be
 *     empty
 * @param pattern what is looked for
 */
record Cue(String id, Scope scope, List<String> needs, Pattern pattern) {
    Cue {
        needs = List.copyOf(needs);
    }

    /** What a match means; the cue files explain each. */
    enum Scope {
        LINE(How.START),
        REST(How.WHOLE),
        BACK(How.WHOLE),
        CREDIT(How.WITHIN),
        TAIL(How.WITHIN),
        CLASS(How.WHOLE),
        ABSTRACT(How.START),
        ABSTRACT_HEADING(How.WHOLE),
        CAPTION(How.START),
        PUBLISHED(How.WHOLE),
        CHANGED(How.WHOLE),
        NO_TITLE(How.WHOLE),
        NO_AUTHOR(How.WHOLE);

        private final How how;

        Scope(How how) {
            this.how = how;
        }
    }

    private enum How {
        START,
        WHOLE,
        WITHIN
    }

    /** Whether it matches the words, which {@code lower} holds in small letters. */
    boolean matches(String words, String lower) {
        return find(words, lower, at -> true).isPresent();
    }

    /**
     * The first place where it matches, if it does.
     *
     * @param words the words to look at
     * @param lower the same in small letters
     * @param allowed whether a match may begin at a place
     */
    OptionalInt find(String words, String lower, IntPredicate allowed) {
        if (!needs.isEmpty() && needs.stream().noneMatch(lower::contains)) {
            return OptionalInt.empty();
        }
        Matcher matcher = pattern.matcher(words);
        if (scope.how == How.WITHIN) {
            while (matcher.find()) {
                if (allowed.test(matcher.start())) {
                    return OptionalInt.of(matcher.start());
                }
            }
            return OptionalInt.empty();
        }
        boolean found = scope.how == How.WHOLE ? matcher.matches() : matcher.lookingAt();
        return found && allowed.test(0) ? OptionalInt.of(0) : OptionalInt.empty();
    }
}
