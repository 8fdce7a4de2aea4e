package org.entente.code.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds aliases in running text: the longest at each place, whatever hyphens, spaces and accents it is written with. */
final class AliasIndex {
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0\\-–'’‘.]{0,2}");
    private static final Comparator<Alias> LONGEST_THEN_FORM =
            Comparator.comparingInt((Alias a) -> -a.pieces().size()).thenComparing(Alias::form);

    private final Map<String, List<Alias>> byFirst = new HashMap<>();

    /** Adds an alias; of two that are written alike the better form wins, then the one added first. */
    void add(Alias alias) {
        if (!alias.pieces().isEmpty()) {
            List<Alias> all = byFirst.computeIfAbsent(alias.pieces().get(0), k -> new ArrayList<>());
            all.add(alias);
            all.sort(LONGEST_THEN_FORM);
        }
    }

    /** Whether some alias is written like this one. */
    boolean has(String text) {
        return !find(text).isEmpty() && find(text).get(0).span().length() == text.length();
    }

    /** All hits in order, not overlapping. O(pieces of the text times aliases that begin alike). */
    List<Hit> find(String text) {
        List<Span> pieces = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        Matcher m = PIECE.matcher(text);
        while (m.find()) {
            pieces.add(new Span(m.start(), m.end()));
            folded.add(Alias.fold(m.group()));
        }
        List<Hit> hits = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            Hit hit = at(text, pieces, folded, i);
            if (hit == null) {
                i++;
            } else {
                hits.add(hit);
                i += hit.alias().pieces().size();
            }
        }
        return hits;
    }

    private @Nullable Hit at(String text, List<Span> pieces, List<String> folded, int i) {
        for (Alias alias : byFirst.getOrDefault(folded.get(i), List.of())) {
            int n = alias.pieces().size();
            if (i + n > pieces.size() || !alias.pieces().equals(folded.subList(i, i + n))) {
                continue;
            }
            Span span = new Span(pieces.get(i).begin(), pieces.get(i + n - 1).end());
            if (alias.text().endsWith(".") && span.end() < text.length() && text.charAt(span.end()) == '.') {
                span = new Span(span.begin(), span.end() + 1);
            }
            if (joined(text, pieces.subList(i, i + n)) && alias.fits(span.in(text))) {
                return new Hit(span, alias);
            }
        }
        return null;
    }

    private static boolean joined(String text, List<Span> pieces) {
        for (int j = 1; j < pieces.size(); j++) {
            String gap = text.substring(pieces.get(j - 1).end(), pieces.get(j).begin());
            if (!GAP.matcher(gap).matches()) {
                return false;
            }
        }
        return true;
    }

    /**
     * An alias in a text.
     *
     * @param span where it stands
     * @param alias which
     */
    record Hit(Span span, Alias alias) {}
}
