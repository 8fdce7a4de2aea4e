package org.entente.code.time;

import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;

/** How the clause of a word looks at what it tells. */
final class Tense {
    private static final Set<String> AHEAD = Set.of("will", "'ll", "’ll", "would", "shall");

    private Tense() {}

    /** Past perfect looks back; "will" and "would" look ahead. */
    static Reckoning.Way way(Sentence sentence, int token) {
        int clause = sentence.clause(token);
        if (clause < 0) {
            return Reckoning.Way.TOLD;
        }
        boolean ahead = sentence.children(clause, "aux").stream()
                .anyMatch(a -> AHEAD.contains(sentence.at(a).lower()));
        return ahead ? Reckoning.Way.AHEAD : perfect(sentence, clause) ? Reckoning.Way.BACK : Reckoning.Way.TOLD;
    }

    /** "Had lost the province": also of a verb coordinated with one that has the auxiliary. */
    static boolean perfect(Sentence sentence, int clause) {
        for (int at = clause; at >= 0; at = sentence.at(at).head()) {
            boolean had = sentence.children(at, "aux").stream()
                    .anyMatch(a -> sentence.at(a).lemma().equals("have")
                            && Set.of("had", "'d", "’d").contains(sentence.at(a).lower()));
            if (had) {
                return true;
            }
            boolean shares = sentence.at(at).is("conj")
                    && sentence.at(at).pos().equals("VBN")
                    && sentence.child(at, "nsubj", "aux").isEmpty();
            if (!shares) {
                return false;
            }
        }
        return false;
    }

    /** Whether the finite verb above the act is in the past tense. */
    static boolean past(Sentence sentence, int trigger) {
        for (int i = trigger; i >= 0; i = sentence.at(i).head()) {
            Token token = sentence.at(i);
            if (token.pos().equals("VBD")) {
                return true;
            }
            boolean told = token.is("ccomp");
            if (!told && (token.pos().equals("VBZ") || token.pos().equals("VBP"))) {
                return false;
            }
            for (int child : sentence.children(i, "aux", "cop")) {
                String pos = sentence.at(child).pos();
                if (pos.equals("VBD")) {
                    return true;
                }
                if (!told && (pos.equals("VBZ") || pos.equals("VBP") || pos.equals("MD"))) {
                    return false;
                }
            }
        }
        return false;
    }
}
