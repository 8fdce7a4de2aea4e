package org.entente.code.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.code.parse.Sentence;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.EdtfDate;

/** The actors of one document: those of the gazetteer that occur, and those met first in the text. */
public final class Cast {
    private static final Set<String> PARENT = Set.of("bin", "ibn", "ben", "bint", "abu", "umm");

    private final Gazetteer gazetteer;
    private final Map<ActorName, Entry> met = new TreeMap<>();
    private final Map<ActorName, SortedSet<String>> written = new TreeMap<>();
    private final Map<String, Entry> byLastWord = new HashMap<>();
    private AliasIndex local = new AliasIndex();
    private Map<Integer, EdtfDate> times = Map.of();
    private final Map<List<String>, Entry> localPersons = new HashMap<>();
    private final Map<String, List<List<String>>> localByLast = new HashMap<>();

    public Cast(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Forgets names that only this stretch of text introduced: the next one is a document of its own. */
    void forget() {
        local = new AliasIndex();
        byLastWord.clear();
        localPersons.clear();
        localByLast.clear();
    }

    AliasIndex local() {
        return local;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The time that each of these sentences is about, by number. */
    void dated(Map<Integer, EdtfDate> dates) {
        times = Map.copyOf(dates);
    }

    /** The time that a sentence is about. */
    EdtfDate when(Sentence sentence) {
        return times.getOrDefault(sentence.number(), EdtfDate.UNKNOWN);
    }

    /** The names of the gazetteer in a sentence, as they are meant at its time. */
    List<AliasIndex.Hit> known(Sentence sentence, String words) {
        return gazetteer.index().find(words, when(sentence));
    }

    /** The body that a capitalised noun is short for: "the Front" after the Polisario Front. */
    Optional<Entry> shortFor(String word) {
        return Optional.ofNullable(byLastWord.get(word));
    }

    private void shorten(Entry entry, String written) {
        String name = written.replaceFirst(" (?:of|for) .*", "");
        int blank = name.lastIndexOf(' ');
        boolean body =
                entry.kind() != ActorKind.PERSON && entry.kind() != ActorKind.STATE && entry.kind() != ActorKind.PEOPLE;
        if (blank > 0 && body && Character.isUpperCase(name.charAt(blank + 1))) {
            byLastWord.put(name.substring(blank + 1), entry);
        }
    }

    /** Notes that the actor occurs, written like this. */
    Entry meet(Entry entry, String as) {
        shorten(entry, entry.name().value());
        shorten(entry, as);
        Entry kept = met.computeIfAbsent(entry.name(), n -> entry);
        written.computeIfAbsent(entry.name(), n -> new TreeSet<>()).add(as);
        return kept;
    }

    /** An actor that the gazetteer does not know; the first guess of its kind stays. */
    Entry guess(String name, ActorKind kind, Optional<ActorName> partOf) {
        ActorName key = new ActorName(name);
        Entry known = gazetteer.entry(key).orElse(met.get(key));
        return known != null ? known : new Entry(key, kind, partOf.filter(p -> !p.equals(key)), false);
    }

    /**
     * A person by the words that name them: an earlier person whose name has all these words, in order and with the same last one,
     * or a new one.
     */
    Entry person(List<String> pieces, String name) {
        Entry exact = localPersons.get(pieces);
        if (exact != null) {
            return exact;
        }
        for (List<String> other : localByLast.getOrDefault(pieces.get(pieces.size() - 1), List.of())) {
            Entry entry = localPersons.get(other);
            if (entry != null && sameName(other, pieces)) {
                return entry;
            }
        }
        Optional<Entry> inside = pieces.size() == 1 ? inside(pieces.get(0)) : Optional.empty();
        if (inside.isPresent()) {
            return inside.get();
        }
        Entry made = guess(name, ActorKind.PERSON, Optional.empty());
        knows(made, pieces);
        return made;
    }

    /** Whether a person of this text is called so, in full, by the last name, or by another part of it ("Tamim", "Mr Bihi"). */
    boolean personNamed(List<String> pieces) {
        return localPersons.containsKey(pieces)
                || localByLast.containsKey(pieces.get(pieces.size() - 1))
                || (pieces.size() == 1 && inside(pieces.get(0)).isPresent());
    }

    /** The only person of this text with this word anywhere in the name. */
    private Optional<Entry> inside(String piece) {
        List<Entry> found = localPersons.entrySet().stream()
                .filter(e -> e.getKey().size() > 1 && own(e.getKey(), piece))
                .map(Map.Entry::getValue)
                .distinct()
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Part of the name of a person, rather than of a parent in it: "Tamim bin Hamad" is no Hamad. */
    private static boolean own(List<String> name, String piece) {
        int at = name.indexOf(piece);
        return at == 0 || (at > 0 && !PARENT.contains(name.get(at - 1)));
    }

    /** Registers a person known elsewhere, so that shorter forms of the name find them. */
    void knows(Entry person, List<String> pieces) {
        if (localPersons.putIfAbsent(pieces, person) == null) {
            localByLast
                    .computeIfAbsent(pieces.get(pieces.size() - 1), k -> new ArrayList<>())
                    .add(pieces);
        }
    }

    private static boolean sameName(List<String> longer, List<String> shorter) {
        if (longer.size() < shorter.size() || !longer.get(longer.size() - 1).equals(shorter.get(shorter.size() - 1))) {
            return false;
        }
        int at = 0;
        for (String piece : longer) {
            if (at < shorter.size() && piece.equals(shorter.get(at))) {
                at++;
            }
        }
        return at == shorter.size();
    }

    /** The kind of an actor that occurs. */
    public ActorKind kind(ActorName name) {
        Entry entry = met.get(name);
        return entry == null ? ActorKind.UNKNOWN : entry.kind();
    }

    /** Whether the actor's own name, of several words, has this one in it: a council is called so. */
    boolean called(ActorName name, String word) {
        List<String> pieces = Alias.pieces(name.value());
        return gazetteer.called(name, word) || (pieces.size() > 1 && pieces.contains(word));
    }

    /** Notes what a person belongs to whom no dictionary knows: "Peng Daxun, the group's leader". */
    void belongs(ActorName person, ActorName whole) {
        Entry entry = met.get(person);
        if (entry != null
                && entry.kind() == ActorKind.PERSON
                && entry.partOf().isEmpty()
                && !entry.known()
                && !person.equals(whole)) {
            met.put(person, new Entry(person, entry.kind(), Optional.of(whole), false));
        }
    }

    /** The state that a person belongs to. */
    Optional<ActorName> stateOf(ActorName person) {
        Optional<ActorName> whole = partOf(person).filter(w -> kind(person) == ActorKind.PERSON);
        return whole.filter(
                w -> gazetteer.entry(w).filter(e -> e.kind() == ActorKind.STATE).isPresent());
    }

    /** Whether the gazetteer names the actor, rather than only this text. */
    public boolean known(ActorName name) {
        Entry entry = met.get(name);
        return entry != null && entry.known();
    }

    /** Whether the actor is only a common noun of this text: "a cleric", "the rebels". */
    boolean vague(ActorName name) {
        return !known(name) && Character.isLowerCase(name.value().charAt(0));
    }

    /** What an actor that occurs is part of. */
    public Optional<ActorName> partOf(ActorName name) {
        Entry entry = met.get(name);
        return entry == null ? Optional.empty() : entry.partOf();
    }

    /** Those of {@code named} that occur, and what they are parts of, sorted by name. */
    public List<Actor> actors(Set<ActorName> named) {
        Map<ActorName, Entry> all = new TreeMap<>(met);
        all.keySet().retainAll(named);
        for (Entry entry : List.copyOf(all.values())) {
            Optional<ActorName> whole = entry.partOf();
            while (whole.isPresent() && !all.containsKey(whole.get())) {
                Entry above = gazetteer.entry(whole.get()).orElse(met.get(whole.get()));
                if (above == null) {
                    break;
                }
                all.put(above.name(), above);
                whole = above.partOf();
            }
        }
        List<Actor> actors = new ArrayList<>();
        all.values().stream().sorted(Comparator.comparing(Entry::name)).forEach(e -> actors.add(actor(e)));
        return actors;
    }

    private Actor actor(Entry entry) {
        List<String> aliases = written.getOrDefault(entry.name(), new TreeSet<>()).stream()
                .filter(a -> !a.equals(entry.name().value()))
                .toList();
        return new Actor(entry.name(), entry.kind(), entry.partOf(), aliases, entry.known());
    }
}
