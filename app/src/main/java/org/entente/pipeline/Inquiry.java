package org.entente.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.model.EdtfDate;

/**
 * How a relationship is to be assessed.
 *
 * @param at date of the assessment; statements dated wholly after it do not count
 * @param hypotheses a YAML file of the user's, where there is one
 * @param supposed what a user supposes otherwise
 */
public record Inquiry(EdtfDate at, Optional<Path> hypotheses, Supposed supposed) {
    /** As shipped, at a date. */
    public static Inquiry at(EdtfDate at) {
        return new Inquiry(at, Optional.empty(), Supposed.NOTHING);
    }

    /**
     * What a user supposes otherwise, in the user's words.
     *
     * @param without actors that are gone
     * @param flip ties with the other sign, {@code A:B}
     * @param add ties that are not there, {@code A:B:+}
     * @param act acts that were not done, {@code A:TYPE:B}
     * @param lift sanctions that are lifted, {@code A:B}
     */
    public record Supposed(
            List<String> without, List<String> flip, List<String> add, List<String> act, List<String> lift) {
        /** All is as the texts say. */
        public static final Supposed NOTHING = new Supposed(List.of(), List.of(), List.of(), List.of(), List.of());

        public Supposed {
            without = List.copyOf(without);
            flip = List.copyOf(flip);
            add = List.copyOf(add);
            act = List.copyOf(act);
            lift = List.copyOf(lift);
        }
    }
}
