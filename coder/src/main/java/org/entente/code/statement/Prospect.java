package org.entente.code.statement;

import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.Span;

/**
 * Something that is to come, in the grammar.
 *
 * @param trigger the word for what is to come
 * @param clause its verb or predicate
 * @param top the clause that says how likely it is; the same where nothing above does
 */
record Prospect(int trigger, int clause, int top) {
    private static final Set<String> FUTURE =
            Set.of("will", "'ll", "’ll", "wo", "would", "shall", "may", "might", "could", "going");
    private static final Set<String> ESTIMATING = Set.of(
            "likely",
            "unlikely",
            "expected",
            "bound",
            "doubtful",
            "certain",
            "sure",
            "possible",
            "impossible",
            "probable",
            "improbable",
            "inevitable",
            "inconceivable",
            "conceivable",
            "poised",
            "set",
            "destined",
            "doomed",
            "uncertain",
            "questionable",
            "remote",
            "chance",
            "chances",
            "odds",
            "prospect",
            "possibility",
            "question",
            "doubt",
            "ruled",
            "excluded",
            "unavoidable",
            "unthinkable",
            "matter",
            "fated",
            "likelihood",
            "probability",
            "expects",
            "expect",
            "predicts",
            "predict",
            "foresees",
            "foresee",
            "doubts",
            "anticipates",
            "anticipate");

    private static final Set<String> ODDS =
            Set.of("chance", "chances", "odds", "likelihood", "probability", "prospect", "possibility");

    static Prospect of(Sentence sentence, int trigger, int clause) {
        int top = clause;
        while (sentence.at(top).head() >= 0 && complement(sentence, top)) {
            int above = sentence.at(top).head();
            if (!estimating(sentence, above) && !sentence.at(top).is("xcomp") && !estimating(sentence, top)) {
                break;
            }
            top = above;
        }
        return new Prospect(trigger, clause, top);
    }

    private static boolean complement(Sentence sentence, int at) {
        Token token = sentence.at(at);
        return token.is("ccomp")
                || token.is("xcomp")
                || token.is("csubj")
                || (token.is("acl") && estimating(sentence, token.head()));
    }

    /** Whether the word says how likely something is. */
    static boolean estimating(Sentence sentence, int at) {
        if (at < 0 || sentence.at(at).is("amod") || sentence.at(at).rel().equals("acl")) {
            return false;
        }
        boolean tells = sentence.at(at).lemma().equals("tell") && sentence.hasChild(at, "nsubj", Set.of("time"));
        boolean odds = sentence.at(at).lemma().equals("be") && sentence.hasChild(at, "nsubj", ODDS);
        return tells || odds || ESTIMATING.contains(sentence.at(at).lower());
    }

    /** A future or modal verb on the way up. */
    boolean ahead(Sentence sentence) {
        for (int at = clause; at >= 0; at = sentence.at(at).head()) {
            boolean future = sentence.children(at, "aux").stream()
                    .anyMatch(a -> FUTURE.contains(sentence.at(a).lower()));
            boolean perfect = sentence.hasChild(at, "aux", Set.of("have"));
            if (future && !perfect) {
                return true;
            }
            if (at == top) {
                break;
            }
        }
        Token word = sentence.at(trigger);
        return word.lemma().equals("last") && word.pos().equals("VB");
    }

    /** A word above it, on the way up, or beside it ("probably") that says how likely it is. */
    boolean estimated(Sentence sentence) {
        for (int at = clause; at >= 0; at = sentence.at(at).head()) {
            if (at != trigger && estimating(sentence, at)) {
                return true;
            }
            if (at == top) {
                break;
            }
        }
        return estimating(sentence, top);
    }

    /** "Asked whether it might last": a question is no outlook. */
    boolean asked(Sentence sentence) {
        boolean whether = sentence.children(clause, "mark").stream()
                .anyMatch(m -> sentence.at(m).lower().equals("whether"));
        int above = sentence.at(clause).head();
        return whether
                && above >= 0
                && Set.of("ask", "wonder", "inquire", "enquire", "consider", "discuss")
                        .contains(sentence.at(above).lemma());
    }

    /** "Was likely to", "was expected to": what was ahead once is history. */
    boolean past(Sentence sentence) {
        boolean done = sentence.at(clause).pos().equals("VBD") && top != clause;
        boolean once = sentence.children(top, "cop", "aux").stream()
                .anyMatch(c -> sentence.at(c).pos().equals("VBD"));
        return done || (once && estimating(sentence, top));
    }

    /** From the first word to the one that says what is to come: estimates stand there. */
    Span estimateSpan(Sentence sentence) {
        int last = Math.max(Math.max(trigger, clause), top);
        for (int child : sentence.children(top, "xcomp", "ccomp", "obl", "nmod")) {
            last = top == clause && estimating(sentence, top) ? Math.max(last, child) : last;
        }
        for (int particle : sentence.children(last, "compound:prt")) {
            last = Math.max(last, particle);
        }
        return new Span(
                span(sentence).begin(),
                Math.max(
                        sentence.at(last).span().end(),
                        sentence.at(trigger).span().end()));
    }

    /** From the clause that the estimate stands in to the end of what it is about. */
    Span span(Sentence sentence) {
        int first = sentence.subtree(top).nextSetBit(0);
        int last = sentence.subtree(top).length() - 1;
        while (last > trigger && sentence.at(last).is("punct")) {
            last--;
        }
        for (int conj : sentence.children(top, "conj", "parataxis")) {
            int begin = sentence.subtree(conj).nextSetBit(0);
            last = begin > trigger ? Math.min(last, begin - 1) : last;
        }
        while (last > trigger
                && (sentence.at(last).is("punct") || sentence.at(last).is("cc"))) {
            last--;
        }
        Token start = sentence.at(first);
        return start.is("punct") && first < last
                ? sentence.span(first + 1, last)
                : sentence.span(Math.min(first, trigger), Math.max(last, trigger));
    }
}
