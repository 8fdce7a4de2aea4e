package org.entente.model;

import java.util.List;
import java.util.Optional;

/**
 * What a person decided about a case, and why. Rulings are only ever added: a later one of the same subject takes the place of an
 * earlier one, or takes it back; see {@link RulingLog}. They stay when the case is coded again.
 */
public sealed interface Ruling permits Ruling.Grade, Ruling.Judgement, Ruling.Undo, Ruling.Foreign, Correction {
    /** When it was made, as ISO 8601. */
    String made();

    /** Why; {@code ""} where nobody said. */
    String note();

    /** Whether both are about the same thing, so that the later one counts. */
    boolean replaces(Ruling other);

    /**
     * A source is graded.
     *
     * @param source name of a document, of an actor as a voice, or {@code "unnamed"}
     * @param grade empty where an earlier grade is taken back
     */
    record Grade(String made, String source, Optional<Admiralty> grade, String note) implements Ruling {
        /** The source of voices that a text does not name. */
        public static final String UNNAMED = "unnamed";

        @Override
        public boolean replaces(Ruling other) {
            return other instanceof Grade g && g.source.equals(source);
        }
    }

    /**
     * A cell of the matrix of one relationship is judged otherwise than by the table.
     *
     * @param actors whose relationship, sorted; principals
     * @param indicator id of the row
     * @param hypothesis id of the hypothesis
     * @param consistency empty where an earlier judgement is taken back
     */
    record Judgement(
            String made,
            List<ActorName> actors,
            String indicator,
            String hypothesis,
            Optional<Consistency> consistency,
            String note)
            implements Ruling {
        public Judgement {
            actors = actors.stream().sorted().toList();
        }

        @Override
        public boolean replaces(Ruling other) {
            return other instanceof Judgement j
                    && j.actors.equals(actors)
                    && j.indicator.equals(indicator)
                    && j.hypothesis.equals(hypothesis);
        }
    }

    /**
     * An earlier ruling counts no more: the case is as if it had not been made. An undo can be undone.
     *
     * @param number place of the ruling in the log, counted from 1
     */
    record Undo(String made, int number, String note) implements Ruling {
        @Override
        public boolean replaces(Ruling other) {
            return false;
        }
    }

    /**
     * A ruling that this version does not know: it is kept, and its place in the log counts.
     *
     * @param kind what a later version calls it
     * @param detail as it is stored
     */
    record Foreign(String made, String kind, String detail) implements Ruling {
        @Override
        public String note() {
            return "";
        }

        @Override
        public boolean replaces(Ruling other) {
            return false;
        }
    }
}
