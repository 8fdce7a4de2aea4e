package org.entente.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/** Common nouns that denote actors: "the Iranian regime", "members of the Taliban", "dozens of demonstrators". */
final class NominalReader {
    private static final Set<String> PLAIN = Set.of(
            "military",
            "armed",
            "government",
            "state",
            "former",
            "senior",
            "top",
            "key",
            "new",
            "several",
            "ruling",
            "ground",
            "army",
            "political");
    private static final Set<String> OWNER_OF = Set.of("of", "from", "by", "for", "with", "within", "in");

    private static final Set<String> LEADING =
            Set.of("leader", "leadership", "commander", "wing", "faction", "circle", "branch");

    private static final Set<ActorKind> MOVING =
            Set.of(ActorKind.STATE, ActorKind.ARMED_GROUP, ActorKind.BODY, ActorKind.GROUP);
    /** Offices whose holders, where several, are the state at work; its scholars, merchants and dissidents are not. */
    private static final Set<String> SERVING = Set.of(
            "president",
            "prime-minister",
            "foreign-minister",
            "defence-minister",
            "minister",
            "secretary",
            "leader",
            "chief",
            "commander",
            "spokesman",
            "ambassador",
            "negotiator",
            "official",
            "adviser",
            "governor",
            "judge",
            "spy",
            "police-officer");

    private static final Set<ActorKind> WHOLES =
            Set.of(ActorKind.STATE, ActorKind.ARMED_GROUP, ActorKind.ORGANISATION, ActorKind.BODY, ActorKind.FACTION);
    private static final Set<String> REBELS = Set.of("rebel", "insurgent", "gunman", "militant", "paramilitary");
    private static final Set<String> CONDITIONS =
            Set.of("emergency", "siege", "war", "alert", "affair", "mind", "exception", "readiness", "crisis", "art");
    private static final Set<String> PROVERBIAL = Set.of("friend", "foe");

    private final Cast cast;
    private final String text;

    NominalReader(Cast cast, String text) {
        this.cast = cast;
        this.text = text;
    }

    /** "Nikol Pashinyan, the Armenian prime minister", "the group's leader, Peng Daxun": what persons belong to. */
    private void belongings(Sentence sentence, References references) {
        for (Reference person : references.all()) {
            if (person.form() != Reference.Form.NAME
                    || cast.kind(person.actors().get(0)) != ActorKind.PERSON) {
                continue;
            }
            List<Integer> nouns = new ArrayList<>(sentence.children(person.head(), "appos"));
            if (sentence.at(person.head()).is("appos")
                    && sentence.at(person.head()).head() >= 0) {
                nouns.add(sentence.at(person.head()).head());
            }
            for (int noun : nouns) {
                boolean office = cast.gazetteer()
                        .nominal(sentence, noun)
                        .filter(n -> n.kind() == ActorKind.PERSON || n.standing() == Nominal.Standing.MEMBER)
                        .isPresent();
                List<ActorName> owners = office ? owners(sentence, references, noun) : List.of();
                if (owners.size() == 1 && WHOLES.contains(cast.kind(owners.get(0)))) {
                    cast.belongs(person.actors().get(0), owners.get(0));
                }
            }
        }
    }

    /** Adds the nominals of a sentence whose names have been read. */
    void read(Sentence sentence, References references) {
        belongings(sentence, references);
        List<Integer> order = new ArrayList<>(); // owners first: "the Front's commanders"
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(i).is("nmod:poss")) {
                order.add(i);
            }
        }
        for (int i = sentence.size() - 1; i >= 0; i--) {
            order.add(i);
        }
        for (int i : order) {
            Token token = sentence.at(i);
            boolean noun = token.noun() || NominalPhrase.substantive(sentence, i);
            if (!noun
                    || references.covering(i).isPresent()
                    || NominalPhrase.partOfName(cast, sentence, references, i)) {
                continue;
            }
            Optional<Nominal> nominal = nominal(sentence, references, i);
            if (nominal.isPresent() && !nobody(sentence, references, i, nominal.get())) {
                references.add(reference(sentence, references, i, nominal.get()));
            }
        }
    }

    /** "People" alone, and the state of "a state of emergency". */
    private boolean nobody(Sentence sentence, References references, int i, Nominal nominal) {
        boolean condition = sentence.at(i).lemma().equals("state")
                && sentence.children(i, "nmod").stream()
                        .anyMatch(c -> CONDITIONS.contains(sentence.at(c).lemma()));
        boolean part = Recall.PARTS.contains(sentence.at(i).lemma())
                && !Set.of("group", "member").contains(sentence.at(i).lemma())
                && sentence.children(i, "nmod").stream()
                        .anyMatch(c -> sentence.preposition(c).equals("of"));
        if (condition || part) {
            return true; // "a majority of the rebels": the rebels
        }
        if (sentence.at(i).lemma().equals("world")
                && (sentence.at(i).is("nmod:poss") || sentence.preposition(i).equals("in"))) {
            return true; // "the world's largest gas field"
        }
        if (PROVERBIAL.contains(sentence.at(i).lemma())
                && sentence.children(i, "det", "nmod:poss", "amod", "compound", "nmod")
                        .isEmpty()
                && sentence.at(i).pos().equals("NN")) {
            return true; // "by friend and foe alike"
        }
        boolean compound =
                nominal.standing() == Nominal.Standing.OWNER && sentence.at(i).is("compound");
        boolean harmed = sentence.at(i).lemma().equals("civilian")
                && sentence.at(i).pos().equals("NNS");
        boolean needsOwner = (nominal.standing() == Nominal.Standing.POPULATION && !harmed)
                || compound
                || nominal.id().equals("school");
        if (sentence.at(i).lower().equals("force")
                && sentence.children(i, "amod", "compound", "nmod:poss").isEmpty()) {
            return owners(sentence, references, i).isEmpty(); // "the use of force"
        }
        if (NominalPhrase.WEAPONS.contains(sentence.at(i).lemma())) {
            return owners(sentence, references, i).stream().noneMatch(o -> MOVING.contains(cast.kind(o)));
        }
        if (nominal.id().equals("circle")) {
            return sentence.children(i, "compound", "amod").stream()
                    .noneMatch(c -> sentence.at(c).proper());
        }
        return needsOwner && owners(sentence, references, i).isEmpty();
    }

    private Optional<Nominal> nominal(Sentence sentence, References references, int i) {
        boolean alone = i > 0 && references.covering(i - 1).isPresent(); // "Egyptian army officers": the army is named
        Gazetteer known = cast.gazetteer();
        return alone
                ? known.nominal(sentence.at(i).lower())
                        .or(() -> known.nominal(sentence.at(i).lemma()))
                : known.nominal(sentence, i);
    }

    private Reference reference(Sentence sentence, References references, int head, Nominal nominal) {
        Optional<Reference> identical = NominalPhrase.identical(sentence, references, head);
        if (identical.isPresent()) {
            return new Reference(
                    NominalPhrase.first(sentence, head),
                    head,
                    head,
                    Reference.Form.NOMINAL,
                    identical.get().actors());
        }
        List<ActorName> owners = owners(sentence, references, head);
        if (owners.isEmpty()
                && nominal.standing() == Nominal.Standing.MEMBER
                && sentence.at(head).is("conj")) {
            owners = owners(sentence, references, sentence.firstConjunct(head)); // "Fatah commanders and members"
        }
        int first = NominalPhrase.first(sentence, head);
        boolean own = nominal.standing() == Nominal.Standing.OWN || nominal.standing() == Nominal.Standing.OFFICE;
        Optional<Integer> branch = branch(sentence, head, nominal);
        if (branch.isPresent() && !owners.isEmpty() && !own) {
            return faction(sentence, first, head, branch.get(), owners);
        }
        if (NominalPhrase.WEAPONS.contains(sentence.at(head).lemma()) && !owners.isEmpty()) {
            return new Reference(first, head, head, Reference.Form.NOMINAL, owners); // "Russian air-defence missiles"
        }
        boolean taken = sentence.at(head).lemma().equals("side")
                && sentence.preposition(head).equals("on");
        if (taken && !owners.isEmpty()) {
            return new Reference(first, head, head, Reference.Form.NOMINAL, owners); // "on the side of Assad"
        }
        if (own && owners.size() > 1 && NominalPhrase.coordinated(sentence, head)) {
            return new Reference(first, head, head, Reference.Form.NOMINAL, owners);
        }
        if (nominal.standing() == Nominal.Standing.POPULATION && NominalPhrase.demonym(sentence, references, head)) {
            own = true; // "Sahrawi civilians" are people, "people in Haiti" are Haiti's
        }
        if (nominal.standing() == Nominal.Standing.OWNER && owners.size() == 1) {
            owners = List.of(
                    cast.stateOf(owners.get(0)).orElse(owners.get(0))); // "Karzai's government" is that of his state
        }
        if (nominal.standing() == Nominal.Standing.MEMBER && owners.size() == 1) {
            if (against(sentence.at(head).lemma(), owners.get(0))) {
                own = true;
            } else if (nominal.forces()) {
                owners = List.of(cast.stateOf(owners.get(0)).orElse(owners.get(0))); // "Saddam's army" is Iraq's
            }
        }
        if (officers(sentence, head, nominal, owners)) {
            return new Reference(first, head, head, Reference.Form.NOMINAL, owners);
        }
        if (!own && !owners.isEmpty() && !distinct(sentence, references, first, head)) {
            return new Reference(first, head, head, Reference.Form.NOMINAL, owners);
        }
        Optional<Reference> followed = NominalPhrase.followed(sentence, references, head, nominal);
        int last = followed.map(Reference::last)
                .orElseGet(() -> NominalPhrase.titled(sentence, references, head, nominal));
        Optional<String> held = NominalPhrase.holder(sentence, references, head, nominal, owners)
                .map(of -> of + " " + NominalPhrase.office(sentence, references, head));
        int end = last;
        String name = belonging(sentence, references, head, owners)
                .map(of -> of + " " + sentence.at(head).lower())
                .or(() -> held)
                .orElseGet(() -> name(sentence, first, end, head));
        if (nominal.standing() == Nominal.Standing.OFFICE
                && !owners.isEmpty()
                && cast.kind(owners.get(0)) != ActorKind.PERSON
                && name.equals(sentence.at(head).lower())) {
            name = owners.get(0) + " " + name; // "Sudan's army chief" is not the chief of all
        }
        Entry entry = cast.guess(name, nominal.kind(), owners.stream().findFirst());
        cast.meet(entry, sentence.span(first, last).in(text).replaceAll("\\s+", " "));
        return new Reference(first, last, head, Reference.Form.NOMINAL, List.of(entry.name()));
    }

    /** "Mali's rebels" fight it rather than for it. */
    private boolean against(String noun, ActorName owner) {
        return REBELS.contains(noun) && cast.kind(owner) == ActorKind.STATE;
    }

    /** "M23 leaders", "ASEAN's foreign ministers", "American prosecutors": several in office stand for whom they serve. */
    private boolean officers(Sentence sentence, int head, Nominal nominal, List<ActorName> owners) {
        boolean several = nominal.standing() == Nominal.Standing.OFFICE
                && sentence.at(head).pos().equals("NNS")
                && !sentence.at(head).lemma().equals("diplomat") // killed and expelled as people
                && owners.size() == 1;
        if (!several) {
            return false;
        }
        ActorKind kind = cast.kind(owners.get(0));
        return kind == ActorKind.ARMED_GROUP
                || kind == ActorKind.ORGANISATION
                || (kind == ActorKind.STATE && SERVING.contains(nominal.id()));
    }

    /** "The US and their allies", "Iran's allies": whose allies they are tells them from those of others. */
    private Optional<String> belonging(Sentence sentence, References references, int head, List<ActorName> owners) {
        if (!NominalPhrase.ALLIES.contains(sentence.at(head).lemma())) {
            return Optional.empty();
        }
        for (int owner : sentence.children(head, "nmod:poss")) {
            boolean listed = owner > 1
                    && sentence.at(owner).pronoun()
                    && sentence.at(owner - 1).lower().equals("and")
                    && references.covering(owner - 2).isPresent();
            if (listed) {
                Reference before = references.covering(owner - 2).orElseThrow();
                return Optional.of(
                        sentence.span(before.first(), before.last()).in(text).replaceAll("\\s+", " "));
            }
        }
        return owners.stream().findFirst().map(ActorName::value);
    }

    /** "Taliban leaders in Kabul": leaders told apart by their place are a faction of their group. */
    private Optional<Integer> branch(Sentence sentence, int head, Nominal nominal) {
        if (!LEADING.contains(sentence.at(head).lemma()) || nominal.kind() == ActorKind.STATE) {
            return Optional.empty();
        }
        List<Integer> below = new ArrayList<>(sentence.children(head, "nmod"));
        sentence.children(head, "nmod").forEach(c -> below.addAll(sentence.children(c, "nmod")));
        return below.stream()
                .filter(c -> sentence.preposition(c).equals("in")
                        && sentence.at(c).proper()
                        && c - head <= NominalPhrase.NEAR)
                .findFirst();
    }

    private Reference faction(Sentence sentence, int first, int head, int place, List<ActorName> owners) {
        ActorKind kind = cast.kind(owners.get(0));
        if (kind == ActorKind.STATE) {
            return new Reference(first, head, head, Reference.Form.NOMINAL, owners);
        }
        String name = owners.get(0) + " leaders in " + sentence.at(place).text();
        Entry entry = cast.guess(name, ActorKind.FACTION, Optional.of(owners.get(0)));
        cast.meet(entry, sentence.span(first, place).in(text).replaceAll("\\s+", " "));
        return new Reference(first, place, head, Reference.Form.NOMINAL, List.of(entry.name()));
    }

    private List<ActorName> owners(Sentence sentence, References references, int head) {
        List<ActorName> owners = new ArrayList<>();
        for (int child : sentence.children(head, "nmod:poss", "compound", "amod")) {
            sentence.conjuncts(child).forEach(c -> references.covering(c).ifPresent(r -> owners.addAll(r.actors())));
        }
        boolean theirs = sentence.children(head, "nmod:poss").stream()
                .anyMatch(p -> sentence.at(p).pronoun());
        if (owners.isEmpty() && !theirs) {
            for (int child : sentence.children(head, "nmod")) {
                if (OWNER_OF.contains(sentence.preposition(child))
                        && !sentence.at(child).is("nmod:poss")) {
                    references.in(child).forEach(r -> owners.addAll(r.actors()));
                    if (!owners.isEmpty()) {
                        break;
                    }
                }
            }
        }
        return owners.stream().distinct().toList();
    }

    /** "Afghan security forces" are a body of their own, "US military forces" are not. */
    private boolean distinct(Sentence sentence, References references, int first, int head) {
        return sentence.children(head, "compound").stream()
                .anyMatch(c -> c >= first
                        && sentence.at(c).noun()
                        && references.covering(c).isEmpty()
                        && !PLAIN.contains(sentence.at(c).lemma())
                        && cast.gazetteer().nominal(sentence.at(c).lemma()).isEmpty());
    }

    private String name(Sentence sentence, int first, int last, int head) {
        int from = first > 2 && NominalPhrase.backed(sentence, first - 1) ? first - 3 : first;
        while (from < head
                && ((PLAIN.contains(sentence.at(from).lemma())
                                && !sentence.at(from).proper())
                        || sentence.at(from).is("punct"))) {
            from++;
        }
        return sentence.span(from, last).in(text).replaceAll("\\s+", " ");
    }
}
