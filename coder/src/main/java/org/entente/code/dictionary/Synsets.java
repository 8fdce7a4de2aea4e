package org.entente.code.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sets of words that patterns name by {@code &SET}: a line with the label, then lines that begin with {@code +}. */
final class Synsets {
    private static final int DEEPEST = 5;

    private final Map<String, List<String>> members = new HashMap<>();

    /** Collects the sets of a file; members of several words, which no need can ask for, are told of. */
    static Synsets of(List<String> lines, DictionaryFile file, Collected into) {
        Synsets sets = new Synsets();
        List<String> open = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("&")) {
                open = new ArrayList<>();
                sets.members.put(label(line), open);
            } else if (line.startsWith("+") && open != null) {
                String member = line.substring(1).replace('_', ' ').strip().toLowerCase(Locale.ROOT);
                if (member.indexOf(' ') >= 0) {
                    into.skip(
                            file.path(),
                            i + 1,
                            "'" + member + "' is of several words, and a set can only ask for single ones.",
                            "");
                } else if (!member.isEmpty()) {
                    open.add(member);
                }
            } else if (!line.isEmpty()) {
                open = null;
            }
        }
        return sets;
    }

    private static String label(String line) {
        return line.split("\\s")[0].replaceAll("_+$", "");
    }

    /** The words of a set; empty where it is not defined or holds none. */
    Optional<Set<String>> words(String name) {
        Set<String> all = new TreeSet<>();
        collect(label(name), all, 0);
        return all.isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private void collect(String name, Set<String> into, int depth) {
        for (String member : members.getOrDefault(name, List.of())) {
            if (!member.startsWith("&")) {
                into.add(member);
            } else if (depth < DEEPEST) {
                collect(member.toUpperCase(Locale.ROOT), into, depth + 1);
            }
        }
    }
}
