package org.entente.model;

import java.util.List;

/**
 * One act that several statements tell. What they disagree on is kept, each view with those who hold it; none is taken for right.
 *
 * @param id unique in the case: that of its first telling behind {@code o-}
 * @param type of the event, as most tellings have it
 * @param pairs of principals; more than one where its tellings disagree on who acted (the unnamed actor included), that of most
 *     tellings first
 * @param date the most precise one, and of several that are so the one most told, then the earliest
 * @param tellings ids of the statements, at least two, by document and place in the text
 * @param sources ids of the documents that tell it, each once, sorted
 * @param contradictions by matter
 */
public record Occurrence(
        String id,
        String type,
        List<Pair> pairs,
        EdtfDate date,
        List<String> tellings,
        List<String> sources,
        List<Contradiction> contradictions) {
    public Occurrence {
        pairs = List.copyOf(pairs);
        tellings = List.copyOf(tellings);
        sources = List.copyOf(sources);
        contradictions = List.copyOf(contradictions);
        if (pairs.isEmpty() || tellings.size() < 2) {
            throw new IllegalArgumentException("An occurrence has a pair and two tellings at least: " + id);
        }
    }

    /** The pair that most tellings are about. */
    public Pair pair() {
        return pairs.get(0);
    }

    /** What tellings of one act may contradict each other in. */
    public enum Matter {
        /** When it was. */
        DATE,
        /** Who did it. */
        AGENT,
        /** How many. */
        NUMBER,
        /** Whether it was at all. */
        DENIAL
    }

    /**
     * Tellings that cannot all be right.
     *
     * @param about what is counted, for numbers; {@code ""} otherwise
     * @param sides two at least, the one with most tellings first
     */
    public record Contradiction(Matter matter, String about, List<Side> sides) {
        public Contradiction {
            sides = List.copyOf(sides);
        }
    }

    /**
     * One of the views.
     *
     * @param says a date (EDTF), an actor's name, a number, or a certainty
     * @param tellings ids of the statements that say so, by document and place in the text
     */
    public record Side(String says, List<String> tellings) {
        public Side {
            tellings = List.copyOf(tellings);
        }
    }

    /** What two tellings may have in common beside their actors. */
    public enum Likeness {
        DATE,
        TYPE,
        PLACE,
        TRIGGER,
        NUMBER,
        NAME,
        WORDS
    }

    /**
     * One thing that two tellings agree on.
     *
     * @param words what it is, from the texts; for a date or type both, where they differ
     */
    public record Agreement(Likeness likeness, String words) {}
}
