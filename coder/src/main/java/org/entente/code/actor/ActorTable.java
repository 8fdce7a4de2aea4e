package org.entente.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.code.data.TsvRows;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.RoleType;

/** The three layouts of rows about actors: states, groups, persons. */
public final class ActorTable {
    static final int STATE_COLUMNS = 8;
    static final int COLUMNS = 6;

    private ActorTable() {}

    /**
     * Reads a row, whose second cell tells its layout: a role is that of a person, a kind that of a group, blank or a code of three
     * capitals that of a state.
     *
     * @throws org.entente.model.EntenteException where a cell is wrong; names file and line
     */
    public static ActorRow read(TsvRows.Row row, ActorRow.Use use) {
        String second = row.cell(1);
        if (second.isEmpty() || second.matches("[A-Z]{3}")) {
            return state(row, use);
        }
        for (RoleType role : RoleType.values()) {
            if (role.name().equals(second)) {
                return person(row, use);
            }
        }
        return group(row, use);
    }

    static ActorRow state(TsvRows.Row row, ActorRow.Use use) {
        List<ActorRow.Naming> namings = new ArrayList<>();
        namings.addAll(namings(row, 4, Alias.Form.NAME));
        namings.addAll(namings(row, 5, Alias.Form.DEMONYM));
        namings.addAll(namings(row, 6, Alias.Form.CAPITAL));
        namings.addAll(namings(row, 7, Alias.Form.CAPITAL));
        return new ActorRow(
                row.file(),
                row.line(),
                name(row, 0),
                ActorKind.STATE,
                Optional.empty(),
                period(row, 2, 3),
                Optional.empty(),
                namings,
                use);
    }

    static ActorRow group(TsvRows.Row row, ActorRow.Use use) {
        return of(row, row.code(1, ActorKind.class), Optional.empty(), use);
    }

    static ActorRow person(TsvRows.Row row, ActorRow.Use use) {
        return of(row, ActorKind.PERSON, Optional.of(row.code(1, RoleType.class)), use);
    }

    private static ActorRow of(TsvRows.Row row, ActorKind kind, Optional<RoleType> office, ActorRow.Use use) {
        Optional<ActorName> whole = row.cell(2).isEmpty() ? Optional.empty() : Optional.of(name(row, 2));
        return new ActorRow(
                row.file(),
                row.line(),
                name(row, 0),
                kind,
                whole,
                period(row, 3, 4),
                office,
                namings(row, 5, Alias.Form.NAME),
                use);
    }

    private static ActorName name(TsvRows.Row row, int column) {
        if (row.cell(column).isBlank()) {
            throw row.error("the name is missing. Maybe a tab too many.");
        }
        return new ActorName(row.cell(column));
    }

    private static Period period(TsvRows.Row row, int from, int to) {
        try {
            return Period.of(row.cell(from), row.cell(to));
        } catch (IllegalArgumentException e) {
            throw row.error(e.getMessage() + " Maybe a cell is in the wrong column: from and to are years.");
        }
    }

    private static List<ActorRow.Naming> namings(TsvRows.Row row, int column, Alias.Form form) {
        if (row.cell(column).isEmpty()) {
            return List.of();
        }
        List<ActorRow.Naming> namings = new ArrayList<>();
        for (String cell : row.cell(column).split("\\|", -1)) {
            String text = cell.strip();
            if (text.isEmpty()) {
                throw row.error("an alias is empty. Maybe a | too many in column " + (column + 1) + ".");
            }
            boolean article = text.startsWith("the ") || text.startsWith("The ");
            namings.add(new ActorRow.Naming(article ? text.substring("the ".length()) : text, form, Period.ALWAYS));
        }
        return namings;
    }
}
