package org.entente.code.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/**
 * Pronouns and counted descriptions. A pronoun means the subject of its clause or of the nearest clause before it that fits in number
 * and kind (Hobbs 1978, simplified to subjects); "the two", "this trio" mean the last list of so many actors.
 */
final class PronounReader {
    private static final Set<String> PERSONAL = Set.of("he", "him", "his", "she", "her", "himself", "herself");
    private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves", "theirs");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");
    private static final Set<String> TWO = Set.of("two", "both", "pair", "duo");
    private static final Set<String> THREE = Set.of("three", "trio", "triad", "troika", "triumvirate");
    private static final Set<String> MEMBERS = Set.of(
            "country",
            "side",
            "party",
            "state",
            "nation",
            "neighbour",
            "neighbor",
            "ally",
            "government",
            "partner",
            "power",
            "actor",
            "group",
            "regime",
            "rival",
            "capital",
            "autocracy",
            "dictatorship",
            "theocracy",
            "democracy",
            "republic",
            "monarchy",
            "kingdom",
            "empire",
            "superpower",
            "organisation",
            "organization",
            "movement",
            "faction",
            "militia",
            "army",
            "adversary",
            "enemy",
            "foe",
            "friend",
            "entity",
            "player",
            "signatory",
            "belligerent",
            "combatant",
            "extremist",
            "fundamentalist",
            "insurgency",
            "leadership",
            "people",
            "administration");
    private static final Set<String> BOND = Set.of(
            "alliance", "rapprochement", "coalition", "partnership", "friendship", "axis", "trio", "triad", "pact");
    private static final Set<String> PARTS = Set.of(
            "number",
            "most",
            "some",
            "many",
            "majority",
            "dozen",
            "hundred",
            "thousand",
            "group",
            "handful",
            "rest",
            "one",
            "two",
            "three",
            "part",
            "all",
            "several",
            "member");
    private static final int SENTENCES_BACK = 3;

    private final Cast cast;
    private final List<Seen> seen = new ArrayList<>();
    private final TreeMap<Integer, List<ActorName>> groups = new TreeMap<>();
    private final Map<List<ActorName>, Integer> counts = new LinkedHashMap<>();
    private List<ActorName> lastBond = List.of();

    PronounReader(Cast cast) {
        this.cast = cast;
    }

    void forget() {
        seen.clear();
        groups.clear();
        counts.clear();
        lastBond = List.of();
    }

    /** Resolves what a sentence refers back to, then remembers its actors for the sentences to come. */
    void read(Sentence sentence, References references) {
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Reference> here = references.covering(i);
            if (here.isPresent() && !counted(sentence, here.get(), i)) {
                continue;
            }
            Token token = sentence.at(i);
            List<ActorName> actors =
                    token.pronoun() ? pronoun(sentence, references, i) : described(sentence, references, i);
            if (!actors.isEmpty()) {
                Reference.Form form = token.pronoun() ? Reference.Form.PRONOUN : Reference.Form.DESCRIPTION;
                references.add(new Reference(i, i, i, form, actors));
                owned(sentence, references, i, actors);
            }
        }
        remember(sentence, references);
    }

    /** "Their leaders", "its troops": members stand for whom they belong to, also where a pronoun says to whom; "their allies" are theirs. */
    private void owned(Sentence sentence, References references, int i, List<ActorName> owners) {
        Token token = sentence.at(i);
        if (!token.is("nmod:poss") || owners.size() != 1 || token.head() < 0) {
            return;
        }
        Optional<Reference> noun = references
                .at(token.head())
                .filter(r -> r.form() == Reference.Form.NOMINAL
                        && cast.partOf(r.actors().get(0)).isEmpty());
        Optional<Nominal> nominal =
                noun.flatMap(r -> cast.gazetteer().nominal(sentence.at(r.head()).lemma()));
        if (nominal.isEmpty()) {
            return;
        }
        Reference old = noun.orElseThrow();
        if (nominal.get().standing() == Nominal.Standing.MEMBER
                || nominal.get().standing() == Nominal.Standing.POPULATION) {
            references.add(new Reference(old.first(), old.last(), old.head(), Reference.Form.NOMINAL, owners));
        }
    }

    /** "The two countries" points back even where "countries" would do as an actor of its own. */
    private boolean counted(Sentence sentence, Reference reference, int i) {
        if (reference.form() == Reference.Form.NOMINAL && reference.head() == i && bond(sentence, i)) {
            return true;
        }
        return reference.form() == Reference.Form.NOMINAL
                && reference.head() == i
                && count(sentence, i) > 0
                && !cast.partOf(reference.actors().get(0)).isPresent();
    }

    private List<ActorName> described(Sentence sentence, References references, int i) {
        Token token = sentence.at(i);
        if (!token.noun() && !token.pos().equals("CD") && !token.pos().equals("DT")) {
            return List.of();
        }
        int count = count(sentence, i);
        if (count == TWO_ACTORS) {
            return groups.getOrDefault(count, List.of());
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
            boolean groups = distinct.stream()
                    .noneMatch(a -> Set.of(ActorKind.PERSON, ActorKind.PEOPLE).contains(cast.kind(a)));
            if (groups && distinct.size() >= TWO_ACTORS && distinct.size() <= THREE_ACTORS) {
                lists.add(new Listed(
                        List.copyOf(distinct), list.get(list.size() - 1).last()));
            }
        }
        return lists;
    }

    private static final int TWO_ACTORS = 2;
    private static final int THREE_ACTORS = 3;

    private static int count(Sentence sentence, int i) {
        Token token = sentence.at(i);
        if (THREE.contains(token.lemma()) && token.noun()) {
            return THREE_ACTORS;
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

    private List<ActorName> pronoun(Sentence sentence, References references, int i) {
        String word = sentence.at(i).lower();
        boolean personal = PERSONAL.contains(word);
        boolean plural = PLURAL.contains(word);
        if ((!personal && !plural && !NEUTER.contains(word)) || expletive(sentence, i)) {
            return List.of();
        }
        Fit fit = personal ? Fit.PERSON : plural ? Fit.PLURAL : Fit.THING;
        if (fit == Fit.THING && sentence.at(i).is("nsubj") && bondBefore(sentence, references, i)) {
            return lastBond;
        }
        return neighbour(sentence, references, i, fit)
                .or(() -> clauseSubject(sentence, references, i, fit))
                .or(() -> before(sentence, references, i, fit))
                .or(() -> earlier(sentence, fit))
                .orElse(List.of());
    }

    /** "This alliance may work, but it will not last": the subject before was a bond of several. */
    private boolean bondBefore(Sentence sentence, References references, int i) {
        for (Reference reference : references.all()) {
            if (reference.form() == Reference.Form.DESCRIPTION
                    && reference.last() < i
                    && BOND.contains(sentence.at(reference.head()).lemma())) {
                lastBond = reference.actors();
                return true;
            }
        }
        return false;
    }

    /** "It was reported", "it is necessary": no actor. */
    private static boolean expletive(Sentence sentence, int i) {
        Token token = sentence.at(i);
        if (!token.lower().equals("it") || token.head() < 0) {
            return false;
        }
        return token.is("expl")
                || (sentence.child(token.head(), "ccomp", "csubj").isPresent() && token.is("nsubj:pass"));
    }

    /** "The US and their allies": the possessor is what the noun is coordinated with. */
    private Optional<List<ActorName>> neighbour(Sentence sentence, References references, int i, Fit fit) {
        Token token = sentence.at(i);
        boolean listed = i > 1
                && token.is("nmod:poss")
                && sentence.at(i - 1).lower().equals("and")
                && references.covering(i - 2).isPresent();
        if (listed) {
            return references.covering(i - 2).map(Reference::actors).filter(a -> fits(a, fit));
        }
        if (!token.is("nmod:poss")
                || token.head() < 0
                || !sentence.at(token.head()).is("conj")) {
            return Optional.empty();
        }
        int sibling = sentence.at(token.head()).head();
        return references
                .covering(sibling)
                .filter(r -> r.last() < i)
                .map(Reference::actors)
                .filter(a -> fits(a, fit));
    }

    private Optional<List<ActorName>> clauseSubject(Sentence sentence, References references, int i, Fit fit) {
        for (int verb = sentence.at(i).head();
                verb >= 0;
                verb = sentence.at(verb).head()) {
            for (int subject : sentence.children(verb, "nsubj")) {
                if (!sentence.governs(subject, i) && subject != i && !bound(sentence, i, verb)) {
                    List<ActorName> actors = actors(references, subject, i);
                    if (!excluded(sentence, references, i, actors)
                            && fits(actors, fit)
                            && (subject < i || !namedBefore(references, i, fit))) {
                        return Optional.of(actors);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "They allowed them": an object is not its own verb's subject. */
    private static boolean bound(Sentence sentence, int i, int verb) {
        Token token = sentence.at(i);
        boolean object = token.is("obj") || token.is("iobj") || token.is("obl");
        return object
                && token.head() == verb
                && !token.lower().endsWith("selves")
                && !token.lower().endsWith("self");
    }

    /** "Their funding of the Taliban": the possessor is not what the noun itself names. */
    private static boolean excluded(Sentence sentence, References references, int i, List<ActorName> actors) {
        Token token = sentence.at(i);
        if (token.head() >= 0 && bound(sentence, i, token.head())) {
            return sentence.children(token.head(), "nsubj").stream()
                    .flatMap(s -> references.in(s).stream())
                    .anyMatch(r -> r.actors().equals(actors));
        }
        if (!token.is("nmod:poss") || token.head() < 0) {
            return false;
        }
        return sentence.children(token.head(), "nmod").stream()
                .filter(c -> c != i)
                .flatMap(c -> references.in(c).stream())
                .anyMatch(r -> r.actors().equals(actors));
    }

    private boolean namedBefore(References references, int i, Fit fit) {
        return references.all().stream().anyMatch(r -> r.last() < i && fits(r.actors(), fit));
    }

    private static List<ActorName> actors(References references, int head, int except) {
        List<ActorName> actors = new ArrayList<>();
        references.in(head).stream().filter(r -> r.first() != except).forEach(r -> actors.addAll(r.actors()));
        return actors.stream().distinct().toList();
    }

    private Optional<List<ActorName>> before(Sentence sentence, References references, int i, Fit fit) {
        List<Reference> all = references.all();
        for (int k = all.size() - 1; k >= 0; k--) {
            Reference reference = all.get(k);
            if (reference.last() < i
                    && fits(reference.actors(), fit)
                    && !references.place(reference)
                    && !excluded(sentence, references, i, reference.actors())
                    && reference.form() != Reference.Form.DEMONYM
                    && !sentence.governs(sentence.at(i).head(), reference.head())) {
                return Optional.of(reference.actors());
            }
        }
        return Optional.empty();
    }

    private Optional<List<ActorName>> earlier(Sentence sentence, Fit fit) {
        Optional<List<ActorName>> any = Optional.empty();
        for (int k = seen.size() - 1; k >= 0; k--) {
            Seen before = seen.get(k);
            if (sentence.number() - before.sentence() > SENTENCES_BACK) {
                break;
            }
            if (!fits(before.actors(), fit)) {
                continue;
            }
            if (before.subject()) {
                return Optional.of(before.actors());
            }
            any = any.isPresent() ? any : Optional.of(before.actors());
        }
        return any;
    }

    private boolean fits(List<ActorName> actors, Fit fit) {
        if (actors.isEmpty()) {
            return false;
        }
        ActorKind kind = cast.kind(actors.get(0));
        return switch (fit) {
            case PERSON -> actors.size() == 1 && kind == ActorKind.PERSON;
            case PLURAL -> actors.size() > 1 || kind != ActorKind.PERSON;
            case THING -> actors.size() == 1 && kind != ActorKind.PERSON && kind != ActorKind.PEOPLE;
        };
    }

    private void remember(Sentence sentence, References references) {
        for (Reference reference : references.all()) {
            int head = sentence.firstConjunct(partitive(sentence, reference.head()));
            boolean subject = sentence.at(head).is("nsubj") || ofSubject(sentence, references, head);
            List<ActorName> actors =
                    subject && head == reference.head() ? actors(references, head, -1) : reference.actors();
            if (reference.form() != Reference.Form.DEMONYM && !references.place(reference)) {
                seen.add(new Seen(sentence.number(), actors, subject));
            }
        }
        for (Listed list : lists(sentence, references)) {
            groups.put(list.actors().size(), list.actors());
            counts.merge(list.actors(), 1, Integer::sum);
        }
    }

    /** "The policy of the government was": a subject that is nobody lets its owner be spoken of. */
    private static boolean ofSubject(Sentence sentence, References references, int head) {
        int above = sentence.at(head).head();
        return above >= 0
                && sentence.at(above).is("nsubj")
                && references.covering(above).isEmpty()
                && (sentence.at(head).is("nmod:poss")
                        || sentence.preposition(head).equals("of"));
    }

    /** "A number of commanders": the commanders are the subject. */
    private static int partitive(Sentence sentence, int head) {
        int above = sentence.at(head).head();
        boolean part = above >= 0
                && sentence.at(head).is("nmod")
                && sentence.preposition(head).equals("of")
                && PARTS.contains(sentence.at(above).lemma());
        return part ? above : head;
    }

    private enum Fit {
        PERSON,
        PLURAL,
        THING
    }

    private record Listed(List<ActorName> actors, int last) {}

    private record Seen(int sentence, List<ActorName> actors, boolean subject) {}
}
