package org.entente.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Occurrence;
import org.entente.model.Occurrence.Agreement;
import org.entente.model.Occurrence.Contradiction;

/** Events that several statements tell, on the screen. */
final class Told {
    private final Map<String, Occurrence> byTelling = new HashMap<>();

    Told(List<Occurrence> occurrences) {
        occurrences.forEach(o -> o.tellings().forEach(id -> byTelling.put(id, o)));
    }

    /** These statements, of each event only the first that tells it. */
    List<String> once(List<String> ids) {
        Set<String> seen = new HashSet<>();
        return ids.stream()
                .filter(id -> {
                    Occurrence told = byTelling.get(id);
                    return told == null || seen.add(told.id());
                })
                .toList();
    }

    /** The event, who tells it, and what they contradict each other in. */
    static void print(Occurrence occurrence, Evidences evidences, Screen screen) {
        int sources = occurrence.sources().size();
        screen.line(occurrence.type() + ", "
                + (occurrence.date().isKnown() ? occurrence.date().text() : "undated") + ": told by " + sources
                + (sources == 1 ? " document" : " documents"));
        evidences.of(occurrence.tellings()).printUnlessEmpty("  ", screen);
        disputes(occurrence, screen);
    }

    static void disputes(Occurrence occurrence, Screen screen) {
        for (Contradiction contradiction : occurrence.contradictions()) {
            String about = contradiction.about().isEmpty() ? "" : " of " + contradiction.about();
            screen.paragraph(
                    "  ",
                    "    ",
                    "In dispute, " + contradiction.matter().name().toLowerCase(Locale.ROOT) + about + ": "
                            + contradiction.sides().stream()
                                    .map(s -> s.says() + " (" + String.join(", ", s.tellings()) + ")")
                                    .collect(Collectors.joining(" or ")));
        }
    }

    /** "date: the same day (1967-06-08); place: sinai". */
    static String agreed(List<Agreement> agreements) {
        return agreements.isEmpty()
                ? "linked through the others"
                : agreements.stream()
                        .map(a -> a.likeness().name().toLowerCase(Locale.ROOT) + ": " + a.words())
                        .collect(Collectors.joining("; "));
    }
}
