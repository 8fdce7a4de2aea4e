package org.entente.code.frame;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.NameLists;
import org.entente.code.actor.Reference;
import org.entente.code.actor.References;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;

/** Who does what a noun says, and to whom, where the words above the noun tell it: "carried out attacks on", "played a role in the war". */
final class Doers {
    private static final Set<String> TO_TARGET = Set.of(
            "to", "on", "against", "with", "for", "at", "in", "into", "upon", "toward", "towards", "from", "over");
    private static final Set<String> PARTAKE = Set.of("participate", "engage", "partake", "serve", "involve", "assist");
    /** What happens under, after or despite something is not what brings it about. */
    private static final Set<String> BESIDE = Set.of(
            "under",
            "despite",
            "after",
            "before",
            "during",
            "amid",
            "amidst",
            "since",
            "because_of",
            "following",
            "without",
            "until");

    private static final int HIGHEST = 5;

    private final Sentence sentence;
    private final References references;
    private final Grammar grammar;
    private final FrameBook book;

    Doers(Sentence sentence, References references, Grammar grammar, FrameBook book) {
        this.sentence = sentence;
        this.references = references;
        this.grammar = grammar;
        this.book = book;
    }

    /**
     * The doer of an event noun: the subject of the light verb that governs it, also through nouns like "role" and "effort"; of the second
     * of "the killing of X, the killing of Y" the doer of the first.
     */
    List<Reference> of(int noun) {
        List<Reference> own = governed(noun);
        for (int i = noun - 1; i >= 0 && own.isEmpty(); i--) {
            Token before = sentence.at(i);
            if (before.noun() && before.lemma().equals(sentence.at(noun).lemma())) {
                own = governed(i);
            }
        }
        return own;
    }

    private List<Reference> governed(int noun) {
        int at = sentence.firstConjunct(noun);
        Optional<Reference> inside = insider(at);
        if (inside.isPresent()) {
            return NameLists.to(sentence, references, inside.get());
        }
        for (int step = 0; step < HIGHEST; step++) {
            Token token = sentence.at(at);
            int head = token.head();
            if (head < 0) {
                return List.of();
            }
            Token above = sentence.at(head);
            if (within(at) && references.at(head).isPresent()) {
                return references.in(head);
            }
            if (above.verb() && blamed(at, head)) {
                return actors(grammar.objects(head));
            }
            if (above.verb()) {
                boolean governed = token.is("obj")
                        || token.is("nsubj:pass")
                        || token.is("xcomp")
                        || token.is("obl")
                        || token.is("advcl");
                boolean light = book.words("light").contains(above.lemma())
                        || takesPart(at, head)
                        || (step > 0 && book.words("control").contains(above.lemma()));
                boolean beside = token.is("obl") && BESIDE.contains(sentence.preposition(at));
                return governed && light && !beside ? actors(grammar.subjects(head)) : List.of();
            }
            if (!book.words("control").contains(above.lemma()) && !token.is("conj")) {
                return List.of();
            }
            List<Reference> owners = new ArrayList<>(actors(sentence.children(head, "nmod:poss")));
            owners.addAll(actors(grammar.oblique(head, "of")));
            owners.removeIf(o -> sentence.governs(noun, o.head()) || o.head() == noun);
            if (!owners.isEmpty()) {
                return owners;
            }
            at = sentence.firstConjunct(head);
        }
        return List.of();
    }

    /** "Blamed it for the killing of": whoever is blamed did it. */
    private boolean blamed(int at, int verb) {
        return sentence.at(at).is("obl")
                && Set.of("for", "of").contains(sentence.preposition(at))
                && book.words("blame").contains(sentence.at(verb).lemma());
    }

    /** "Played a role in the arming of rebels", "had a hand in". */
    private boolean takesPart(int at, int verb) {
        return sentence.at(at).is("obl")
                && sentence.preposition(at).equals("in")
                && (PARTAKE.contains(sentence.at(verb).lemma())
                        || sentence.children(verb, "obj").stream().anyMatch(o -> book.words("control")
                                .contains(sentence.at(o).lemma())));
    }

    /** "Russia in the war against Ukraine", "officers with ties to the group": whoever is in it or has it, does it. */
    private boolean within(int noun) {
        return sentence.at(noun).is("nmod") && Set.of("in", "with").contains(sentence.preposition(noun));
    }

    /** The name right before "in the war", wherever the parser hangs the phrase. */
    private Optional<Reference> insider(int noun) {
        for (int mark : sentence.children(noun, "case")) {
            if (mark > 0 && Set.of("in", "with").contains(sentence.at(mark).lower())) {
                return references
                        .covering(mark - 1)
                        .filter(r ->
                                r.last() == mark - 1 && r.form() != Reference.Form.PRONOUN && !references.place(r));
            }
        }
        return Optional.empty();
    }

    /** Whom an event noun concerns when its light verb says so: "imposed sanctions on", "gave support to". */
    List<Reference> concerned(int noun, List<String> slots) {
        for (int clause : sentence.children(noun, "acl")) {
            if (sentence.at(clause).verb()
                    && !sentence.at(clause).is("acl:relcl")
                    && sentence.child(clause, "mark").isPresent()) {
                return actors(grammar.objects(clause));
            }
        }
        int first = sentence.firstConjunct(noun);
        if (book.words("help").contains(sentence.at(noun).lemma())
                && sentence.preposition(first).equals("with")) {
            return helped(first);
        }
        int verb = sentence.at(first).head();
        if (verb < 0
                || !sentence.at(verb).verb()
                || !book.words("light").contains(sentence.at(verb).lemma())) {
            return List.of();
        }
        List<Reference> found = new ArrayList<>(actors(sentence.children(verb, "iobj")));
        for (String slot : slots) {
            if (found.isEmpty() && TO_TARGET.contains(slot)) {
                found.addAll(actors(grammar.oblique(verb, slot)));
            }
        }
        if (found.isEmpty() && !sentence.at(first).is("obj")) {
            found.addAll(actors(sentence.children(verb, "obj")));
        }
        return found;
    }

    /** "ASEAN, with the backing of Washington, defended": whoever has it. */
    private List<Reference> helped(int noun) {
        int head = sentence.at(noun).head();
        if (head < 0) {
            return List.of();
        }
        return sentence.at(head).verb() ? actors(grammar.subjects(head)) : actors(List.of(head));
    }

    private List<Reference> actors(List<Integer> heads) {
        List<Reference> found = new ArrayList<>();
        heads.forEach(h -> found.addAll(references.in(h)));
        return List.copyOf(new LinkedHashSet<>(found));
    }
}
