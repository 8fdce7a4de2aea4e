package org.entente.code.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.code.data.TsvRows;

/**
 * What a word means between which two arguments.
 *
 * @param id unique
 * @param pos {@code v}, {@code n} or {@code a}
 * @param lemmas the words, parts of a multiword joined by {@code _}
 * @param needs what must stand beside it
 * @param meaning event or tie type
 * @param mode PLOVER mode
 * @param contexts PLOVER contexts
 * @param source slots of who acts, tried in order
 * @param target slots of whom it concerns, tried in order
 * @param flags {@code recip}, {@code absorb}, {@code hyp}, {@code weak}, {@code needs-target}, {@code active}, {@code direct}, {@code person},
 *     {@code passive}, {@code armed}
 * @param order place in the data files: ties between equally specific frames go to the earlier; below 0 in the user's
 */
record Frame(
        String id,
        char pos,
        List<String> lemmas,
        List<Need> needs,
        Meaning meaning,
        String mode,
        List<String> contexts,
        List<String> source,
        List<String> target,
        Set<String> flags,
        int order) {
    static final int COLUMNS = 12;
    private static final Set<String> FLAGS = Set.of(
            "also",
            "armed",
            "direct",
            "mutual",
            "person",
            "unnamed",
            "viewed",
            "recip",
            "absorb",
            "hyp",
            "weak",
            "needs-target",
            "active",
            "passive");

    static Frame of(TsvRows.Row row, Map<String, Set<String>> classes, int order) {
        char pos = row.cell(1).isEmpty() ? '?' : row.cell(1).charAt(0);
        if (row.cell(1).length() != 1 || "vna".indexOf(pos) < 0) {
            throw row.error("'" + row.cell(1) + "' is no part of speech. Maybe write v, n or a.");
        }
        List<String> source = row.list(7, ",");
        List<String> target = row.list(8, ",");
        List<String> flags = row.list(9, ",");
        for (String flag : flags) {
            if (!FLAGS.contains(flag)) {
                throw row.error("'" + flag + "' is no flag. Maybe one of "
                        + FLAGS.stream().sorted().toList() + ".");
            }
        }
        return new Frame(
                row.cell(0),
                pos,
                row.list(2, "\\|"),
                row.list(3, " ").stream().map(n -> Need.of(n, classes, row)).toList(),
                Meaning.of(row, 4, 5),
                row.cell(5),
                row.list(6, ",").stream().sorted().toList(),
                source.isEmpty() ? defaultSource(pos) : source,
                target.isEmpty() ? defaultTarget(pos) : target,
                Set.copyOf(flags),
                order);
    }

    private static List<String> defaultSource(char pos) {
        return pos == 'n' ? List.of("poss", "by", "adj", "of") : List.of("subj");
    }

    private static List<String> defaultTarget(char pos) {
        return switch (pos) {
            case 'n' -> List.of("against", "on", "to", "with", "of");
            case 'a' -> List.of("to", "of", "with", "toward", "towards", "on", "against", "about", "for");
            default -> List.of("obj");
        };
    }

    /** Stop-frames before the others, doubtful ones last, doubtful stop-frames after all. */
    int rank() {
        return meaning.none() ? (weak() ? 3 : 0) : weak() ? 2 : 1;
    }

    /** Whether the user's dictionary has it. */
    boolean own() {
        return order < 0;
    }

    boolean is(String flag) {
        return flags.contains(flag);
    }

    boolean absorbs() {
        return is("absorb");
    }

    boolean reciprocal() {
        return is("recip");
    }

    boolean weak() {
        return is("weak");
    }
}
