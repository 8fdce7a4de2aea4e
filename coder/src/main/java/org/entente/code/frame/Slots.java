package org.entente.code.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.NameLists;
import org.entente.code.actor.Reference;
import org.entente.code.actor.References;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;

/** From the slots of a frame to the actors that stand there. */
final class Slots {
    private static final Set<String> TO_TARGET = Set.of(
            "to", "on", "against", "with", "for", "at", "in", "into", "upon", "toward", "towards", "from", "over");
    private static final Set<String> PARTAKE = Set.of("participate", "engage", "partake", "serve", "involve", "assist");
    private static final int HIGHEST = 5;
    private static final int BETWEEN_REACH = 4;

    private final Sentence sentence;
    private final References references;
    private final Grammar grammar;
    private final FrameBook book;
    private final Adjacent adjacent;

    Slots(Sentence sentence, References references, Grammar grammar, FrameBook book) {
        this.sentence = sentence;
        this.references = references;
        this.grammar = grammar;
        this.book = book;
        this.adjacent = new Adjacent(sentence, references);
    }

    /** The actors at a slot of the word, in order of the text. */
    List<Reference> at(int word, char pos, String slot) {
        List<Reference> found = new ArrayList<>();
        for (int head : heads(word, pos, slot)) {
            found.addAll(references.in(head));
        }
        if (found.isEmpty() && slot.equals("subj") && pos == 'v') {
            grammar.issuers(word).forEach(h -> found.addAll(references.in(h)));
        }
        if (found.isEmpty() && pos == 'v' && !grammar.passive(word)) {
            found.addAll(
                    slot.equals("subj")
                            ? adjacent.before(word)
                            : slot.equals("obj") ? adjacent.after(word) : List.of());
        }
        if (slot.equals("between")) {
            return between(word, found);
        }
        List.copyOf(found).forEach(r -> theirs(r).ifPresent(found::add));
        return distinct(found);
    }

    /** The actors that themselves stand at a slot; nobody where they only own or describe what stands there. */
    List<Reference> named(int word, char pos, String slot) {
        List<Reference> found = new ArrayList<>(at(word, pos, slot));
        List<Integer> heads = new ArrayList<>();
        heads(word, pos, slot).forEach(h -> heads.addAll(sentence.conjuncts(h)));
        found.removeIf(r -> heads.stream().noneMatch(h -> r.first() <= h && h <= r.last()));
        return found;
    }

    /** "The US and their allies", wherever the parser hangs the allies. */
    private Optional<Reference> theirs(Reference reference) {
        int and = reference.last() + 1;
        return and + 2 < sentence.size()
                        && sentence.at(and).lower().equals("and")
                        && sentence.at(and + 1).pos().equals("PRP$")
                ? references.covering(and + 2).filter(r -> r.form() == Reference.Form.NOMINAL)
                : Optional.empty();
    }

    /** The list after "between" as it stands on the page, where the parser cut it short. */
    private List<Reference> between(int word, List<Reference> found) {
        for (int i = word + 1; i < Math.min(sentence.size(), word + BETWEEN_REACH); i++) {
            if (sentence.at(i).lower().equals("between")) {
                int from = i;
                List<Reference> after =
                        references.all().stream().filter(r -> r.first() > from).toList();
                boolean near = !after.isEmpty() && after.get(0).first() - from <= BETWEEN_REACH;
                List<Reference> listed = near ? NameLists.from(sentence, references, after.get(0)) : List.of();
                return listed.size() > distinct(found).size() ? listed : ordered(found);
            }
        }
        return ordered(found);
    }

    /** Heads of the noun phrases at a slot. */
    List<Integer> heads(int word, char pos, String slot) {
        int dot = slot.indexOf('.');
        if (dot > 0) {
            List<Integer> inner = new ArrayList<>();
            char inside = slot.startsWith("that.") ? 'v' : 'n';
            heads(word, pos, slot.substring(0, dot))
                    .forEach(h -> inner.addAll(heads(h, inside, slot.substring(dot + 1))));
            return inner;
        }
        return switch (slot) {
            case "subj" -> pos == 'v' ? grammar.subjects(word) : subjectOfPredicate(word, pos);
            case "obj" -> pos == 'v' ? grammar.objects(word) : governedObjects(word);
            case "iobj" -> sentence.children(word, "iobj");
            case "poss" -> sentence.children(word, "nmod:poss");
            case "adj", "compound" -> modifiers(word);
            case "head" ->
                sentence.at(word).head() >= 0 ? List.of(sentence.at(word).head()) : List.of();
            case "self" -> self(word);
            case "comp" -> complement(word);
            case "that" -> sentence.children(word, "ccomp");
            default -> beside(word, slot, pos == 'n' ? grammar.oblique(word, slot) : grammar.under(word, slot));
        };
    }

    /** A preposition right after the word belongs to it even where the parser hangs it elsewhere. */
    private List<Integer> beside(int word, String slot, List<Integer> attached) {
        if (!attached.isEmpty()) {
            return attached;
        }
        if (word + 1 < sentence.size() && sentence.at(word + 1).lower().equals(slot)) {
            int head = sentence.at(word + 1).head();
            return head > word ? List.of(head) : List.of();
        }
        List<Integer> deeper = new ArrayList<>();
        for (int child : sentence.children(word, "nmod", "obl")) {
            if (!sentence.at(child).is("nmod:poss")
                    && references.covering(child).isEmpty()) {
                deeper.addAll(grammar.oblique(child, slot));
            }
        }
        return deeper;
    }

    private List<Integer> subjectOfPredicate(int word, char pos) {
        List<Integer> subjects = grammar.predicated(word);
        if (subjects.isEmpty() && pos == 'a' && sentence.at(word).verb()) {
            List<Integer> passive = grammar.passive(word) ? grammar.objects(word) : grammar.subjects(word);
            if (!passive.isEmpty()) {
                return passive;
            }
        }
        if (subjects.isEmpty() && pos == 'a' && sentence.at(word).is("amod")) {
            return List.of(sentence.at(word).head());
        }
        if (subjects.isEmpty()
                && pos == 'a'
                && (sentence.at(word).is("acl") || sentence.at(word).is("advcl"))
                && sentence.at(word).head() >= 0) {
            return List.of(sentence.at(word).head());
        }
        return subjects;
    }

    private List<Integer> governedObjects(int noun) {
        int verb = sentence.at(noun).head();
        return verb >= 0 && sentence.at(verb).verb() ? sentence.children(verb, "iobj") : List.of();
    }

    private List<Integer> modifiers(int word) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(word, "compound", "amod")) {
            if (references.covering(child).isPresent()) {
                found.addAll(sentence.conjuncts(child));
            }
        }
        return found;
    }

    /** The actor that a noun like "ally" or "enemy" denotes: subject of the predicate, apposition, "as", or the noun itself. */
    private List<Integer> self(int noun) {
        List<Integer> found = new ArrayList<>(grammar.predicated(noun));
        Token token = sentence.at(noun);
        String preposition = sentence.preposition(noun);
        if (found.isEmpty() && token.is("appos") && token.head() >= 0) {
            found.add(token.head());
        }
        if (found.isEmpty() && preposition.equals("as") && token.head() >= 0) {
            int head = token.head();
            found.addAll(sentence.at(head).verb() ? grammar.objects(head) : List.of(head));
            int as = sentence.child(noun, "case").orElse(noun);
            if (found.stream().allMatch(f -> references.in(f).isEmpty())
                    && as > 0
                    && references.covering(as - 1).isPresent()) {
                found.add(as - 1);
            }
        }
        if (found.isEmpty()
                && token.is("compound")
                && token.head() >= 0
                && references.at(token.head()).isPresent()) {
            found.add(token.head());
        }
        if (found.isEmpty()
                && preposition.equals("of")
                && token.head() >= 0
                && sentence.at(token.head()).lemma().equals("one")) {
            found.addAll(grammar.predicated(token.head()));
        }
        if (found.isEmpty()) {
            sentence.children(noun, "appos").stream()
                    .filter(a -> a - noun <= 2 && named(a))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean named(int token) {
        return references
                .covering(token)
                .filter(r -> r.form() == Reference.Form.NAME)
                .isPresent();
    }

    /** The names that a vague noun lists: "opponents, including the militia". */
    List<Reference> listed(int noun) {
        List<Reference> found = new ArrayList<>();
        for (int child : sentence.children(noun, "nmod")) {
            if (Set.of("such_as", "including", "like").contains(sentence.preposition(child))) {
                references.in(child).stream().filter(r -> !references.place(r)).forEach(found::add);
            }
        }
        return found;
    }

    /** Whom what is promised, asked or refused concerns: an object or goal in the clause that says it, rather a named one than forces of one's own. */
    private List<Integer> complement(int word) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(word, "xcomp", "ccomp", "advcl", "acl")) {
            if (!sentence.at(child).is("acl:relcl")) {
                for (int clause : sentence.conjuncts(child)) {
                    found.addAll(concernedIn(clause));
                }
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
        List<Integer> order = new ArrayList<>(grammar.objects(clause));
        order.addAll(sentence.children(clause, "iobj"));
        sentence.children(clause, "obl").stream()
                .filter(o -> TO_TARGET.contains(sentence.preposition(o)))
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

    /** The doer of an event noun: the subject of the light verb that governs it, also through nouns like "role" and "effort". */
    List<Reference> doer(int noun) {
        int at = sentence.firstConjunct(noun);
        Optional<Reference> inside = insider(noun);
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
            if (above.verb()) {
                boolean governed = token.is("obj")
                        || token.is("nsubj:pass")
                        || token.is("xcomp")
                        || token.is("obl")
                        || token.is("advcl");
                boolean light = book.words("light").contains(above.lemma())
                        || takesPart(at, head)
                        || (step > 0 && book.words("control").contains(above.lemma()));
                return governed && light ? actors(grammar.subjects(head)) : List.of();
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

    private List<Reference> actors(List<Integer> heads) {
        List<Reference> found = new ArrayList<>();
        heads.forEach(h -> found.addAll(references.in(h)));
        return distinct(found);
    }

    private static List<Reference> ordered(List<Reference> found) {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Reference::first))
                .toList();
    }

    private static List<Reference> distinct(List<Reference> references) {
        return List.copyOf(new LinkedHashSet<>(references));
    }
}
