package org.entente.code.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/** Counted descriptions: "the two countries", "this trio", "such an alliance" mean the last list of so many actors. */
final class DescriptionReader {
    private static final int TWO_ACTORS = 2;
    private static final int THREE_ACTORS = 3;
    private static final Set<String> CITIES = Set.of("city", "town", "capital");

    private static final Set<String> ENEMIES = Set.of("enemy", "foe", "adversary", "rival", "opponent");
    private static final Set<String> COMMON = Set.of("common", "shared", "mutual");
    private static final Set<String> TWO = Set.of("two", "both", "pair", "duo");
    private static final Set<String> THREE = Set.of("three", "trio", "triad", "troika", "triumvirate");
    private static final Set<String> MEMBERS =
            Set.of(("country side party state nation neighbour neighbor ally government partner power actor group "
                            + "regime rival capital autocracy dictatorship theocracy democracy republic monarchy kingdom "
                            + "empire superpower organisation organization movement faction militia army adversary enemy foe "
                            + "friend entity player signatory belligerent combatant extremist fundamentalist insurgency "
                            + "leadership people administration camp president leader minister premier prime_minister man statesman king monarch"
                            + " general strongman autocrat sponsor invader backer patron protagonist contender claimant "
                            + "giant heavyweight economy ")
                    .strip()
                    .split(" "));
    /** "The two presidents": persons, not their states. */
    private static final Set<String> PERSONS = Set.of(
            "president",
            "leader",
            "minister",
            "premier",
            "man",
            "statesman",
            "king",
            "monarch",
            "general",
            "strongman",
            "autocrat");

    private static final Set<String> STATES = Set.of(
            "country",
            "state",
            "nation",
            "neighbour",
            "neighbor",
            "government",
            "capital",
            "republic",
            "kingdom",
            "monarchy",
            "superpower",
            "economy");
    private static final Set<String> BOND = Set.of(
            "alliance", "rapprochement", "coalition", "partnership", "friendship", "axis", "trio", "triad", "pact");

    private static final Set<ActorKind> PEOPLE = Set.of(ActorKind.PERSON, ActorKind.PEOPLE);

    private final Cast cast;
    private final Recall recall;
    private final Antecedents antecedents;
    private final Map<List<ActorName>, Integer> counts = new LinkedHashMap<>();
    private List<ActorName> seat = List.of();
    private List<ActorName> enemy = List.of();
    private List<ActorName> pair = List.of();

    DescriptionReader(Cast cast, Recall recall, Antecedents antecedents) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.recall = recall;
    }

    void forget() {
        counts.clear();
        seat = List.of();
        enemy = List.of();
        pair = List.of();
    }

    /** The only two actors of a sentence that are neither persons nor peoples; nobody where there are more or fewer. */
    private List<ActorName> pair(References references) {
        TreeSet<ActorName> actors = new TreeSet<>();
        references.all().stream()
                .filter(r -> r.form() != Reference.Form.DEMONYM && !references.place(r))
                .forEach(r -> actors.addAll(r.actors()));
        actors.removeIf(a -> PEOPLE.contains(cast.kind(a)));
        return actors.size() == TWO_ACTORS ? List.copyOf(actors) : List.of();
    }

    /** "Their common enemy": whom the text has called so. */
    private static boolean commonEnemy(Sentence sentence, int i) {
        return ENEMIES.contains(sentence.at(i).lemma())
                && sentence.children(i, "amod").stream()
                        .anyMatch(c -> COMMON.contains(sentence.at(c).lemma()));
    }

    /** "The US as their common enemy", "their common enemy, the US", "the US is their common enemy". */
    private static List<ActorName> calledEnemy(Sentence sentence, References references, int i) {
        List<Integer> beside = new ArrayList<>(sentence.children(i, "appos"));
        if (sentence.child(i, "cop").isPresent()) {
            beside.addAll(sentence.children(i, "nsubj"));
        }
        if (sentence.preposition(i).equals("as") && sentence.at(i).head() >= 0) {
            int head = sentence.at(i).head();
            beside.addAll(sentence.children(head, "obj", "obl").stream()
                    .filter(o -> o < i)
                    .toList());
            beside.add(head);
        }
        for (int k = beside.size() - 1; k >= 0; k--) {
            Optional<Reference> named = references.covering(beside.get(k)).filter(r -> r.form() == Reference.Form.NAME);
            if (named.isPresent()) {
                return named.get().actors();
            }
        }
        return List.of();
    }

    /** "The city" after "in Baku": whose city it is. */
    private List<ActorName> lastSeat(Sentence sentence, References references, int i) {
        boolean plain = sentence.children(i, "det").stream()
                        .anyMatch(d -> sentence.at(d).lower().equals("the"))
                && sentence.children(i, "nmod", "amod", "compound", "acl").isEmpty();
        if (!plain) {
            return List.of();
        }
        return references.all().stream()
                .filter(r -> r.form() == Reference.Form.SEAT && r.last() < i)
                .reduce((a, b) -> b)
                .map(Reference::actors)
                .orElse(seat);
    }

    /** Remembers the lists of a sentence for the sentences to come. */
    void remember(Sentence sentence, References references) {
        seat = references.all().stream()
                .filter(r -> r.form() == Reference.Form.SEAT)
                .reduce((a, b) -> b)
                .map(Reference::actors)
                .orElse(List.of());
        pair = pair(references);
        for (int i = 0; i < sentence.size(); i++) {
            List<ActorName> called = commonEnemy(sentence, i) ? calledEnemy(sentence, references, i) : List.of();
            enemy = called.isEmpty() ? enemy : called;
        }
        for (Listed list : lists(sentence, references)) {
            counts.merge(list.actors(), 1, Integer::sum);
        }
    }

    /** "The two countries" points back even where "countries" would do as an actor of its own. */
    boolean counted(Sentence sentence, Reference reference, int i) {
        boolean nominal = reference.form() == Reference.Form.NOMINAL && reference.head() == i;
        if (nominal && sentence.at(i).lemma().equals("latter")) {
            return true;
        }
        if (nominal && (bond(sentence, i) || (commonEnemy(sentence, i) && !enemy.isEmpty()))) {
            return true;
        }
        return reference.form() == Reference.Form.NOMINAL
                && reference.head() == i
                && count(sentence, i) > 0
                && !cast.partOf(reference.actors().get(0)).isPresent();
    }

    /** Whom "the two", "this alliance" mean at a token; nobody where it means something else. */
    List<ActorName> read(Sentence sentence, References references, int i) {
        Token token = sentence.at(i);
        if (token.lemma().equals("latter") && alone(sentence, i)) {
            return latter(sentence, references, i);
        }
        if (commonEnemy(sentence, i)) {
            return calledEnemy(sentence, references, i).isEmpty() ? enemy : List.of();
        }
        if (CITIES.contains(token.lemma()) && sentence.child(i, "det").isPresent()) {
            return lastSeat(sentence, references, i);
        }
        if (!token.noun() && !token.pos().equals("CD") && !token.pos().equals("DT")) {
            return List.of();
        }
        if (token.lower().equals("both") && (token.is("obj") || token.is("nsubj") || token.is("obl"))) {
            return both(sentence, references, i);
        }
        int count = count(sentence, i);
        if (count == TWO_ACTORS && PERSONS.contains(token.lemma())) {
            List<ActorName> two = recall.last(sentence, TWO_ACTORS, a -> cast.kind(a.get(0)) == ActorKind.PERSON);
            return two.size() == TWO_ACTORS ? two.stream().sorted().toList() : List.of();
        }
        if (count == TWO_ACTORS) {
            return two(sentence, references, i);
        }
        if (count == 0 && !bond(sentence, i)) {
            return List.of();
        }
        return lists(sentence, references).stream()
                .filter(l -> l.last() < i && (count == 0 || l.actors().size() == count))
                .reduce((a, b) -> b)
                .map(Listed::actors)
                .orElseGet(() -> topic(count));
    }

    /** "The two countries": the states of this sentence where there are just two, else the two whom most speaks for. */
    private List<ActorName> two(Sentence sentence, References references, int i) {
        boolean states = STATES.contains(sentence.at(i).lemma());
        List<ActorName> here = states ? statesBefore(references, i) : List.of();
        Predicate<ActorName> fits =
                states ? a -> cast.kind(a) == ActorKind.STATE : a -> !PEOPLE.contains(cast.kind(a)) && !cast.vague(a);
        return here.size() == TWO_ACTORS ? here : antecedents.pair(sentence, references, i, fits, this::together);
    }

    /** How often the text has listed these together. */
    private int together(List<ActorName> actors) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().containsAll(actors))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** "Erdogan's visit to Cairo reconciled the two countries": the states of this sentence, where there are just two. */
    private List<ActorName> statesBefore(References references, int i) {
        TreeSet<ActorName> states = new TreeSet<>();
        references.all().stream()
                .filter(r -> r.last() < i && !references.place(r))
                .flatMap(r -> r.actors().stream())
                .map(a -> cast.stateOf(a).orElse(a))
                .filter(a -> cast.kind(a) == ActorKind.STATE)
                .forEach(states::add);
        return states.size() == TWO_ACTORS ? List.copyOf(states) : List.of();
    }

    /** "Denounced both": the last list of two, or the last two. */
    private List<ActorName> both(Sentence sentence, References references, int i) {
        return lists(sentence, references).stream()
                .filter(l -> l.last() < i && l.actors().size() == TWO_ACTORS)
                .reduce((a, b) -> b)
                .map(Listed::actors)
                .orElse(pair);
    }

    /** "The latter": whoever was named last. */
    private List<ActorName> latter(Sentence sentence, References references, int i) {
        return references.all().stream()
                .filter(r -> r.last() < i && (r.form() == Reference.Form.NAME || r.form() == Reference.Form.SEAT))
                .filter(r -> !references.place(r))
                .reduce((a, b) -> b)
                .map(Reference::actors)
                .orElseGet(() -> recall.last(sentence, 1, a -> true));
    }

    /** The list of actors that the text has named most often so far, the latest of those. */
    private List<ActorName> topic(int size) {
        List<ActorName> most = List.of();
        int times = 0;
        for (Map.Entry<List<ActorName>, Integer> group : counts.entrySet()) {
            boolean right = size == 0 || group.getKey().size() == size;
            if (right && group.getValue() >= times) {
                most = group.getKey();
                times = group.getValue();
            }
        }
        return most;
    }

    /** "This alliance", "such a coalition": a bond that the text has already named. */
    private static boolean bond(Sentence sentence, int i) {
        return BOND.contains(sentence.at(i).lemma())
                && sentence.children(i, "det", "amod").stream().anyMatch(d -> Set.of("this", "these", "such")
                        .contains(sentence.at(d).lemma()));
    }

    /** The lists of two or three actors that are neither persons nor peoples. */
    private List<Listed> lists(Sentence sentence, References references) {
        List<Listed> lists = new ArrayList<>();
        for (List<Reference> list : NameLists.in(sentence, references)) {
            TreeSet<ActorName> distinct = new TreeSet<>();
            list.forEach(r -> distinct.addAll(r.actors()));
            boolean groups = distinct.stream().noneMatch(a -> PEOPLE.contains(cast.kind(a)));
            if (groups && distinct.size() >= TWO_ACTORS && distinct.size() <= THREE_ACTORS) {
                lists.add(new Listed(
                        List.copyOf(distinct), list.get(list.size() - 1).last()));
            }
        }
        return lists;
    }

    /** "The two" without a noun. */
    private static boolean alone(Sentence sentence, int i) {
        return i > 0
                && sentence.at(i - 1).lower().equals("the")
                && !sentence.at(i).is("nummod")
                && !sentence.at(i).is("compound")
                && sentence.children(i, "nmod").isEmpty();
    }

    private static int count(Sentence sentence, int i) {
        Token token = sentence.at(i);
        if (THREE.contains(token.lemma()) && token.noun()) {
            return THREE_ACTORS;
        }
        if (TWO.contains(token.lemma()) && token.pos().equals("CD") && alone(sentence, i)) {
            return TWO_ACTORS;
        }
        if (!MEMBERS.contains(token.lemma())) {
            return 0;
        }
        for (int child : sentence.children(i, "nummod", "det", "amod")) {
            String word = sentence.at(child).lemma();
            if (TWO.contains(word)) {
                return TWO_ACTORS;
            }
            if (THREE.contains(word)) {
                return THREE_ACTORS;
            }
        }
        return 0;
    }

    /** "This alliance may work, but it will not last": those in the bond that was the subject before; nobody where there is none. */
    static List<ActorName> bondBefore(Sentence sentence, References references, int i) {
        return references.all().stream()
                .filter(r -> r.form() == Reference.Form.DESCRIPTION
                        && r.last() < i
                        && BOND.contains(sentence.at(r.head()).lemma()))
                .findFirst()
                .map(Reference::actors)
                .orElse(List.of());
    }

    private record Listed(List<ActorName> actors, int last) {}
}
