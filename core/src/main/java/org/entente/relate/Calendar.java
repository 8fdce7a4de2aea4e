package org.entente.relate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.EdtfDate;
import org.entente.model.Evidence;
import org.entente.model.Statement;

/**
 * Places the statements of a case in time: where open periods end, and what undated statements count as.
 *
 * @param documents per document id, its date where known
 * @param firstYear first dated year of the case
 * @param lastDay last dated day of the case
 */
record Calendar(Map<String, EdtfDate> documents, int firstYear, LocalDate lastDay) {
    /**
     * Years that a period with an open end or start is taken to cover at most. "Since 2001" says when something began and not how
     * long it went on; spread over decades it would drown what has a date of its own.
     */
    static final int MAX_OPEN_YEARS = 10;
    /** Years that a period with two ends is taken to cover at most, counted back from its end. */
    static final int MAX_CLOSED_YEARS = 50;

    /** The years from {@code first} to {@code last}, both included. */
    record Years(int first, int last) {
        int count() {
            return last - first + 1;
        }
    }

    /** Reads the dates of a case's documents and statements. O(statements). */
    static Calendar of(CaseFile file) {
        Map<String, EdtfDate> documents = new HashMap<>();
        for (Document document : file.documents()) {
            documents.put(document.id(), document.date().value());
        }
        int first = Integer.MAX_VALUE;
        LocalDate last = LocalDate.MIN;
        for (Statement statement : file.statements()) {
            EdtfDate date = told(statement);
            LocalDate start = date.earliest().orElse(date.latest().orElse(LocalDate.MAX));
            LocalDate end = date.latest().orElse(date.earliest().orElse(LocalDate.MIN));
            first = Math.min(first, start.getYear());
            last = end.isAfter(last) ? end : last;
        }
        return new Calendar(documents, first, last);
    }

    /** When what a statement tells was; what is only expected does not make a case last longer. */
    private static EdtfDate told(Statement statement) {
        return statement instanceof Statement.Outlook
                ? EdtfDate.UNKNOWN
                : statement.evidence().date();
    }

    /** The date of the statement's document; {@link EdtfDate#UNKNOWN} where there is none. */
    EdtfDate documentDate(Evidence evidence) {
        return documents.getOrDefault(evidence.document(), EdtfDate.UNKNOWN);
    }

    /** When a statement counts from: its own date, or else that of its document. */
    EdtfDate date(Evidence evidence) {
        return evidence.date().isKnown() ? evidence.date() : documentDate(evidence);
    }

    /**
     * The first day that a date reaches back to; empty where it is unknown. "Before 1914" does not say since when: EDTF's open start
     * ({@code ../1914}) is read near its end, {@link #MAX_OPEN_YEARS} at most, as {@link #years} reads it.
     */
    static Optional<LocalDate> start(EdtfDate date) {
        return date.earliest()
                .or(() -> date.latest().map(d -> d.minusYears(MAX_OPEN_YEARS).plusDays(1)));
    }

    /** Whether the case would begin or end at another time without these of its statements. O(statements of the case) at worst. */
    boolean hangsOn(List<Statement> gone, CaseFile file) {
        boolean first = gone.stream().anyMatch(s -> begins(told(s)));
        boolean last = gone.stream().anyMatch(s -> ends(told(s)));
        if (!first && !last) {
            return false;
        }
        Set<String> ids = gone.stream().map(Statement::id).collect(Collectors.toSet());
        for (Statement statement : file.statements()) {
            if (!ids.contains(statement.id())) {
                first &= !begins(told(statement));
                last &= !ends(told(statement));
                if (!first && !last) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean begins(EdtfDate date) {
        return date.earliest()
                .or(date::latest)
                .map(d -> d.getYear() == firstYear)
                .orElse(false);
    }

    private boolean ends(EdtfDate date) {
        return date.latest().or(date::earliest).map(lastDay::equals).orElse(false);
    }

    /** The last day that a date with an open end reaches to: that of the document, or else of the case. */
    LocalDate openEnd(Evidence evidence) {
        return documentDate(evidence).latest().orElse(lastDay);
    }

    /**
     * The years a statement is spread over; empty where it is undated, or dated by no more than a century. Open ends reach to the
     * date of the document or the last dated day of the case, at most {@link #MAX_OPEN_YEARS}.
     */
    Optional<Years> years(Evidence evidence) {
        EdtfDate date = evidence.date();
        if (!date.isKnown() || date.text().contains("XX")) {
            return Optional.empty();
        }
        Optional<Integer> start = date.earliest().map(LocalDate::getYear);
        Optional<Integer> end = date.latest().map(LocalDate::getYear);
        if (start.isPresent() && end.isPresent()) {
            return Optional.of(new Years(Math.max(start.get(), end.get() - MAX_CLOSED_YEARS + 1), end.get()));
        }
        if (start.isPresent()) {
            int last = Math.min(openEnd(evidence).getYear(), start.get() + MAX_OPEN_YEARS - 1);
            return Optional.of(new Years(start.get(), Math.max(start.get(), last)));
        }
        int only = end.orElseThrow();
        return Optional.of(new Years(Math.min(only, Math.max(firstYear, only - MAX_OPEN_YEARS + 1)), only));
    }
}
