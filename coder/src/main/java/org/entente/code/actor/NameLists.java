package org.entente.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;

/** Lists of actors as they stand on the page ("A, B and C", "A/B", "A-B-C"): a check on the parser where sentences are long. */
public final class NameLists {
    private static final Set<String> BETWEEN =
            Set.of(",", "and", "or", "/", "-", "–", "the", "&", "as", "well", "both");

    private NameLists() {}

    /** The lists of at least two actors in a sentence, in order. */
    public static List<List<Reference>> in(Sentence sentence, References references) {
        List<List<Reference>> lists = new ArrayList<>();
        List<Reference> open = new ArrayList<>();
        for (Reference reference : references.all()) {
            if (!open.isEmpty() && joined(sentence, open.get(open.size() - 1), reference)) {
                open.add(reference);
            } else {
                if (open.size() > 1) {
                    lists.add(List.copyOf(open));
                }
                open.clear();
                open.add(reference);
            }
        }
        if (open.size() > 1) {
            lists.add(List.copyOf(open));
        }
        return lists;
    }

    /** The list that the reference belongs to, from itself on. */
    public static List<Reference> from(Sentence sentence, References references, Reference start) {
        Optional<List<Reference>> list =
                in(sentence, references).stream().filter(l -> l.contains(start)).findFirst();
        return list.map(l -> l.subList(l.indexOf(start), l.size())).orElse(List.of(start));
    }

    /** The list that the reference ends. */
    public static List<Reference> to(Sentence sentence, References references, Reference end) {
        Optional<List<Reference>> list =
                in(sentence, references).stream().filter(l -> l.contains(end)).findFirst();
        return list.map(l -> l.subList(0, l.indexOf(end) + 1)).orElse(List.of(end));
    }

    private static boolean joined(Sentence sentence, Reference before, Reference after) {
        int from = before.last() + 1;
        int to = after.first();
        if (to <= from || to - from > 4) {
            return false;
        }
        boolean separator = false;
        for (int i = from; i < to; i++) {
            String word = sentence.at(i).lower();
            if (!BETWEEN.contains(word)) {
                return false;
            }
            separator |= !word.equals("the");
        }
        return separator;
    }
}
