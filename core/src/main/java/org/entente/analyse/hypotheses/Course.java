package org.entente.analyse.hypotheses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.model.EdtfDate;
import org.entente.model.Pair;
import org.entente.model.PairHistory.YearBalance;
import org.entente.model.Statement;

/** When a relationship stood, as its dated statements tell. */
final class Course {
    /** Years without a word that do not break a run: after more than ten nobody can tell. */
    static final int MOST_SILENT_YEARS = 10;

    private final Relationship r;
    private final OptionalInt now;

    /** A run of years in which cooperation outweighs conflict. */
    record Run(int first, int last) {}

    Course(Relationship relationship) {
        r = relationship;
        now = now(relationship);
    }

    private static OptionalInt now(Relationship r) {
        EdtfDate at = r.reading().network().at();
        Optional<LocalDate> day = at.latest().or(at::earliest);
        if (day.isPresent()) {
            return OptionalInt.of(day.get().getYear());
        }
        return r.about().stream()
                .map(s -> s.evidence().date())
                .flatMap(d -> d.latest().or(d::earliest).stream())
                .mapToInt(LocalDate::getYear)
                .max();
    }

    /** The year of the network, or else the last year that the case dates anything about them to. */
    OptionalInt now() {
        return now;
    }

    /** Years in which the two get on, ascending; a run is broken by conflict or by silence. */
    List<Run> runs(Pair pair) {
        List<Run> result = new ArrayList<>();
        int first = 0;
        int last = 0;
        boolean open = false;
        for (YearBalance year : r.reading().years(pair)) {
            boolean together = year.cooperation() > -year.conflict();
            boolean silent = year.cooperation() == 0 && year.conflict() == 0;
            if (together) {
                first = open ? first : year.year();
                last = year.year();
                open = true;
            } else if (open && (!silent || year.year() - last > MOST_SILENT_YEARS)) {
                result.add(new Run(first, last));
                open = false;
            }
        }
        if (open) {
            result.add(new Run(first, last));
        }
        return result;
    }

    /** The year in which the run that is the last one of some pair began, the latest of all pairs; empty where nothing is dated. */
    OptionalInt began() {
        return r.pairs().stream()
                .map(this::runs)
                .filter(runs -> !runs.isEmpty())
                .mapToInt(runs -> runs.get(runs.size() - 1).first())
                .max();
    }

    /** Whether a statement may be about the last so many years; undated ones may. */
    boolean within(Statement statement, int years) {
        Optional<LocalDate> latest = statement.evidence().date().latest().or(() -> statement
                .evidence()
                .date()
                .earliest());
        return now.isEmpty() || latest.isEmpty() || latest.get().getYear() > now.getAsInt() - years;
    }

    /** Whether a statement is surely dated within the last so many years. */
    boolean datedWithin(Statement statement, int years) {
        return statement.evidence().date().isKnown() && within(statement, years);
    }
}
