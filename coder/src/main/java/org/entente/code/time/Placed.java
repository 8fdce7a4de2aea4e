package org.entente.code.time;

import java.util.List;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.EdtfDate;

/**
 * A date at its token.
 *
 * @param token the word that stands for it in the grammar
 * @param date what it says; unknown where it says something that cannot be reckoned
 * @param kind what it is reckoned from
 */
record Placed(int token, EdtfDate date, DateExpression.Kind kind) {
    /** The cost of a date that cannot be that of the act. */
    static final int FAR = 100;

    private static final Set<String> AFTERMATH = Set.of("after", "following", "since", "wake", "aftermath", "fall");
    private static final Set<String> TEMPORAL =
            Set.of("in", "during", "since", "after", "before", "until", "throughout", "following", "at");
    private static final int REACH = 4;

    boolean bracketed(Sentence sentence) {
        return token > 0 && sentence.at(token - 1).text().matches("[(\\[]");
    }

    /** Whether it does not move the narrative: in brackets, beside the point, before it, ahead of it, or open at its start. */
    boolean aside(Sentence sentence) {
        return bracketed(sentence)
                || relative(sentence) >= 0
                || attributive(sentence)
                || kind == DateExpression.Kind.VAGUE
                || date.startText().equals("..")
                || Tense.way(sentence, token) != Reckoning.Way.TOLD;
    }

    /** How far it stands from an act in the grammar; {@link #FAR} and more where the syntax says that it is not the act's. */
    int cost(Sentence sentence, int trigger) {
        if (bracketed(sentence) && !ofTime(sentence)) {
            return FAR;
        }
        boolean direct = sentence.governs(trigger, token);
        boolean same = sentence.clause(token) == sentence.clause(trigger);
        int distance = sentence.distance(trigger, token) + (direct ? 0 : 1);
        boolean other = elsewhere(sentence, trigger)
                || (attributive(sentence)
                        && !sentence.governs(sentence.at(token).head(), trigger))
                || (!direct && !same && (ahead(sentence) || told(sentence, trigger)));
        return distance + (other ? FAR : 0);
    }

    /** "In the War of the Pacific (1879-83)": what the brackets date is when it happened. */
    private boolean ofTime(Sentence sentence) {
        for (int i = sentence.at(token).head(), steps = 0;
                i >= 0 && steps < REACH && sentence.at(i).noun();
                i = sentence.at(i).head(), steps++) {
            if (sentence.at(i).is("obl") && Set.of("in", "during", "throughout").contains(sentence.preposition(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean ahead(Sentence sentence) {
        return Tense.way(sentence, token) != Reckoning.Way.TOLD;
    }

    /** In a relative clause or participle that the act is not in, or in a later clause with a subject of its own. */
    private boolean elsewhere(Sentence sentence, int trigger) {
        int relative = relative(sentence);
        if (relative >= 0 && !sentence.governs(relative, trigger)) {
            return true;
        }
        for (int i = token;
                i >= 0 && !sentence.governs(i, trigger);
                i = sentence.at(i).head()) {
            boolean later = sentence.at(i).is("conj")
                    && sentence.at(i).verb()
                    && sentence.child(i, "nsubj").isPresent()
                    && trigger < token;
            if (later) {
                return true;
            }
        }
        return false;
    }

    /** The nearest clause above it that only describes a noun; -1 for none. */
    private int relative(Sentence sentence) {
        for (int i = token; i >= 0; i = sentence.at(i).head()) {
            if (sentence.at(i).is("acl")) {
                return i;
            }
        }
        return -1;
    }

    /** "The 1960 treaty covered them": the year of the treaty, not of covering; "since the 1979 revolution" does date. */
    private boolean attributive(Sentence sentence) {
        Token own = sentence.at(token);
        boolean before = own.head() > token
                && (own.is("nummod") || own.is("compound") || own.is("amod"))
                && sentence.at(own.head()).noun();
        if (!before) {
            return false;
        }
        for (int i = own.head(), steps = 0;
                i >= 0 && steps < REACH && !sentence.at(i).verb();
                i = sentence.at(i).head(), steps++) {
            if (TEMPORAL.contains(sentence.preposition(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Said on Tuesday that it had attacked": when it was told, not when it happened. */
    private boolean told(Sentence sentence, int trigger) {
        for (int i = trigger; i >= 0; i = sentence.at(i).head()) {
            if (sentence.at(i).is("ccomp") && sentence.at(i).head() >= 0 && !sentence.governs(i, token)) {
                int clause = sentence.clause(token);
                boolean teller = clause == sentence.at(i).head();
                boolean day = kind == DateExpression.Kind.OWN || date.text().length() >= "2021-03-12".length();
                boolean untimed = Tense.way(sentence, i) != Reckoning.Way.TOLD || !Tense.past(sentence, i);
                return teller && (day || untimed);
            }
        }
        return false;
    }

    /** "In the wake of 9/11", "after the fall of the regime in 2001": what follows happened from then on. */
    boolean aftermath(Sentence sentence) {
        if (kind == DateExpression.Kind.TOLD) {
            return false;
        }
        for (int i = token, steps = 0;
                i >= 0 && steps < REACH;
                i = sentence.at(i).head(), steps++) {
            String preposition = sentence.preposition(i);
            boolean noun = i != token
                    && sentence.at(i).noun()
                    && AFTERMATH.contains(sentence.at(i).lemma());
            if (noun || AFTERMATH.contains(preposition)) {
                return true;
            }
        }
        return false;
    }

    /** "In 1500 villages", "1200 workers": a number that counts a plural noun; "the 1998 elections" names their year. */
    static boolean counts(Sentence sentence, int token) {
        Token number = sentence.at(token);
        int noun = number.head();
        if (!number.text().matches("\\d{4}")
                || !number.is("nummod")
                || noun < token
                || !sentence.at(noun).pos().equals("NNS")) {
            return false;
        }
        boolean round = number.text().endsWith("00");
        return round || sentence.child(noun, "det", "nmod:poss").isEmpty();
    }

    /** "Before the king fell in 2001", "until the war broke out in 1914": what is told was before. */
    boolean foregoing(Sentence sentence, int trigger) {
        for (int i = token; i >= 0 && i != trigger; i = sentence.at(i).head()) {
            List<Integer> marks = sentence.children(i, "mark", "case");
            if (i != token
                    && marks.stream().anyMatch(m -> Set.of("before", "until", "till")
                            .contains(sentence.at(m).lower()))) {
                return !sentence.governs(i, trigger);
            }
        }
        return false;
    }
}
