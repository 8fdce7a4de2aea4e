package org.entente.code.frame;

import java.util.ArrayList;
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
    private static final Set<String> ANSWERS = Set.of(
            "reject", "refuse", "decline", "accept", "ignore", "dismiss", "rebuff", "turn", "grant", "heed", "spurn",
            "deny", "resist", "rebut", "resent", "meet", "fulfil", "fulfill", "satisfy", "address", "comply");
    private static final Set<String> OWN_NOUN = Set.of("of", "in", "by");
    private static final int LIKEWISE = 3;
    private static final Set<String> TOGETHER = Set.of("together", "along", "jointly");
    private static final Set<String> WHERE = Set.of("in", "at", "near", "inside", "across", "within");
    private static final int BETWEEN_REACH = 4;

    private final Sentence sentence;
    private final References references;
    private final Grammar grammar;
    private final Adjacent adjacent;
    private final Complements complements;

    Slots(Sentence sentence, References references, Grammar grammar) {
        this.sentence = sentence;
        this.references = references;
        this.grammar = grammar;
        this.adjacent = new Adjacent(sentence, references);
        this.complements = new Complements(sentence, references, grammar);
    }

    /** The actors at a slot of the word, in order of the text. */
    List<Reference> at(int word, char pos, String slot) {
        List<Reference> found = new ArrayList<>();
        boolean clause = pos == 'v' && sentence.at(word).is("acl");
        for (int head : heads(word, pos, slot)) {
            boolean described = clause && head == sentence.at(word).head();
            references.in(head).stream()
                    .filter(r -> !described || r.first() < word) // "the RCD, armed by Rwanda, and the MLC"
                    .forEach(found::add);
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
        if (slot.equals("subj") && pos == 'v' && !found.isEmpty()) {
            found.addAll(companions(word));
            found.addAll(likewise(word));
        }
        found.removeIf(this::excluded);
        List.copyOf(found).forEach(r -> theirs(r).ifPresent(found::add));
        List.copyOf(found).forEach(r -> shared(r).ifPresent(found::add));
        return distinct(found);
    }

    /** "Attacked not Iran but Iraq": Iran is not the one. */
    private boolean excluded(Reference reference) {
        return reference.first() > 0
                && sentence.at(reference.first() - 1).lower().equals("not")
                && sentence.tokens().stream().anyMatch(t -> t.lower().equals("but"));
    }

    /** "The United States recognised it, as did Britain and France": those named after "as did" do it too. */
    private List<Reference> likewise(int verb) {
        for (int i = verb + 1; i + 2 < sentence.size(); i++) {
            boolean did = Set.of("as", "so").contains(sentence.at(i).lower())
                    && sentence.at(i + 1).lemma().equals("do")
                    && sentence.governs(verb, i + 1);
            if (did) {
                int from = i + 1;
                return references.all().stream()
                        .filter(r -> r.first() > from
                                && r.first() - from <= LIKEWISE
                                && sentence.at(r.head()).head() <= from)
                        .findFirst()
                        .map(r -> NameLists.from(sentence, references, r))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /** "Riyadh, together with Abu Dhabi, recalled its envoy": those beside the subject do it too. */
    private List<Reference> companions(int verb) {
        List<Reference> found = new ArrayList<>();
        List<Integer> beside = new ArrayList<>(sentence.children(verb, "obl", "nmod"));
        grammar.subjects(verb).forEach(s -> beside.addAll(sentence.children(s, "nmod")));
        for (int child : beside) {
            int with = sentence.child(child, "case").orElse(child);
            boolean together = sentence.preposition(child).equals("along_with")
                    || (with > 0
                            && sentence.at(with).lower().equals("with")
                            && TOGETHER.contains(sentence.at(with - 1).lower()));
            boolean aside = with > 1 && sentence.at(with - 2).text().equals(",");
            if (together && (aside || child < verb)) {
                found.addAll(references.in(child));
            }
        }
        return found;
    }

    /** The actors that themselves stand at a slot; nobody where they only own or describe what stands there. */
    List<Reference> named(int word, char pos, String slot) {
        List<Reference> found = new ArrayList<>(at(word, pos, slot));
        List<Integer> heads = new ArrayList<>();
        heads(word, pos, slot).forEach(h -> heads.addAll(sentence.conjuncts(h)));
        found.removeIf(r -> heads.stream().noneMatch(h -> r.first() <= h && h <= r.last()));
        return found;
    }

    /** The states of the places at a slot: "captured Goma". */
    List<Reference> located(int word, char pos, String slot) {
        List<Reference> found = new ArrayList<>();
        for (int head : heads(word, pos, slot)) {
            sentence.conjuncts(head).forEach(c -> references.located(c).ifPresent(found::add));
        }
        return distinct(found);
    }

    /** "Algerian and Moroccan troops": both armies, where the second is one name. */
    private Optional<Reference> shared(Reference reference) {
        int and = reference.first() - 1;
        return and > 0
                        && sentence.at(and).lower().equals("and")
                        && sentence.at(reference.head()).noun()
                ? references.covering(and - 1).filter(r -> r.form() == Reference.Form.DEMONYM)
                : Optional.empty();
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
        if (found.isEmpty()) { // "a truce that Oman had brokered between"
            sentence.children(word, "acl")
                    .forEach(c -> grammar.oblique(c, "between").forEach(h -> found.addAll(references.in(h))));
        }
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
            boolean clause = slot.startsWith("that.") || slot.startsWith("head.");
            heads(word, pos, slot.substring(0, dot))
                    .forEach(h -> inner.addAll(heads(h, clause ? 'v' : 'n', slot.substring(dot + 1))));
            return inner;
        }
        return switch (slot) {
            case "subj" -> pos == 'v' ? grammar.subjects(word) : subjectOfPredicate(word, pos);
            case "obj" -> pos == 'v' ? recipients(word) : governedObjects(word);
            case "iobj" -> sentence.children(word, "iobj");
            case "poss" -> sentence.children(word, "nmod:poss");
            case "adj", "compound" -> modifiers(word);
            case "head" ->
                sentence.at(word).head() >= 0 ? List.of(sentence.at(word).head()) : List.of();
            case "self" -> self(word);
            case "comp" -> complements.concerned(word);
            case "if" -> condition(word);
            case "taker" -> taker(word);
            case "that" -> pos == 'n' ? grammar.complements(word) : sentence.children(word, "ccomp");
            default -> beside(word, slot, pos == 'n' ? grammar.oblique(word, slot) : grammar.under(word, slot));
        };
    }

    /** "Promised the king a loan": whoever gets it, rather than what they get. */
    private List<Integer> recipients(int verb) {
        List<Integer> indirect = sentence.children(verb, "iobj").stream()
                .filter(i -> !references.in(i).isEmpty())
                .toList();
        return indirect.isEmpty() || grammar.passive(verb) ? grammar.objects(verb) : indirect;
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
        if (OWN_NOUN.contains(slot)) {
            return deeper; // "blocked at the summit of Bucharest"
        }
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
            int head = sentence.at(word).head();
            return sentence.at(head).verb() ? grammar.subjects(head) : List.of(head);
        }
        return subjects;
    }

    private List<Integer> governedObjects(int noun) {
        int verb = sentence.at(noun).head();
        return verb >= 0 && sentence.at(verb).verb() ? sentence.children(verb, "iobj") : List.of();
    }

    private List<Integer> modifiers(int word) {
        List<Integer> found = new ArrayList<>();
        for (int child : sentence.children(word, "compound", "amod", "obl")) {
            boolean hyphen = !sentence.at(child).is("obl")
                    || (child == word - 2 && sentence.at(word - 1).text().equals("-"));
            if (hyphen && references.covering(child).isPresent()) {
                found.addAll(sentence.conjuncts(child));
            }
        }
        return found;
    }

    /** "They declined his pleas": whoever answers is who was asked. */
    private List<Integer> taker(int noun) {
        int verb = sentence.at(noun).head();
        boolean answered = verb >= 0
                && sentence.at(verb).verb()
                && ANSWERS.contains(sentence.at(verb).lemma());
        boolean object = sentence.at(noun).is("obj") || sentence.at(noun).is("nsubj:pass");
        return answered && object ? grammar.subjects(verb) : List.of();
    }

    /** "Threatened war if Ghana closed the port": who is to do or leave it. */
    private List<Integer> condition(int verb) {
        List<Integer> clauses = new ArrayList<>(sentence.children(verb, "advcl"));
        grammar.complements(verb).forEach(c -> clauses.addAll(sentence.children(c, "advcl")));
        return clauses.stream()
                .filter(c -> sentence.hasChild(c, "mark", Set.of("if", "unless")))
                .flatMap(c -> grammar.subjects(c).stream())
                .toList();
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
        boolean pair = references
                .at(noun)
                .filter(r ->
                        r.form() == Reference.Form.DESCRIPTION && r.actors().size() > 1)
                .isPresent();
        if (found.isEmpty() && pair) {
            found.add(noun); // "the two allies"
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
                boolean where = sentence.children(child, "case").stream()
                        .anyMatch(c -> WHERE.contains(sentence.at(c).lower()));
                references.in(child).stream()
                        .filter(r -> !where && !references.place(r))
                        .forEach(found::add);
            }
        }
        return found;
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
