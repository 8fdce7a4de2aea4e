package org.entente.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.intake.Columns.Ends;
import org.entente.intake.Columns.Role;
import org.entente.intake.Rows.Row;
import org.jspecify.annotations.Nullable;

/**
 * What stands in which column: by the names in the head where there is one, else source, target, sign or weight in this order,
 * whatever follows.
 *
 * @param hasHead whether the first row is a head
 * @param ends the two sides
 * @param strength sign and weight; its {@code sign} is -1 where no column can be told to have it
 */
record Layout(boolean hasHead, Ends ends, Strength strength) {
    private static final Layout BY_POSITION = new Layout(false, new Ends(0, 1), new Strength(2, -1));

    /**
     * @param first the first row
     * @param second the second, where there is one
     * @param separator between fields
     */
    static Layout of(Row first, @Nullable Row second, char separator) {
        List<String> head = head(first, second);
        Optional<Ends> ends = Columns.SHIPPED.ends(head);
        boolean named = ends.isPresent()
                || Columns.SHIPPED.find(Role.SIGN, head) >= 0
                || Columns.SHIPPED.find(Role.SIGNED, head) >= 0
                || Columns.SHIPPED.find(Role.WEIGHT, head) >= 0;
        boolean saysSigns = first.fields().stream().anyMatch(cell -> isSymbol(point(cell, separator)));
        boolean actors = ends.isPresent() && head.get(ends.get().source()).length() == 1 && isSign(first, separator);
        if (named && !saysSigns && !actors) {
            return byName(head, ends, second, separator);
        }
        boolean unknownHead = second != null
                && first.field(2).chars().anyMatch(Character::isLetter)
                && !isSign(first, separator)
                && isSign(second, separator);
        return unknownHead ? new Layout(true, BY_POSITION.ends, BY_POSITION.strength) : BY_POSITION;
    }

    /** The names of the columns; R's write.table gives none to the numbers that it puts before each row. */
    private static List<String> head(Row first, @Nullable Row second) {
        List<String> head = new ArrayList<>();
        if (second != null
                && second.fields().size() == first.fields().size() + 1
                && !second.field(second.fields().size() - 1).isBlank()) {
            head.add("");
        }
        first.fields().forEach(name -> head.add(Table.folded(name)));
        return head;
    }

    /** Whether the rows begin a matrix: the names of the actors across, and the same names down. */
    static boolean isMatrix(Row first, @Nullable Row second) {
        return second != null
                && first.field(0).isBlank()
                && !first.field(1).isBlank()
                && first.field(1).strip().equals(second.field(0).strip());
    }

    private static Layout byName(List<String> head, Optional<Ends> named, @Nullable Row second, char separator) {
        Strength strength = Strength.of(head, column -> second == null ? "" : point(second.field(column), separator));
        Ends ends = named.orElseGet(() -> firstTwo(head, strength));
        if (strength.sign() >= 0) {
            return new Layout(true, ends, strength);
        }
        List<Integer> left = new ArrayList<>();
        for (int column = 0; column < head.size(); column++) {
            if (!ends.has(column) && !Columns.SHIPPED.is(Role.OTHER, head.get(column))) {
                left.add(column);
            }
        }
        return new Layout(true, ends, new Strength(left.size() == 1 ? left.get(0) : -1, -1));
    }

    private static Ends firstTwo(List<String> head, Strength strength) {
        List<Integer> left = new ArrayList<>();
        for (int column = 0; column < head.size(); column++) {
            if (column != strength.sign() && column != strength.strength()) {
                left.add(column);
            }
        }
        return left.size() < 2 ? new Ends(-1, -1) : new Ends(left.get(0), left.get(1));
    }

    private static boolean isSymbol(String cell) {
        return Signs.number(cell).isPresent()
                || (cell.length() == 1 && Signs.SHIPPED.weight(cell).isPresent());
    }

    private static boolean isSign(Row row, char separator) {
        return Signs.SHIPPED.weight(point(row.field(2), separator)).isPresent();
    }

    /** Where commas do not stand between fields, they may stand for the decimal point. */
    static String point(String cell, char separator) {
        return separator == ',' ? cell : cell.replace(',', '.');
    }
}
