package org.entente.code.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.actor.References;
import org.entente.code.parse.Sentence;

/** Whom the clause concerns that is promised, asked for or refused. */
final class Complements {
    private static final Set<String> TO_TARGET = Set.of(
            "to", "on", "against", "with", "for", "at", "in", "into", "upon", "toward", "towards", "from", "over");

    private final Sentence sentence;
    private final References references;
    private final Grammar grammar;

    Complements(Sentence sentence, References references, Grammar grammar) {
        this.sentence = sentence;
        this.references = references;
        this.grammar = grammar;
    }

    /** Whom what is promised, asked or refused concerns: an object or goal in the clause that says it, rather a named one than forces of one's own. */
    List<Integer> concerned(int word) {
        List<Integer> found = new ArrayList<>();
        for (int child : grammar.complements(word)) {
            for (int clause : sentence.conjuncts(child)) {
                found.addAll(concernedIn(clause));
            }
        }
        return found.stream()
                .filter(this::stated)
                .findFirst()
                .or(() -> found.stream().filter(f -> !ownForces(f)).findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    private List<Integer> concernedIn(int clause) {
        BitSet below = sentence.subtree(clause);
        List<Integer> order = new ArrayList<>();
        boolean asked = Set.of("VB", "VBP").contains(sentence.at(clause).pos())
                && sentence.child(clause, "aux").isEmpty()
                && sentence.children(clause, "nsubj").stream()
                        .noneMatch(n -> sentence.at(n).pos().endsWith("S")); // "demanded that the king step down"
        if (asked && sentence.at(clause).is("ccomp")) {
            order.addAll(sentence.children(clause, "nsubj"));
        }
        order.addAll(grammar.objects(clause));
        order.addAll(sentence.children(clause, "iobj"));
        sentence.children(clause, "obl").stream()
                .filter(o -> TO_TARGET.contains(sentence.preposition(o)))
                .forEach(order::add);
        below.stream()
                .filter(i -> references
                                .at(i)
                                .filter(r -> r.form() != Reference.Form.PRONOUN)
                                .isPresent()
                        && !sentence.at(sentence.firstConjunct(i)).is("nsubj")
                        && !sentence.at(i).is("nmod:poss"))
                .forEach(order::add);
        sentence.children(clause, "nsubj").forEach(order::add);
        List<Integer> found = new ArrayList<>();
        for (int candidate : order) {
            if (below.get(candidate) && !references.in(candidate).isEmpty()) {
                found.add(candidate);
            }
        }
        below.stream()
                .filter(i -> references
                        .at(i)
                        .filter(r -> r.form() != Reference.Form.PRONOUN)
                        .isPresent())
                .forEach(found::add);
        return found;
    }

    /** Whether the words name somebody, rather than "people" or "troops". */
    private boolean stated(int head) {
        return references.in(head).stream()
                .anyMatch(r -> r.form() != Reference.Form.NOMINAL
                        || sentence.children(r.head(), "amod", "compound", "nmod").stream()
                                .anyMatch(m -> !sentence.at(m).pronoun()
                                        && (sentence.at(m).proper()
                                                || references.covering(m).isPresent())));
    }

    /** "Its troops": whoever they are moved by. */
    private boolean ownForces(int head) {
        return sentence.children(head, "nmod:poss").stream()
                .anyMatch(p -> sentence.at(p).pronoun());
    }
}
