package org.entente.show.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.EdtfDate;
import org.entente.model.Occurrence;
import org.entente.model.Occurrence.Contradiction;
import org.entente.model.Occurrence.Side;
import org.entente.model.Statement;

/** Lists in which an event that is told more than once stands once. */
public final class Retellings {
    private final Map<String, Occurrence> byTelling = new HashMap<>();

    public Retellings(List<Occurrence> occurrences) {
        occurrences.forEach(o -> o.tellings().forEach(id -> byTelling.put(id, o)));
    }

    /**
     * One entry of a list.
     *
     * @param statement that speaks for it: of the tellings in the list one that is asserted and has the date of the event, if any
     * @param told the event, where it is told more than once
     */
    public record Entry(Statement statement, Optional<Occurrence> told) {
        /** Ids of all that tells it, that of {@link #statement} first. */
        public List<String> ids() {
            List<String> ids = new ArrayList<>(List.of(statement.id()));
            told.ifPresent(o -> o.tellings().stream()
                    .filter(id -> !id.equals(statement.id()))
                    .forEach(ids::add));
            return ids;
        }
    }

    /** The entries of a list of statements, each where the statement that speaks for it stands. O(statements + tellings²). */
    public List<Entry> entries(List<Statement> statements) {
        Map<String, List<Statement>> listed = new HashMap<>();
        for (Statement statement : statements) {
            Occurrence told = byTelling.get(statement.id());
            if (told != null) {
                listed.computeIfAbsent(told.id(), k -> new ArrayList<>()).add(statement);
            }
        }
        Set<String> speaking = new HashSet<>();
        listed.forEach((id, tellings) -> speaking.add(speaker(tellings)));
        List<Entry> result = new ArrayList<>();
        for (Statement statement : statements) {
            Optional<Occurrence> told = Optional.ofNullable(byTelling.get(statement.id()));
            if (told.isEmpty() || speaking.contains(statement.id())) {
                result.add(new Entry(statement, told));
            }
        }
        return result;
    }

    private String speaker(List<Statement> tellings) {
        return tellings.stream()
                .filter(s -> asserted(s) && isOfItsDate(s))
                .findFirst()
                .or(() -> tellings.stream().filter(Retellings::asserted).findFirst())
                .orElse(tellings.get(0))
                .id();
    }

    private static boolean asserted(Statement statement) {
        return statement.evidence().certainty() == Certainty.ASSERTED;
    }

    private boolean isOfItsDate(Statement statement) {
        Occurrence told = byTelling.get(statement.id());
        return told != null && told.date().equals(statement.evidence().date());
    }

    /** "Told by 3 documents, 4 times." */
    public static String told(Occurrence occurrence) {
        int sources = occurrence.sources().size();
        int tellings = occurrence.tellings().size();
        return "Told by " + Figures.count(sources, "document") + (tellings > sources ? ", " + tellings + " times" : "")
                + ".";
    }

    /** What sources contradict each other in: "when it was". */
    public static String matter(Contradiction contradiction) {
        return switch (contradiction.matter()) {
            case DATE -> "when it was";
            case AGENT -> "who did it";
            case NUMBER -> "how many (" + contradiction.about() + ")";
            case DENIAL -> "whether it was so";
        };
    }

    /** What one side says. */
    public static String says(Contradiction contradiction, Side side) {
        return switch (contradiction.matter()) {
            case DATE -> Dates.words(EdtfDate.parse(side.says()));
            case AGENT -> side.says().equals(ActorName.UNKNOWN.value()) ? "nobody named" : side.says();
            case NUMBER, DENIAL -> side.says();
        };
    }
}
