package org.entente.code.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.code.data.TsvRows;
import org.entente.code.parse.Token;
import org.entente.model.InterestType;

/** The words of {@code interests.tsv} and its classes. */
final class StakeWords {
    private static final String FILE = "/org/entente/code/cues/interests.tsv";

    /** The subject of whatever verb. */
    static final String ANY = "@any";

    private final Map<String, Set<String>> classes = new LinkedHashMap<>();
    private final List<StakeWord> words = new ArrayList<>();

    StakeWords() {
        List<TsvRows.Row> rows = TsvRows.read(FILE, 7).rows();
        for (TsvRows.Row row : rows) {
            if (row.cell(1).equals("CLASS")) {
                classes.put(row.cell(0), Set.copyOf(row.list(3, "\\|")));
            }
        }
        for (TsvRows.Row row : rows) {
            if (!row.cell(1).equals("CLASS")) {
                words.add(word(row));
            }
        }
    }

    private StakeWord word(TsvRows.Row row) {
        if (!Set.of("n", "v", "a", "p", "i").contains(row.cell(2))) {
            throw row.error("'" + row.cell(2) + "' is no part of speech. Maybe write n, v, a, p or i.");
        }
        Set<String> needs = new HashSet<>();
        row.list(6, "\\|").forEach(n -> needs.addAll(n.startsWith("@") ? of(row, n) : Set.of(n)));
        row.list(4, "\\|").stream().filter(w -> w.startsWith("@")).forEach(w -> of(row, w));
        row.list(5, "\\|").stream().filter(w -> w.startsWith("@")).forEach(w -> of(row, w));
        return new StakeWord(
                row.cell(0),
                row.code(1, InterestType.class),
                row.cell(2).charAt(0),
                Set.copyOf(row.list(3, "\\|")),
                row.list(4, "\\|"),
                row.list(5, "\\|"),
                needs);
    }

    private Set<String> of(TsvRows.Row row, String name) {
        Set<String> found = name.equals(ANY) ? Set.of() : classes.get(name);
        if (found == null) {
            throw row.error("no class is called '" + name + "'. Maybe add a row of type CLASS, or one of "
                    + classes.keySet() + ".");
        }
        return found;
    }

    /** The words of a class. */
    Set<String> named(String name) {
        return classes.getOrDefault(name, Set.of());
    }

    /** The rows that a word of a sentence may belong to, in the order of the file. */
    List<StakeWord> of(Token token) {
        char pos = token.noun() ? 'n' : token.adjective() || token.pos().equals("VBN") ? 'a' : token.verb() ? 'v' : 'p';
        return words.stream()
                .filter(w -> w.pos() == pos || w.pos() == 'p' || ("vi".indexOf(w.pos()) >= 0 && token.verb()))
                .filter(w -> w.words().contains(token.lemma())
                        || (w.pos() == 'a' && w.words().contains(token.lower())))
                .toList();
    }
}
