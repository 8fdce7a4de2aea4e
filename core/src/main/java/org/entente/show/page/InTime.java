package org.entente.show.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.entente.model.Statement;
import org.entente.show.words.Citations;

/** The order in which dated statements are listed: by first day, then last, then as they stand in the case; undated last. */
final class InTime {
    private InTime() {}

    static Comparator<Statement> order(Citations citations) {
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
