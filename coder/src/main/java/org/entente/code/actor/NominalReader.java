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
    /** What does nothing by itself: somebody's or nobody's. */
    private static final Set<String> WEAPONS = Set.of(
            "missile",
            "drone",
            "jet",
            "warplane",
            "gunship",
            "vessel",
            "ship",
            "boat",
            "tanker",
            "trawler",
            "aircraft",
            "convoy",
            "bomber",
            "helicopter",
            "plane");

    private static final Set<ActorKind> MOVING =
            Set.of(ActorKind.STATE, ActorKind.ARMED_GROUP, ActorKind.BODY, ActorKind.GROUP);
    private static final Set<String> ALLIES = Set.of("ally", "partner", "proxy", "backer", "sponsor", "patron");
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
    private static final Set<String> STRIFE = Set.of("war", "warfare", "conflict", "battle", "struggle", "fight");
    private static final int NEAR = 6;
    private static final int FARTHEST_NAME = 3;

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
            boolean noun = token.noun() || substantive(sentence, i);
            if (!noun || references.covering(i).isPresent() || partOfName(sentence, references, i)) {
                continue;
            }
            Optional<Nominal> nominal = nominal(sentence, references, i);
            if (nominal.isPresent() && !nobody(sentence, references, i, nominal.get())) {
                references.add(reference(sentence, references, i, nominal.get()));
            }
        }
    }

    /** "The general" as the tagger sees it: an adjective that stands where a noun does. */
    private static boolean substantive(Sentence sentence, int i) {
        Token token = sentence.at(i);
        return token.adjective()
                && (token.is("obj") || token.is("nsubj") || token.is("obl"))
                && sentence.child(i, "det").isPresent();
    }

    /** "People" alone, and the state of "a state of emergency". */
    private boolean nobody(Sentence sentence, References references, int i, Nominal nominal) {
        boolean condition = sentence.at(i).lemma().equals("state")
                && sentence.children(i, "nmod").stream()
                        .anyMatch(c -> CONDITIONS.contains(sentence.at(c).lemma()));
        if (condition) {
            return true;
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
        if (WEAPONS.contains(sentence.at(i).lemma())) {
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

    /** A title before a name ("President Karzai") is no actor beside the name; nor is a noun that only describes another noun. */
    private boolean partOfName(Sentence sentence, References references, int i) {
        Token token = sentence.at(i);
        if (token.lemma().equals("proxy")
                && token.head() > i
                && STRIFE.contains(sentence.at(token.head()).lemma())) {
            return true; // "a proxy war"
        }
        if (token.is("compound") && token.head() >= 0) {
            boolean noun =
                    cast.gazetteer().nominal(sentence.at(token.head()).lemma()).isPresent()
                            && (token.lemma().equals("fighter")
                                    || !WEAPONS.contains(
                                            sentence.at(token.head()).lemma())); // "an army convoy", but "fighter jets"
            return references.covering(token.head()).isPresent()
                    || noun
                    || token.lemma().equals("state");
        }
        boolean title = i + 1 < sentence.size()
                && references
                        .covering(i + 1)
                        .filter(r -> r.form() == Reference.Form.NAME
                                && r.first() == i + 1
                                && sentence.at(r.head()).head() == i)
                        .isPresent();
        if (title) {
            return true;
        }
        if (references.apposedName(i).isPresent()) {
            return true;
        }
        if (token.is("appos")
                && token.head() >= 0
                && references.covering(token.head()).isPresent()) {
            return true;
        }
        return sentence.children(i, "appos").stream().anyMatch(c -> references
                .covering(c)
                .filter(r -> r.form() == Reference.Form.NAME
                        && references.opening(r) <= i + FARTHEST_NAME
                        && cast.kind(r.actors().get(0)) == ActorKind.PERSON)
                .isPresent());
    }

    private Reference reference(Sentence sentence, References references, int head, Nominal nominal) {
        Optional<Reference> identical = identical(sentence, references, head);
        if (identical.isPresent()) {
            return new Reference(
                    first(sentence, head),
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
        int first = first(sentence, head);
        boolean own = nominal.standing() == Nominal.Standing.OWN || nominal.standing() == Nominal.Standing.OFFICE;
        Optional<Integer> branch = branch(sentence, head, nominal);
        if (branch.isPresent() && !owners.isEmpty() && !own) {
            return faction(sentence, first, head, branch.get(), owners);
        }
        if (WEAPONS.contains(sentence.at(head).lemma()) && !owners.isEmpty()) {
            return new Reference(first, head, head, Reference.Form.NOMINAL, owners); // "Russian air-defence missiles"
        }
        boolean taken = sentence.at(head).lemma().equals("side")
                && sentence.preposition(head).equals("on");
        if (taken && !owners.isEmpty()) {
            return new Reference(first, head, head, Reference.Form.NOMINAL, owners); // "on the side of Assad"
        }
        if (own && owners.size() > 1 && coordinated(sentence, head)) {
            return new Reference(first, head, head, Reference.Form.NOMINAL, owners);
        }
        if (nominal.standing() == Nominal.Standing.POPULATION && demonym(sentence, references, head)) {
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
        if (!own && !owners.isEmpty() && !distinct(sentence, references, head)) {
            return new Reference(first, head, head, Reference.Form.NOMINAL, owners);
        }
        Optional<Reference> followed = followed(sentence, references, head, nominal);
        int last = followed.map(Reference::last).orElseGet(() -> titled(sentence, references, head, nominal));
        Optional<String> held = holder(sentence, head, nominal, owners);
        int end = last;
        String name = belonging(sentence, references, head, owners)
                .or(() -> held)
                .map(of -> of + " " + sentence.at(head).lower())
                .orElseGet(() -> name(sentence, first, end, head));
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

    /** "The followers of Fethullah Gulen" are others than those of anybody else. */
    private static Optional<Reference> followed(Sentence sentence, References references, int head, Nominal nominal) {
        if (nominal.kind() != ActorKind.PEOPLE || !sentence.at(head).pos().equals("NNS")) {
            return Optional.empty();
        }
        return sentence.children(head, "nmod").stream()
                .filter(c -> sentence.preposition(c).equals("of") && c > head && c - head <= NEAR)
                .flatMap(c -> references.covering(c).stream())
                .filter(r -> r.form() == Reference.Form.NAME && r.first() > head)
                .findFirst();
    }

    /** "Algerian and Moroccan troops", "the foreign ministers of Greece and Cyprus": those of both. */
    private static boolean coordinated(Sentence sentence, int head) {
        boolean ofBoth = sentence.at(head).pos().equals("NNS")
                && sentence.children(head, "nmod").stream()
                        .anyMatch(c -> sentence.preposition(c).equals("of")
                                && sentence.at(c).proper()
                                && !sentence.children(c, "conj").isEmpty());
        return ofBoth
                || sentence.children(head, "amod").stream()
                        .anyMatch(c -> !sentence.children(c, "conj").isEmpty());
    }

    private static boolean demonym(Sentence sentence, References references, int head) {
        return sentence.children(head, "amod", "compound").stream().anyMatch(c -> references
                .covering(c)
                .filter(r -> r.form() == Reference.Form.DEMONYM)
                .isPresent());
    }

    /** "Its Moroccan ally": the adjective says who the ally is, not whose. */
    private static Optional<Reference> identical(Sentence sentence, References references, int head) {
        if (!ALLIES.contains(sentence.at(head).lemma())) {
            return Optional.empty();
        }
        return sentence.children(head, "amod").stream()
                .flatMap(c -> references.covering(c).stream())
                .filter(r -> r.form() == Reference.Form.DEMONYM)
                .findFirst();
    }

    /** "The US and their allies", "Iran's allies": whose allies they are tells them from those of others. */
    private Optional<String> belonging(Sentence sentence, References references, int head, List<ActorName> owners) {
        if (!ALLIES.contains(sentence.at(head).lemma())) {
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

    /** "Ghana's president", "the president of Ghana": another than that of Togo. */
    private static Optional<String> holder(Sentence sentence, int head, Nominal nominal, List<ActorName> owners) {
        boolean told = nominal.standing() == Nominal.Standing.OFFICE
                && sentence.children(head, "amod", "compound").isEmpty()
                && sentence.children(head, "nmod:poss", "nmod").stream()
                        .anyMatch(c -> !sentence.at(c).pronoun()
                                && (sentence.at(c).is("nmod:poss")
                                        || sentence.preposition(c).equals("of")));
        return told ? owners.stream().findFirst().map(ActorName::value) : Optional.empty();
    }

    /** "The Director of National Security": the words after "of" belong to the office where they name no other actor. */
    private static int titled(Sentence sentence, References references, int head, Nominal nominal) {
        if (nominal.standing() != Nominal.Standing.OFFICE
                && nominal.kind() != ActorKind.BODY
                && nominal.kind() != ActorKind.ORGANISATION) {
            return head;
        }
        for (int child : sentence.children(head, "nmod")) {
            boolean next = head + 1 < sentence.size()
                    && child > head
                    && child - head <= NEAR
                    && sentence.at(head + 1).lower().equals("of")
                    && sentence.at(child).proper();
            if (next && sentence.children(child, "conj").isEmpty() && free(references, head + 1, child)) {
                return child;
            }
        }
        return head;
    }

    private static boolean free(References references, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (references.covering(i).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "Taliban leaders in Kabul": leaders told apart by their place are a faction of their group. */
    private Optional<Integer> branch(Sentence sentence, int head, Nominal nominal) {
        if (!LEADING.contains(sentence.at(head).lemma()) || nominal.kind() == ActorKind.STATE) {
            return Optional.empty();
        }
        List<Integer> below = new ArrayList<>(sentence.children(head, "nmod"));
        sentence.children(head, "nmod").forEach(c -> below.addAll(sentence.children(c, "nmod")));
        return below.stream()
                .filter(c ->
                        sentence.preposition(c).equals("in") && sentence.at(c).proper() && c - head <= NEAR)
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
    private boolean distinct(Sentence sentence, References references, int head) {
        return sentence.children(head, "compound").stream()
                .anyMatch(c -> sentence.at(c).noun()
                        && references.covering(c).isEmpty()
                        && !PLAIN.contains(sentence.at(c).lemma())
                        && cast.gazetteer().nominal(sentence.at(c).lemma()).isEmpty());
    }

    /** First token of the adjectives and nouns right before the head. */
    private static int first(Sentence sentence, int head) {
        int first = head;
        while (first > 0) {
            Token before = sentence.at(first - 1);
            boolean modifier = (before.head() == head && (before.is("amod") || before.is("compound")))
                    || (before.is("compound") && sentence.governs(head, first - 1))
                    || (before.is("punct") && before.text().equals("-") && sentence.governs(head, first - 1));
            boolean gerund = before.pos().equals("VBG")
                    && first > 1
                    && sentence.at(first - 2).is("case");
            if (!modifier || gerund || backed(sentence, first - 1)) {
                break;
            }
            first--;
        }
        return first;
    }

    /** "Rwandan-backed rebels": who backs them is an actor of its own, but tells these rebels from others. */
    private static boolean backed(Sentence sentence, int participle) {
        return participle > 1
                && sentence.at(participle).pos().equals("VBN")
                && sentence.at(participle - 1).text().equals("-")
                && sentence.at(participle - 2).is("obl");
    }

    private String name(Sentence sentence, int first, int last, int head) {
        int from = first > 2 && backed(sentence, first - 1) ? first - 3 : first;
        while (from < head
                && ((PLAIN.contains(sentence.at(from).lemma())
                                && !sentence.at(from).proper())
                        || sentence.at(from).is("punct"))) {
            from++;
        }
        return sentence.span(from, last).in(text).replaceAll("\\s+", " ");
    }
}
