package org.entente.code.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.code.data.TsvRows;
import org.entente.model.ActorName;
import org.entente.model.EntenteException;

/** All that dictionaries say of actors: the shipped tables, checked, and what users add. */
public final class ActorDictionary {
    private static final String FOLDER = "/org/entente/code/actors/";
    private static final int SHOWN = 20;

    private final List<ActorRow> rows;
    private final NameRules rules;
    private final Map<ActorName, ActorRow> first = new TreeMap<>();

    private ActorDictionary(List<ActorRow> rows, NameRules rules) {
        this.rows = List.copyOf(rows);
        this.rules = rules;
        for (ActorRow row : rows) {
            first.merge(row.name(), row, ActorDictionary::stronger);
        }
    }

    /** A row of the user's stands before a shipped one, the user's last before the user's first; rows that only add names come last. */
    private static ActorRow stronger(ActorRow one, ActorRow other) {
        boolean first = one.use() == ActorRow.Use.OWN && other.office().isPresent();
        return other.use() == ActorRow.Use.OWN && !first ? other : one;
    }

    /**
     * The tables that ship.
     *
     * @throws EntenteException where something is wrong with them; names files and lines
     */
    public static ActorDictionary shipped() {
        TsvRows states = TsvRows.read(FOLDER + "states.tsv", ActorTable.STATE_COLUMNS);
        TsvRows groups = TsvRows.read(FOLDER + "groups.tsv", ActorTable.COLUMNS);
        TsvRows persons = TsvRows.read(FOLDER + "persons.tsv", ActorTable.COLUMNS);
        return checked(states, groups, persons);
    }

    /** Tables of the three layouts, which must be without a flaw. */
    static ActorDictionary checked(TsvRows states, TsvRows groups, TsvRows persons) {
        List<ActorRow> rows = new ArrayList<>();
        states.rows().forEach(r -> rows.add(ActorTable.state(r, ActorRow.Use.SHIPPED)));
        groups.rows().forEach(r -> rows.add(ActorTable.group(r, ActorRow.Use.SHIPPED)));
        persons.rows().forEach(r -> rows.add(ActorTable.person(r, ActorRow.Use.SHIPPED)));
        List<TsvRows.Mark> marks = new ArrayList<>(states.marks());
        marks.addAll(groups.marks());
        marks.addAll(persons.marks());
        ActorDictionary dictionary = new ActorDictionary(rows, NameRules.of(marks));
        List<Flaw> flaws = ActorChecks.of(dictionary);
        if (!flaws.isEmpty()) {
            throw new EntenteException(String.join(
                    "\n",
                    flaws.stream().limit(SHOWN).map(f -> f.error().getMessage()).toList()));
        }
        return dictionary;
    }

    /**
     * This and what a user adds.
     *
     * @param own in the order of the files; each may name actors of any other
     * @param marks of the user's files
     * @param flaws receives what is wrong; the rows concerned are left out
     */
    public ActorDictionary with(Collection<ActorRow> own, Collection<TsvRows.Mark> marks, List<Flaw> flaws) {
        NameRules all = rules.and(NameRules.readable(marks, flaws));
        List<ActorRow> kept = new ArrayList<>(own);
        while (true) {
            List<ActorRow> both = new ArrayList<>(rows);
            both.addAll(kept);
            ActorDictionary next = new ActorDictionary(both, all);
            Set<String> places = kept.stream().map(ActorRow::place).collect(Collectors.toSet());
            Map<String, Flaw> found = new LinkedHashMap<>();
            for (Flaw flaw : ActorChecks.of(next)) {
                if (places.contains(flaw.place())) {
                    found.putIfAbsent(flaw.place(), flaw);
                }
            }
            if (found.isEmpty()) {
                return next;
            }
            flaws.addAll(found.values());
            kept.removeIf(r -> found.containsKey(r.place()));
        }
    }

    List<ActorRow> rows() {
        return rows;
    }

    NameRules rules() {
        return rules;
    }

    /** The row that says what an actor is. */
    public Optional<ActorRow> row(ActorName name) {
        return Optional.ofNullable(first.get(name));
    }
}
