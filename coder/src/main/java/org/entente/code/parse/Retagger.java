package org.entente.code.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Corrects parts of speech before the parser sees them, mostly in sentences that would have no main verb otherwise (contextual rules
 * after Brill 1995): "Qatar shares with Iran the field", "Rwanda, which denies it, expelled Belgian diplomats".
 */
final class Retagger {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> NAMES = Set.of("NNP", "NNPS");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whom", "whose", "where", "when");
    private static final Set<String> AUXILIARIES = Set.of(
            "be", "been", "being", "is", "are", "was", "were", "am", "has", "have", "had", "having", "get", "gets",
            "got", "'s", "not");
    private static final Set<String> OPENING = Set.of("DT", "PRP$", "PRP", "NNP", "NNPS", "NNS", "JJ", "CD");
    /** Third persons that are plurals of nouns too. */
    private static final Set<String> VERBS =
            Set.of(("arms backs fears shares shelters hosts funds supports attacks targets demands claims"
                            + " favours favors honours honors blames charges courts guards helps aids fights mistrusts distrusts plans plots"
                            + " presses promises questions raids sanctions shells sides supplies suspects trains trusts values views visits vows"
                            + " wants welcomes bombs strikes trades fuels finances harbours harbors doubts dismisses praises offers seeks"
                            + " rivals regrets rebukes needs masters leads heads holds faces employs controls contests challenges borders"
                            + " stations sponsors resents wages threatens")
                    .split(" "));

    private static final Set<String> MOVES = Set.of(
            "alarms", "worries", "angers", "concerns", "frightens", "unsettles", "irritates", "interests", "threatens");
    private static final Set<String> WITH = Set.of("shares", "trades", "sides");
    private static final int BEFORE = 3;

    private Retagger() {}

    /** Changes tags in place. O(tokens). */
    static void correct(List<CoreLabel> tokens) {
        int end = tokens.size() - 1;
        if (end < 2 || !".!?\u201d\"".contains(tokens.get(end).word())) {
            return;
        }
        for (int i = 1; i < end; i++) {
            if (ambiguous(tokens, i) && (gap(tokens, i) || governs(tokens, i))) {
                tokens.get(i).setTag("VBZ");
            }
        }
        if (predicate(tokens)) {
            return;
        }
        for (int i = 1; i < end; i++) {
            boolean name =
                    ambiguous(tokens, i) && OPENING.contains(tokens.get(i + 1).tag());
            if (name || (moves(tokens, i) && NAMES.contains(tokens.get(i + 1).tag()))) {
                tokens.get(i).setTag("VBZ");
                return;
            }
        }
        for (int i = 1; i < end; i++) {
            if (past(tokens, i)) {
                tokens.get(i).setTag("VBD");
                return;
            }
        }
    }

    /** A name and what is a verb or a noun in the plural. */
    private static boolean ambiguous(List<CoreLabel> tokens, int i) {
        return tokens.get(i).tag().equals("NNS")
                && VERBS.contains(tokens.get(i).word())
                && NAMES.contains(tokens.get(i - 1).tag());
    }

    /** "China's rise alarms Japan". */
    private static boolean moves(List<CoreLabel> tokens, int i) {
        return tokens.get(i).tag().equals("NNS")
                && MOVES.contains(tokens.get(i).word())
                && (tokens.get(i - 1).tag().equals("NN")
                        || NAMES.contains(tokens.get(i - 1).tag()));
    }

    /** "Rebels whom Chad arms". */
    private static boolean gap(List<CoreLabel> tokens, int i) {
        return i > 1 && Set.of("whom", "which").contains(tokens.get(i - 2).word());
    }

    /** "Iran backs the Houthis", "Qatar shares with Iran". */
    private static boolean governs(List<CoreLabel> tokens, int i) {
        String next = tokens.get(i + 1).tag();
        return next.equals("DT")
                || next.equals("PRP$")
                || (tokens.get(i + 1).word().equals("with")
                        && WITH.contains(tokens.get(i).word()));
    }

    /** Whether there is a finite verb outside relative clauses. */
    private static boolean predicate(List<CoreLabel> tokens) {
        boolean relative = false;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word().toLowerCase(Locale.ROOT);
            boolean comma = i > 0 && tokens.get(i - 1).word().equals(",");
            if (RELATIVE.contains(word) && i > 0) {
                relative = true;
            } else if (comma) {
                relative = false;
            }
            boolean passive = tokens.get(i).tag().equals("VBD")
                    && i + 1 < tokens.size()
                    && tokens.get(i + 1).word().equals("by"); // "leaders wanted by Egypt"
            if (FINITE.contains(tokens.get(i).tag()) && !relative && !passive) {
                return true;
            }
        }
        return false;
    }

    /** ", expelled Belgian diplomats": a past form after an aside, with no auxiliary before it. */
    private static boolean past(List<CoreLabel> tokens, int i) {
        boolean form = tokens.get(i).tag().equals("VBN")
                && tokens.get(i - 1).word().equals(",")
                && OPENING.contains(tokens.get(i + 1).tag());
        for (int k = Math.max(0, i - BEFORE); k < i && form; k++) {
            form = !AUXILIARIES.contains(tokens.get(k).word().toLowerCase(Locale.ROOT));
        }
        return form;
    }
}
