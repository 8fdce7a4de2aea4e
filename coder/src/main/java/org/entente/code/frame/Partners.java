package org.entente.code.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.actor.References;
import org.entente.code.parse.Sentence;
import org.entente.model.ActorName;

/**
 * Whose relations "relations with Moscow" are, where the noun phrase does not say: of whoever is the subject above ("it lost land in a
 * war with Peru"), else of whom the sentences before were about ("A border war with Peru flared").
 */
final class Partners {
    private final Sentence sentence;
    private final References references;
    private final Grammar grammar;

    Partners(Sentence sentence, References references, Grammar grammar) {
        this.sentence = sentence;
        this.references = references;
        this.grammar = grammar;
    }

    /** The one side with each of the others; nothing where nobody is known to be meant. */
    List<Match.Sides> of(int word, List<Reference> others) {
        List<Match.Side> with =
                Pairing.sides(others.stream().filter(Partners::named).toList());
        List<Match.Side> ones = Pairing.sides(subject(word));
        ones.removeIf(o -> with.stream().anyMatch(w -> w.actor().equals(o.actor())));
        if (ones.isEmpty()) {
            for (ActorName topic : references.topic()) {
                if (with.stream().noneMatch(w -> w.actor().equals(topic)) && alone(others)) {
                    ones.add(new Match.Side(topic, Optional.empty()));
                }
            }
        }
        List<Match.Sides> pairs = new ArrayList<>();
        ones.forEach(o -> with.forEach(w -> pairs.add(new Match.Sides(o, w))));
        return pairs;
    }

    /** "Tensions with a neighbour" are with nobody in particular. */
    private static boolean named(Reference reference) {
        return reference.form() != Reference.Form.NOMINAL
                || Character.isUpperCase(reference.actors().get(0).value().charAt(0));
    }

    private List<Reference> subject(int word) {
        for (int verb = sentence.at(word).head();
                verb >= 0;
                verb = sentence.at(verb).head()) {
            if (sentence.at(verb).verb()
                    && sentence.at(verb).is("acl")
                    && sentence.hasChild(verb, "mark", Set.of("to"))) {
                return List.of(); // "their reluctance to stand in conflict with Oman" is none
            }
            if (sentence.at(verb).verb()) {
                List<Reference> found = new ArrayList<>();
                grammar.subjects(verb).stream()
                        .filter(s -> !sentence.governs(s, word))
                        .forEach(s -> found.addAll(references.in(s)));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Whether the sentence names nobody else before: then it goes on about whom it was about. */
    private boolean alone(List<Reference> others) {
        return references.all().stream()
                .filter(r -> others.isEmpty() || r.first() < others.get(0).first())
                .allMatch(others::contains);
    }
}
