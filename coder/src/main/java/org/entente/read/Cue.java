package org.entente.read;

import java.util.List;
import java.util.OptionalInt;
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

    /**
     * Where it matches, if it does.
     *
     * @param words the words to look at
     * @param lower the same in small letters
     */
    OptionalInt find(String words, String lower) {
        if (!needs.isEmpty() && needs.stream().noneMatch(lower::contains)) {
            return OptionalInt.empty();
        }
        Matcher matcher = pattern.matcher(words);
        boolean found =
                switch (scope.how) {
                    case START -> matcher.lookingAt();
                    case WHOLE -> matcher.matches();
                    case WITHIN -> matcher.find();
                };
        return found ? OptionalInt.of(matcher.start()) : OptionalInt.empty();
    }
}
