package org.entente.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorName;

/** The noun phrases of a sentence that a pronoun may point back to, actors and things. */
final class Candidates {
    private static final Set<String> TIMES = Set.of(
            "year", "month", "week", "day", "time", "decade", "century", "hour", "moment", "spring", "summer", "autumn",
            "winter", "end", "part", "way", "number", "percent", "dollar", "euro");

    private Candidates() {}

    /** All of a sentence, in order of their heads. */
    static List<Candidate> of(Sentence sentence, References references) {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Reference> reference = references.at(i);
            if (reference.isPresent()) {
                actor(sentence, references, reference.get(), all);
            } else if (thing(sentence, references, i)) {
                all.add(new Candidate(
                        sentence.number(),
                        i,
                        List.of(),
                        role(sentence, references, i),
                        Candidate.Form.THING,
                        plural(sentence.at(i)),
                        Pointer.deep(sentence, i)));
            }
        }
        return all;
    }

    private static void actor(Sentence sentence, References references, Reference reference, List<Candidate> all) {
        if (references.place(reference) && reference.form() == Reference.Form.SEAT) {
            return;
        }
        int head = reference.head();
        Candidate.Form form =
                switch (reference.form()) {
                    case NAME, DEMONYM, SEAT -> Candidate.Form.NAME;
                    case NOMINAL, DESCRIPTION -> Candidate.Form.NOUN;
                    case PRONOUN -> Candidate.Form.PRONOUN;
                };
        boolean adjective =
                reference.form() == Reference.Form.DEMONYM && !sentence.at(head).noun();
        Candidate.Role role = adjective ? Candidate.Role.MODIFIER : role(sentence, references, head);
        boolean deep = Pointer.deep(sentence, head);
        all.add(new Candidate(
                sentence.number(), head, reference.actors(), role, form, plural(sentence.at(head)), deep));
        List<ActorName> list = Recall.actors(references, head, -1);
        if (sentence.child(head, "conj").isPresent()
                && list.size() > reference.actors().size()) {
            all.add(new Candidate(sentence.number(), head, list, role, Candidate.Form.LIST, true, deep));
        }
    }

    private static boolean thing(Sentence sentence, References references, int i) {
        Token token = sentence.at(i);
        return (token.pos().equals("NN") || token.pos().equals("NNS"))
                && references.covering(i).isEmpty()
                && !TIMES.contains(token.lemma())
                && !token.is("compound")
                && !token.is("fixed")
                && !token.is("obl:tmod")
                && !token.is("amod");
    }

    private static boolean plural(Token token) {
        return token.pos().equals("NNS")
                || token.pos().equals("NNPS")
                || (token.pronoun() && Fit.of(token.lower()).equals(Optional.of(Fit.PLURAL)));
    }

    private static Candidate.Role role(Sentence sentence, References references, int head) {
        int first = sentence.firstConjunct(head);
        Token token = sentence.at(first);
        if (token.is("appos")) {
            return Candidate.Role.APPOSED;
        }
        if (token.is("nsubj")) {
            return main(sentence, token.head()) ? Candidate.Role.MAIN : Candidate.Role.SUBJECT;
        }
        if (token.is("obj") || token.is("iobj")) {
            return Candidate.Role.OBJECT;
        }
        if (token.is("obl")) {
            return Candidate.Role.OBLIQUE;
        }
        if (token.is("nmod")) {
            return ofSubject(sentence, references, first) ? Candidate.Role.SUBJECT : Candidate.Role.OWNER;
        }
        return token.is("compound") || token.is("amod") ? Candidate.Role.MODIFIER : Candidate.Role.OTHER;
    }

    /** "The policy of the government was": a subject that is nobody lets its owner be spoken of. */
    private static boolean ofSubject(Sentence sentence, References references, int owner) {
        int above = sentence.at(owner).head();
        return above >= 0
                && sentence.at(above).is("nsubj")
                && references.covering(above).isEmpty()
                && (sentence.at(owner).is("nmod:poss")
                        || sentence.preposition(owner).equals("of"))
                && main(sentence, sentence.at(above).head());
    }

    /** Whether a verb is the main one or coordinated with it. */
    private static boolean main(Sentence sentence, int verb) {
        int at = verb;
        while (at >= 0 && (sentence.at(at).is("conj") || sentence.at(at).is("parataxis"))) {
            at = sentence.at(at).head();
        }
        return at >= 0 && sentence.at(at).head() < 0;
    }
}
