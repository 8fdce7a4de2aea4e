package org.entente.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorName;
import org.jspecify.annotations.Nullable;

/** The references of one sentence, and the way from any noun phrase to the actors in it. */
public final class References {
    private static final Set<String> INSIDE =
            Set.of("of", "by", "from", "such_as", "including", "like", "among", "between");
    private static final Set<String> PLACE =
            Set.of("in", "at", "near", "inside", "outside", "across", "throughout", "within", "around");
    private static final Set<String> LISTING = Set.of("such_as", "including", "like");
    private static final int DEEPEST = 4;
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ")", "-", "\u2013", "\u2014");
    private static final Set<String> THEN = Set.of("then", "now", "formerly", "once", "later");
    /** What is called after a country without being its: "a Pakistani identity". */
    private static final Set<String> CALLED_AFTER = Set.of(
            "identity",
            "passport",
            "nationality",
            "citizenship",
            "descent",
            "origin",
            "accent",
            "heritage",
            "ancestry",
            "birth");

    private static final Set<String> FREE =
            Set.of("independence", "freedom", "liberation", "secession", "separation", "autonomy", "emancipation");

    private static final int NEAR = 3;
    private static final int LEFT = 2;
    /** Nouns that a name beside them tells whom they mean. */
    private static final Set<String> OFFICE = Set.of(
            ("president minister premier chancellor secretary king queen emperor tsar shah sultan emir prince leader chief head"
                            + " chairman chairwoman director commander general colonel admiral marshal spokesman spokeswoman spokesperson"
                            + " ambassador envoy diplomat negotiator official adviser aide senator deputy lawmaker politician governor"
                            + " mayor judge prosecutor cleric ayatollah bishop pope founder dissident activist journalist scholar"
                            + " successor predecessor counterpart dictator ruler warlord strongman ally rival partner adversary enemy foe"
                            + " neighbour neighbor patron sponsor backer protector heir opponent mentor protégé nemesis client competitor host")
                    .split(" "));

    private final Sentence sentence;
    private final @Nullable Reference[] covering;
    private final @Nullable Reference[] located;

    private List<ActorName> topic = List.of();

    References(Sentence sentence) {
        this.sentence = sentence;
        this.covering = new Reference[sentence.size()];
        this.located = new Reference[sentence.size()];
    }

    void add(Reference reference) {
        for (int i = reference.first(); i <= reference.last(); i++) {
            covering[i] = reference;
        }
    }

    void locate(Reference place) {
        located[place.head()] = place;
    }

    void about(List<ActorName> actors) {
        topic = List.copyOf(actors);
    }

    /** The state or group that the sentences before were about, whose "relations with Moscow" a sentence may speak of; empty where none is known. */
    public List<ActorName> topic() {
        return topic;
    }

    /** The state in which a place lies that is named here and is no actor itself. */
    public Optional<Reference> located(int token) {
        return Optional.ofNullable(located[token]);
    }

    /** All references, in order, each once. */
    public List<Reference> all() {
        List<Reference> all = new ArrayList<>();
        for (Reference reference : covering) {
            if (reference != null && (all.isEmpty() || !all.get(all.size() - 1).equals(reference))) {
                all.add(reference);
            }
        }
        return all.stream().distinct().toList();
    }

    /** The reference that covers a token. */
    public Optional<Reference> covering(int token) {
        return Optional.ofNullable(covering[token]);
    }

    /** The reference whose head is the token. */
    public Optional<Reference> at(int token) {
        return covering(token).filter(r -> r.head() == token);
    }

    /**
     * The actors of the noun phrase with this head and of all that is coordinated with it: the head itself where it means an actor,
     * otherwise whom its modifiers name ("US military bases", "offices of the Taliban").
     */
    public List<Reference> in(int head) {
        List<Reference> found = new ArrayList<>();
        boolean actor = covering(head).isPresent();
        for (int part : sentence.conjuncts(head)) {
            if (part == head || !actor || !deed(part)) {
                collect(part, found, 0);
            }
        }
        if (sentence.at(head).is("compound") || sentence.at(head).is("amod")) {
            return found;
        }
        return found.stream().distinct().toList();
    }

    /** "A Pakistani identity": what is called after a country without being its. */
    public boolean calledAfter(int noun) {
        return CALLED_AFTER.contains(sentence.at(noun).lemma());
    }

    /** "The dealings between X and Y ... and the overthrowing of Z": a deed is no further actor. */
    private boolean deed(int part) {
        return covering(part).isEmpty()
                && sentence.at(part).lower().endsWith("ing")
                && !sentence.children(part, "nmod").isEmpty();
    }

    /** As {@link #in}, without what is coordinated with the head. */
    public List<Reference> alone(int head) {
        List<Reference> found = new ArrayList<>();
        collect(head, found, 0);
        return found.stream().distinct().toList();
    }

    private void collect(int head, List<Reference> found, int depth) {
        Optional<Reference> here = covering(head);
        if (here.isPresent()) {
            found.add(here.get());
            apposed(head, here.get(), found);
            return;
        }
        if (depth >= DEEPEST) {
            return;
        }
        if (titled(head)) {
            found.add(covering(head + 1).orElseThrow());
            return;
        }
        Optional<Reference> name = apposedName(head);
        if (name.isPresent()) {
            found.add(name.get());
            return;
        }
        int before = found.size();
        modifiers(head, found, depth, "nmod:poss", Set.of());
        if (calledAfter(head)) {
            return;
        }
        if (found.size() == before) {
            modifiers(head, found, depth, "compound", Set.of());
            modifiers(head, found, depth, "amod", Set.of());
        }
        if (found.size() == before) {
            modifiers(head, found, depth, "nmod", INSIDE);
        }
        if (found.size() == before) {
            modifiers(head, found, depth, "appos", Set.of());
        }
    }

    /** "The president, Ada Lovelace, wrote", "Ada Lovelace, the president, wrote": the name beside a noun that is nobody by itself. */
    public Optional<Reference> apposedName(int head) {
        if (!sentence.at(head).noun() || covering(head).isPresent()) {
            return Optional.empty();
        }
        for (int child : sentence.children(head, "appos")) {
            Optional<Reference> after = covering(child).filter(r -> r.form() == Reference.Form.NAME);
            if (after.isPresent() && opening(after.get()) - head <= NEAR && office(head)) {
                return after;
            }
        }
        int first = head;
        for (int child : sentence.children(head)) {
            first = Math.min(first, child);
        }
        boolean commas = first > 1
                && head + 1 < sentence.size()
                && sentence.at(first - 1).text().equals(",")
                && CLOSING.contains(sentence.at(head + 1).text())
                && (sentence.at(first).is("det")
                        || THEN.contains(sentence.at(first).lower()));
        int before = first - LEFT;
        return commas && office(head)
                ? covering(before).filter(r -> r.form() == Reference.Form.NAME && r.last() == before)
                : Optional.empty();
    }

    /** First word of a name, with parts of it that the dictionary does not know. */
    int opening(Reference name) {
        return sentence.children(name.head(), "compound").stream()
                .mapToInt(Integer::intValue)
                .reduce(name.first(), Math::min);
    }

    private boolean office(int head) {
        return OFFICE.contains(sentence.at(head).lemma());
    }

    /** "President" before the name that it is the title of, where the parser hangs the name below the title. */
    private boolean titled(int head) {
        return head + 1 < sentence.size()
                && sentence.at(head).noun()
                && covering(head + 1)
                        .filter(r -> r.form() == Reference.Form.NAME
                                && r.first() == head + 1
                                && sentence.at(r.head()).head() == head)
                        .isPresent();
    }

    /** "Opponents, including the militia": a vague head adds the names it lists. */
    private void apposed(int head, Reference here, List<Reference> found) {
        if (here.form() == Reference.Form.NOMINAL && sentence.at(head).noun()) {
            for (int child : sentence.children(head, "nmod")) {
                String preposition = sentence.preposition(child);
                boolean place = sentence.children(child, "case").stream()
                        .anyMatch(c -> PLACE.contains(sentence.at(c).lower()));
                if (!place && LISTING.contains(preposition)) {
                    for (int part : sentence.conjuncts(child)) {
                        covering(part).ifPresent(found::add);
                    }
                }
            }
        }
    }

    private void modifiers(int head, List<Reference> found, int depth, String relation, Set<String> prepositions) {
        for (int child : sentence.children(head, relation)) {
            Token token = sentence.at(child);
            if (!prepositions.isEmpty() && !prepositions.contains(sentence.preposition(child))) {
                continue;
            }
            if (relation.equals("nmod") && token.is("nmod:poss")) {
                continue;
            }
            if (freed(head, child)) {
                continue;
            }
            if (relation.equals("compound")
                    && covering(child)
                            .filter(r -> r.form() == Reference.Form.SEAT)
                            .isPresent()) {
                continue;
            }
            for (int part : sentence.conjuncts(child)) {
                collect(part, found, depth + 1);
            }
        }
    }

    /** "Independence from Indonesia" is not Indonesia's, and nothing toward it. */
    public boolean freed(int noun, int child) {
        return FREE.contains(sentence.at(noun).lemma())
                && sentence.preposition(child).equals("from");
    }

    /** Whether the words only say where: a state or capital after "in", "near", "at". */
    public boolean place(Reference reference) {
        return (reference.form() == Reference.Form.NAME || reference.form() == Reference.Form.SEAT)
                && PLACE.contains(sentence.preposition(sentence.firstConjunct(reference.head())));
    }
}
