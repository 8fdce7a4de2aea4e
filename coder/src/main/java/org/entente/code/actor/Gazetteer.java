package org.entente.code.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.code.data.TsvRows;
import org.entente.code.parse.NameFinder;
import org.entente.code.parse.Sentence;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.Span;

/** Whom Entente knows before it has read anything: states, groups, bodies, persons, and the nouns that stand for actors. */
public final class Gazetteer implements NameFinder {
    static final String FOLDER = "/org/entente/code/actors/";
    /** Ends of names that taggers take for verbs: "Human Rights Watch". */
    private static final Set<String> VERBS = Set.of("Watch", "Aid", "Reach", "Resolve", "Save");

    private final Map<ActorName, Entry> entries = new LinkedHashMap<>();
    private final AliasIndex index = new AliasIndex();
    private final Map<String, Nominal> nominals = new HashMap<>();
    private final Weights weights = Weights.load();
    private final Map<String, Definite> definites = new HashMap<>();
    private final Map<ActorName, Set<String>> callings = new HashMap<>();
    private final Map<ActorName, Set<ActorName>> borders = new HashMap<>();
    private Places places = new Places();
    private final Map<String, Boolean> titles = new HashMap<>();
    private final Map<String, Set<ActorName>> surnames = new HashMap<>();

    private Gazetteer() {}

    /** Reads the data files that ship with Entente. */
    public static Gazetteer load() {
        return of(ActorDictionary.shipped(), Map.of());
    }

    /**
     * The actors of a dictionary.
     *
     * @param own nouns of the user's, by lemma; those that ship stand before them
     */
    public static Gazetteer of(ActorDictionary dictionary, Map<String, Nominal> own) {
        Gazetteer gazetteer = new Gazetteer();
        gazetteer.actors(dictionary);
        for (TsvRows.Row row : TsvRows.read(FOLDER + "nominals.tsv", 4).rows()) {
            for (String lemma : row.list(1, "\\|")) {
                gazetteer.nominals.putIfAbsent(lemma, Nominal.of(row));
            }
        }
        for (TsvRows.Row row : TsvRows.read(FOLDER + "members.tsv", 2).rows()) {
            for (String lemma : row.list(1, "\\|")) {
                gazetteer.nominals.computeIfPresent(lemma, (l, n) -> n.member(row.cell(0)));
                gazetteer.nominals.putIfAbsent(
                        lemma, new Nominal(row.cell(0), ActorKind.PEOPLE, Nominal.Standing.MEMBER));
            }
        }
        own.forEach(gazetteer.nominals::putIfAbsent);
        gazetteer.places = Places.load(gazetteer);
        for (TsvRows.Row row : TsvRows.read(FOLDER + "borders.tsv", 2).rows()) {
            ActorName state = new ActorName(row.cell(0));
            for (String name : row.list(1, "\\|")) {
                ActorName other = new ActorName(name);
                gazetteer.borders.computeIfAbsent(state, n -> new HashSet<>()).add(other);
                gazetteer.borders.computeIfAbsent(other, n -> new HashSet<>()).add(state);
            }
        }
        for (TsvRows.Row row : TsvRows.read(FOLDER + "definites.tsv", 4).rows()) {
            for (String lemma : row.list(1, "\\|")) {
                gazetteer.definites.put(lemma, Definite.of(row));
            }
        }
        for (TsvRows.Row row : TsvRows.read(FOLDER + "titles.tsv", 2).rows()) {
            gazetteer.titles.put(Alias.fold(row.cell(0)), row.cell(1).equals("keep"));
        }
        return gazetteer;
    }

    private void actors(ActorDictionary dictionary) {
        Set<List<String>> peoples = new HashSet<>();
        for (ActorRow row : dictionary.rows()) {
            entries.computeIfAbsent(row.name(), n -> entry(dictionary.row(n).orElseThrow()));
            if (row.kind() == ActorKind.PERSON) {
                String surname = row.name().value().substring(row.name().value().lastIndexOf(' ') + 1);
                surnames.computeIfAbsent(surname, k -> new TreeSet<>()).add(row.name());
            }
            if (row.kind() == ActorKind.STATE) {
                row.namings().stream()
                        .filter(n -> n.form() == Alias.Form.DEMONYM)
                        .forEach(n -> peoples.add(Alias.pieces(n.text())));
            }
        }
        NameRules rules = dictionary.rules();
        List<Alias> aliases = new ArrayList<>();
        dictionary.rows().forEach(row -> aliases.addAll(aliases(row, rules, peoples)));
        aliases.stream()
                .sorted(Comparator.comparingInt(
                        a -> rules.place(a.text(), a.entry().name())))
                .forEach(index::add);
        aliases.stream()
                .filter(a -> a.form() == Alias.Form.NAME && a.pieces().size() > 1)
                .forEach(a -> callings.computeIfAbsent(a.entry().name(), n -> new HashSet<>())
                        .addAll(a.pieces()));
    }

    private List<Alias> aliases(ActorRow row, NameRules rules, Set<List<String>> peoples) {
        List<Alias> aliases = new ArrayList<>();
        Entry entry = entry(row.name()).orElseThrow();
        Alias.Bound bound = rules.periodOnly(row.name()) ? Alias.Bound.INSIDE : Alias.Bound.NONE;
        if (row.use() != ActorRow.Use.NAMES) {
            aliases.add(Alias.of(row.name().value(), entry, Alias.Form.NAME, Period.ALWAYS, bound, row.own()));
        }
        for (ActorRow.Naming naming : row.namings()) {
            Optional<Entry> whole = entry.partOf()
                    .flatMap(this::entry)
                    .filter(w -> entry.life().bounded() && describes(naming.text(), peoples));
            aliases.add(Alias.of(
                    naming.text(),
                    entry,
                    naming.form(),
                    naming.term(),
                    whole.isPresent() ? Alias.Bound.NOT_OUTSIDE : bound,
                    row.own()));
            whole.ifPresent(w ->
                    aliases.add(Alias.of(naming.text(), w, naming.form(), Period.ALWAYS, Alias.Bound.NONE, row.own())));
        }
        return aliases;
    }

    private static Entry entry(ActorRow row) {
        Optional<ActorName> whole = row.partOf().filter(w -> !w.equals(row.name()));
        return new Entry(row.name(), row.kind(), whole, true, ActorChecks.life(row));
    }

    /**
     * "German army", "Russian military": a people and what it has, in small letters; no proper name. Before there is such a body,
     * and after, they are those of its state.
     */
    private static boolean describes(String text, Set<List<String>> peoples) {
        int blank = text.indexOf(' ');
        return blank > 0
                && peoples.contains(Alias.pieces(text.substring(0, blank)))
                && text.substring(blank).equals(text.substring(blank).toLowerCase(Locale.ROOT));
    }

    /** The known actor of this canonical name. */
    public Optional<Entry> entry(ActorName name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** The only known person of this surname. */
    Optional<Entry> bySurname(String surname) {
        Set<ActorName> persons = surnames.getOrDefault(surname, Set.of());
        return persons.size() == 1 ? entry(persons.iterator().next()) : Optional.empty();
    }

    /** The actor whom a name means, all of its words and no others. */
    public Optional<Entry> named(String name) {
        return index.find(name).stream()
                .filter(h -> h.span().length() == name.length())
                .map(h -> h.alias().entry())
                .findFirst();
    }

    AliasIndex index() {
        return index;
    }

    /** What the noun at {@code i} stands for, alone or with the word before it. */
    Optional<Nominal> nominal(Sentence sentence, int i) {
        String lemma = sentence.at(i).lemma();
        Optional<Nominal> two = i > 0 ? nominal(sentence.at(i - 1).lemma() + " " + lemma) : Optional.empty();
        Optional<Nominal> written = two.or(() -> nominal(sentence.at(i).lower()));
        return written.isPresent() ? written : nominal(lemma);
    }

    /** What a common noun stands for, where it stands for an actor. */
    public Optional<Nominal> nominal(String lemma) {
        return Optional.ofNullable(nominals.get(lemma));
    }

    /** Whether two states of today border on each other. */
    boolean borders(ActorName one, ActorName other) {
        return borders.getOrDefault(one, Set.of()).contains(other);
    }

    Places places() {
        return places;
    }

    /** What a common noun that points back may mean, where it does. */
    Optional<Definite> definite(String lemma) {
        return Optional.ofNullable(definites.get(lemma));
    }

    /** What speaks for antecedents of pronouns. */
    Weights weights() {
        return weights;
    }

    /** Whether a name of the actor, of several words, has this one among them. */
    boolean called(ActorName name, String word) {
        return callings.getOrDefault(name, Set.of()).contains(word);
    }

    /** Whether the word is a title before a person's name that is no part of it. */
    boolean droppedTitle(String word) {
        return Boolean.FALSE.equals(titles.get(Alias.fold(word)));
    }

    @Override
    public List<Name> names(String text) {
        List<Name> names = new ArrayList<>();
        List<AliasIndex.Hit> hits = index.find(text);
        for (int i = 0; i < hits.size(); i++) {
            AliasIndex.Hit hit = hits.get(i);
            Span span = withAbbreviation(text, hits, i);
            boolean inBrackets =
                    !names.isEmpty() && names.get(names.size() - 1).span().overlaps(span);
            if (hit.alias().form() == Alias.Form.NAME && !inBrackets) {
                names.add(new Name(span, parsedAs(hit.alias(), hit.span().in(text))));
            }
        }
        return names;
    }

    /** "Islamic Revolutionary Guard Corps (IRGC)" is one name where both mean the same actor. */
    static Span withAbbreviation(String text, List<AliasIndex.Hit> hits, int i) {
        Span span = hits.get(i).span();
        if (i + 1 < hits.size()
                && hits.get(i + 1).alias().entry().equals(hits.get(i).alias().entry())) {
            Span next = hits.get(i + 1).span();
            String between = text.substring(span.end(), next.begin()).replace('\u00a0', ' ');
            if (between.equals(" (") && next.end() < text.length() && text.charAt(next.end()) == ')') {
                return new Span(span.begin(), next.end() + 1);
            }
        }
        return span;
    }

    /** States by the name every parser knows, others by the last of their own words, so that "security forces" stays a plural. */
    private static String parsedAs(Alias alias, String written) {
        if (alias.entry().kind() != ActorKind.STATE) {
            String bare = written.replaceFirst(" [IVX]+$", ""); // "Hassan II" is a name, "II" a number
            String last = bare.substring(bare.lastIndexOf(' ') + 1);
            return VERBS.contains(last) ? "Organization" : last;
        }
        String name = alias.entry().name().value();
        if (name.equals("United States")) {
            return "America";
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.isEmpty() ? name : last;
    }
}
