package org.entente.correct;

import java.util.List;
import org.entente.model.Ruling;

/**
 * What became of a ruling.
 *
 * @param number its place in the log, from 1
 * @param ruling what was decided
 * @param standing whether it counts
 * @param statements ids of the statements that it changed, added or took out, in the order of the case
 * @param reason why it does not count, or not wholly, and where its text went; {@code ""} where there is nothing to say
 */
public record Outcome(int number, Ruling ruling, Standing standing, List<String> statements, String reason) {
    public Outcome {
        statements = List.copyOf(statements);
    }

    /** Whether it counts. */
    public enum Standing {
        IN_FORCE("in force"),
        /** Some of the statements that it is about are not there. */
        PARTLY("partly"),
        /** The coder says the same now. */
        CODED_SO("coded so now"),
        /** It would count, but the case has nothing that it is about. */
        WITHOUT_EFFECT("without effect"),
        /** A later ruling of the same subject took its place. */
        SUPERSEDED("superseded"),
        UNDONE("undone"),
        /** A later version of the program knows what it is. */
        UNKNOWN("unknown kind");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** As in lists. */
        public String word() {
            return word;
        }
    }
}
