package org.entente.code.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.code.data.TsvRows;
import org.entente.code.parse.NameFinder;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.RoleType;
import org.entente.model.Span;

/** Whom Entente knows before it has read anything: states, groups, bodies, persons, and the nouns that stand for actors. */
public final class Gazetteer implements NameFinder {
    private static final String FOLDER = "/org/entente/code/actors/";

    private final Map<ActorName, Entry> entries = new LinkedHashMap<>();
    private final AliasIndex index = new AliasIndex();
    private final Map<String, Nominal> nominals = new HashMap<>();
    private final Map<String, Boolean> titles = new HashMap<>();
    private final Map<String, Set<ActorName>> surnames = new HashMap<>();

    private Gazetteer() {}

    /** Reads the data files that ship with Entente. */
    public static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        gazetteer.states(TsvRows.read(FOLDER + "states.tsv", 8));
        gazetteer.groups(TsvRows.read(FOLDER + "groups.tsv", 6));
        gazetteer.persons(TsvRows.read(FOLDER + "persons.tsv", 6));
        for (TsvRows.Row row : TsvRows.read(FOLDER + "nominals.tsv", 4).rows()) {
            for (String lemma : row.list(1, "\\|")) {
                gazetteer.nominals.putIfAbsent(lemma, Nominal.of(row));
            }
        }
        for (TsvRows.Row row : TsvRows.read(FOLDER + "members.tsv", 2).rows()) {
            for (String lemma : row.list(1, "\\|")) {
                gazetteer.nominals.computeIfPresent(lemma, (l, n) -> n.member());
                gazetteer.nominals.putIfAbsent(
                        lemma, new Nominal(row.cell(0), ActorKind.PEOPLE, Nominal.Standing.MEMBER));
            }
        }
        for (TsvRows.Row row : TsvRows.read(FOLDER + "titles.tsv", 2).rows()) {
            gazetteer.titles.put(Alias.fold(row.cell(0)), row.cell(1).equals("keep"));
        }
        return gazetteer;
    }

    private void states(TsvRows rows) {
        for (TsvRows.Row row : rows.rows()) {
            Entry entry = add(row, row.cell(0), ActorKind.STATE, Optional.empty());
            alias(row.list(4, "\\|"), entry, Alias.Form.NAME);
            alias(row.list(5, "\\|"), entry, Alias.Form.DEMONYM);
            alias(row.list(6, "\\|"), entry, Alias.Form.CAPITAL);
            alias(row.list(7, "\\|"), entry, Alias.Form.CAPITAL);
        }
    }

    private void groups(TsvRows rows) {
        for (TsvRows.Row row : rows.rows()) {
            Optional<ActorName> whole =
                    row.cell(2).isEmpty() ? Optional.empty() : Optional.of(new ActorName(row.cell(2)));
            Entry entry = add(row, row.cell(0), row.code(1, ActorKind.class), whole);
            alias(row.list(5, "\\|"), entry, Alias.Form.NAME);
        }
    }

    private void persons(TsvRows rows) {
        for (TsvRows.Row row : rows.rows()) {
            row.code(1, RoleType.class);
            Optional<ActorName> whole =
                    row.cell(2).isEmpty() ? Optional.empty() : Optional.of(new ActorName(row.cell(2)));
            Entry first = entries.get(new ActorName(row.cell(0)));
            Entry entry = first != null ? first : add(row, row.cell(0), ActorKind.PERSON, whole);
            String surname = row.cell(0).substring(row.cell(0).lastIndexOf(' ') + 1);
            surnames.computeIfAbsent(surname, k -> new TreeSet<>()).add(entry.name());
            alias(row.list(5, "\\|"), entry, Alias.Form.NAME);
        }
    }

    private Entry add(TsvRows.Row row, String name, ActorKind kind, Optional<ActorName> whole) {
        Entry entry = new Entry(new ActorName(name), kind, whole, true);
        if (entries.putIfAbsent(entry.name(), entry) != null) {
            throw row.error("'" + name + "' is listed twice. Maybe join the two rows.");
        }
        index.add(Alias.of(name, entry, Alias.Form.NAME));
        return entry;
    }

    private void alias(List<String> aliases, Entry entry, Alias.Form form) {
        aliases.forEach(a -> index.add(Alias.of(
                a.startsWith("the ") || a.startsWith("The ") ? a.substring("the ".length()) : a, entry, form)));
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

    AliasIndex index() {
        return index;
    }

    /** What a common noun stands for, where it stands for an actor. */
    public Optional<Nominal> nominal(String lemma) {
        return Optional.ofNullable(nominals.get(lemma));
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
            return bare.substring(bare.lastIndexOf(' ') + 1);
        }
        String name = alias.entry().name().value();
        if (name.equals("United States")) {
            return "America";
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return last.isEmpty() ? name : last;
    }
}
