package org.entente.code.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.EdtfDate;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds aliases in running text: the longest at each place, whatever hyphens, spaces and accents it is written with. */
final class AliasIndex {
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0\\-–'’‘.]{0,2}");
    private static final Comparator<Alias> OWN_THEN_FORM =
            Comparator.comparing((Alias a) -> !a.own()).thenComparing(Alias::form);

    private final Map<List<String>, List<Alias>> byPieces = new HashMap<>();
    private final Map<String, TreeSet<Integer>> lengths = new HashMap<>();

    /** Adds an alias; of two that are written alike the user's wins, then the better form, then the one added first. */
    void add(Alias alias) {
        if (alias.pieces().isEmpty()) {
            return;
        }
        List<Alias> alike = byPieces.computeIfAbsent(alias.pieces(), k -> new ArrayList<>(1));
        int at = alike.size();
        while (at > 0 && OWN_THEN_FORM.compare(alias, alike.get(at - 1)) < 0) {
            at--;
        }
        alike.add(at, alias);
        lengths.computeIfAbsent(alias.pieces().get(0), k -> new TreeSet<>(Comparator.reverseOrder()))
                .add(alias.pieces().size());
    }

    /** Whether some alias is written like this one. */
    boolean has(String text) {
        List<Hit> hits = find(text);
        return !hits.isEmpty() && hits.get(0).span().length() == text.length();
    }

    /** As {@link #find(String, EdtfDate)} in a text of unknown date. */
    List<Hit> find(String text) {
        return find(text, EdtfDate.UNKNOWN);
    }

    /**
     * All hits in order, not overlapping. O(pieces of the text times lengths of aliases that begin alike).
     *
     * @param when the time that the text is about
     */
    List<Hit> find(String text, EdtfDate when) {
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
            Hit hit = at(text, pieces, folded, i, when);
            if (hit == null) {
                i++;
            } else {
                if (hit.alias().counts(when)) {
                    hits.add(hit);
                }
                i += hit.alias().pieces().size();
            }
        }
        return hits;
    }

    private @Nullable Hit at(String text, List<Span> pieces, List<String> folded, int i, EdtfDate when) {
        for (int n : lengths.getOrDefault(folded.get(i), new TreeSet<>())) {
            List<Alias> alike =
                    i + n > pieces.size() ? List.of() : byPieces.getOrDefault(folded.subList(i, i + n), List.of());
            if (!alike.isEmpty() && joined(text, pieces.subList(i, i + n))) {
                Span span =
                        new Span(pieces.get(i).begin(), pieces.get(i + n - 1).end());
                Optional<Hit> hit = chosen(text, span, alike, when)
                        .or(() -> n > 1 ? passedOver(text, span, alike) : Optional.empty());
                if (hit.isPresent()) {
                    return hit.get();
                }
            }
        }
        return null;
    }

    private static Optional<Hit> chosen(String text, Span span, List<Alias> alike, EdtfDate when) {
        List<Alias> fitting = alike.stream()
                .filter(a -> a.fits(span(text, span, a).in(text)) && a.counts(when))
                .toList();
        String written = span.in(text);
        List<Alias> exact =
                fitting.stream().filter(a -> a.text().equals(written)).toList();
        return choice(exact.isEmpty() ? fitting : exact, when).map(a -> new Hit(span(text, span, a), a));
    }

    /** A name out of its time means nobody, and neither do its parts: "the Congress of Vienna" is no Congress. */
    private static Optional<Hit> passedOver(String text, Span span, List<Alias> alike) {
        return alike.stream()
                .filter(a -> a.bound() == Alias.Bound.INSIDE && a.fits(span.in(text)))
                .map(a -> new Hit(span, a))
                .findFirst();
    }

    private static Span span(String text, Span span, Alias alias) {
        boolean dot = alias.text().endsWith(".") && span.end() < text.length() && text.charAt(span.end()) == '.';
        return dot ? new Span(span.begin(), span.end() + 1) : span;
    }

    /**
     * Whom a name means at a date: first whom a dictionary names for that time; then a body that there was; then, of actors that have ended, the one that was then
     * ("Moscow" of 1979), before those that still are; where no date is known, the first that is not bound to a term.
     */
    private static Optional<Alias> choice(List<Alias> fitting, EdtfDate when) {
        List<Alias> termed = fitting.stream().filter(a -> a.term().bounded()).toList();
        List<Alias> open = fitting.stream().filter(a -> !a.term().bounded()).toList();
        if (!when.isKnown()) {
            return open.stream().findFirst().or(() -> last(termed));
        }
        return first(termed, a -> a.term().holds(when))
                .or(() -> first(termed, a -> a.term().touches(when)))
                .or(() -> first(open, a -> a.bound() == Alias.Bound.NOT_OUTSIDE))
                .or(() -> first(open, a -> ended(a) && a.entry().life().holds(when)))
                .or(() -> first(open, a -> a.entry().life().holds(when)))
                .or(() -> first(open, a -> a.entry().life().touches(when)))
                .or(() -> first(open, a -> true));
    }

    private static boolean ended(Alias alias) {
        return alias.entry().life().to().isPresent();
    }

    private static Optional<Alias> first(List<Alias> aliases, Predicate<Alias> rule) {
        return aliases.stream().filter(rule).findFirst();
    }

    private static Optional<Alias> last(List<Alias> aliases) {
        return aliases.isEmpty() ? Optional.empty() : Optional.of(aliases.get(aliases.size() - 1));
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
