package org.entente.code.actor;

import java.util.Optional;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ToIntFunction;
import org.entente.model.ActorName;

/** What speaks for and against a mention as what a pronoun means. Values are 1, or the natural logarithm of one more than a count. */
final class Features {
    private final Cast cast;
    private final Weights weights;
    private final ToIntFunction<ActorName> counts;

    /**
     * @param counts how often the text has meant an actor so far
     */
    Features(Cast cast, Weights weights, ToIntFunction<ActorName> counts) {
        this.cast = cast;
        this.weights = weights;
        this.counts = counts;
    }

    /**
     * Tells the features of one candidate.
     *
     * @param between how many others that fit stand between it and the pronoun
     * @param proposed whom the rules of grammar propose
     */
    void of(
            Pointer pointer,
            Candidate candidate,
            int between,
            Optional<PronounRules.Proposed> proposed,
            ObjDoubleConsumer<String> to) {
        int back = pointer.sentence().number() - candidate.sentence();
        int governing = back == 0 ? pointer.governing(candidate.head()) : 0;
        String where = back == 0 ? "same" : "back";
        to.accept("distance" + back, 1);
        to.accept(where + "." + candidate.role(), 1);
        to.accept("between." + (governing == 1 ? "governing" : where), Math.log(1 + between));
        if (back == 0) {
            here(pointer, candidate, governing, to);
        } else if (back == 1 && candidate.deep()) {
            to.accept("buried.back", 1);
        }
        if (pointer.subject() && candidate.subject()) {
            to.accept("parallel." + where, 1);
        }
        if (pointer.token().is("obj") && candidate.role() == Candidate.Role.OBJECT) {
            to.accept("parallel.object", 1);
        }
        to.accept("form." + candidate.form() + (candidate.form() == Candidate.Form.PRONOUN ? "." + where : ""), 1);
        if (candidate.thing()) {
            to.accept("thing." + (pointer.subject() ? stative(pointer) ? "stative" : "agent" : role(pointer)), 1);
        } else {
            who(pointer, candidate, to);
            proposed.filter(p -> p.actors().equals(candidate.actors()))
                    .ifPresent(p -> to.accept("rule." + p.rule(), 1));
        }
    }

    private static void here(Pointer pointer, Candidate candidate, int governing, ObjDoubleConsumer<String> to) {
        if (governing == 1) {
            String role = pointer.subject() ? "subject" : pointer.possessive() ? "possessive" : "other";
            to.accept("governing." + role, 1);
        } else if (governing > 1) {
            to.accept("governing.far", 1);
        }
        if (pointer.buries(candidate.head())) {
            to.accept("buried", 1);
        }
        if (candidate.head() > pointer.at()) {
            to.accept(pointer.controlledBy(candidate.head()) ? "after.control" : "after", 1);
        }
    }

    private void who(Pointer pointer, Candidate candidate, ObjDoubleConsumer<String> to) {
        ActorName first = candidate.actors().get(0);
        boolean one = candidate.actors().size() == 1;
        to.accept(pointer.fit() + "." + (one ? cast.kind(first).name() : "several"), 1);
        if (pointer.fit() == Fit.PLURAL && one) {
            to.accept(candidate.plural() ? "noun.plural" : "noun.singular", 1);
        }
        if (cast.vague(first)) {
            to.accept("vague", 1);
        }
        to.accept("count", Math.log(1 + counts.applyAsInt(first)));
    }

    /** Tells the features of a pronoun that means nobody whom the text has spoken of. */
    void nobody(Pointer pointer, ObjDoubleConsumer<String> to) {
        if (pointer.fit() == Fit.PERSON) {
            to.accept("nobody.PERSON", 1);
            return;
        }
        to.accept("nobody." + pointer.fit() + "." + (pointer.subject() ? "subject" : role(pointer)), 1);
        if (pointer.subject() && stative(pointer)) {
            to.accept("nobody.stative", 1);
        }
        if (pointer.subject() && pointer.at() == 0) {
            to.accept("nobody.first", 1);
        }
        if (pointer.token().is("obj") && weights.verb("answered", pointer.above())) {
            to.accept("nobody.answered", 1);
        }
    }

    private static String role(Pointer pointer) {
        return pointer.possessive() ? "possessive" : pointer.token().is("obj") ? "object" : "oblique";
    }

    /** "They attacked": who acts is somebody or something the text has spoken of. */
    boolean acts(Pointer pointer) {
        return pointer.subject() && pointer.fit() != Fit.PERSON && !stative(pointer);
    }

    /** "It lasted", "it is": what things do too. */
    private boolean stative(Pointer pointer) {
        return pointer.copular() || weights.verb("stative", pointer.above());
    }
}
