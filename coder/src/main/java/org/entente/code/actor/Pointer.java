package org.entente.code.actor;

import java.util.List;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;

/**
 * A word that points back, and how it stands to what it may mean.
 *
 * @param sentence that it stands in
 * @param at its token
 * @param fit what its form allows
 */
record Pointer(Sentence sentence, int at, Fit fit) {
    Token token() {
        return sentence.at(at);
    }

    boolean subject() {
        return token().is("nsubj");
    }

    boolean possessive() {
        return token().is("nmod:poss");
    }

    /** "Itself", "themselves". */
    boolean reflexive() {
        return token().lower().endsWith("self") || token().lower().endsWith("selves");
    }

    /** The lemma of the word above; empty where there is none. */
    String above() {
        return token().head() < 0 ? "" : sentence.at(token().head()).lemma();
    }

    /** Whether the word above is a noun or adjective with "be". */
    boolean copular() {
        return token().head() >= 0 && sentence.child(token().head(), "cop").isPresent();
    }

    /** Of which clause above this word the mention is the subject: 1 for the nearest that has one, 2 for the next; 0 of none. */
    int governing(int mention) {
        int clauses = 0;
        for (int verb = token().head(); verb >= 0; verb = sentence.at(verb).head()) {
            List<Integer> subjects = sentence.children(verb, "nsubj").stream()
                    .filter(s -> s != at)
                    .toList();
            if (!subjects.isEmpty()) {
                clauses++;
                if (subjects.contains(mention) || subjects.contains(sentence.firstConjunct(mention))) {
                    return clauses;
                }
            }
        }
        return 0;
    }

    /** "Having accused Algiers behind its back, the junta left": whether no clause between has a subject of its own. */
    boolean controlledBy(int mention) {
        int verb = sentence.at(mention).head();
        for (int up = token().head();
                up >= 0 && up != verb;
                up = sentence.at(up).head()) {
            if (!sentence.children(up, "nsubj").isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** "The plan for its army": whether this word is part of the mention's own phrase, and in no clause, list or aside of it. */
    boolean inside(int mention) {
        if (!sentence.governs(mention, at) || sentence.at(mention).verb()) {
            return false;
        }
        for (int up = at; up != mention && up >= 0; up = sentence.at(up).head()) {
            Token token = sentence.at(up);
            boolean aside = token.is("nmod") && sentence.words(mention, up).contains(",");
            if (aside || token.is("acl") || token.is("conj")) {
                return false;
            }
        }
        return true;
    }

    /** Whether the mention stands in a clause below the main one that this word is not in. */
    boolean buries(int mention) {
        for (int up = mention;
                up >= 0 && !sentence.governs(up, at);
                up = sentence.at(up).head()) {
            if (clause(sentence, up)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token stands in a clause below the main one. */
    static boolean deep(Sentence sentence, int token) {
        for (int up = token; up >= 0; up = sentence.at(up).head()) {
            if (clause(sentence, up)) {
                return true;
            }
        }
        return false;
    }

    private static boolean clause(Sentence sentence, int token) {
        return sentence.at(token).is("acl")
                || sentence.at(token).is("advcl")
                || sentence.at(token).is("ccomp");
    }
}
