package org.entente.show.words;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.entente.model.Statement;

/** The order in which dated statements are listed: by first day, then last, then as they stand in the case; undated last. */
public final class InTime {
    private InTime() {}

    /** By first day, last day and number. */
    public static Comparator<Statement> order(Citations citations) {
        return Comparator.comparing(InTime::first).thenComparing(InTime::last).thenComparingInt(citations::number);
    }

    private static LocalDate first(Statement statement) {
        Optional<LocalDate> earliest = statement.evidence().date().earliest();
        return earliest.or(() -> statement.evidence().date().latest()).orElse(LocalDate.MAX);
    }

    private static LocalDate last(Statement statement) {
        return statement.evidence().date().latest().orElse(LocalDate.MAX);
    }
}
