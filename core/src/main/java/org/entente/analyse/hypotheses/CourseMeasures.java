package org.entente.analyse.hypotheses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Pair;
import org.entente.model.PairHistory.YearBalance;
import org.entente.model.Statement;

/** Measures of how a relationship went over time. */
final class CourseMeasures {
    /** Years without a word that do not break a run. */
    static final int MOST_SILENT_YEARS = 2;

    private CourseMeasures() {}

    static Optional<Measure> shocks(Relationship r) {
        List<Statement> used = new ArrayList<>();
        int shocks = 0;
        int survived = 0;
        int harmless = 0;
        for (Statement statement : r.inside()) {
            if (statement.score() >= 0) {
                continue;
            }
            if (Relationship.denied(statement)) {
                harmless++;
                used.add(statement);
            } else if (Relationship.held(statement) && !after(r, statement).isEmpty()) {
                shocks++;
                used.add(statement);
                Optional<Statement> next =
                        after(r, statement).stream().filter(s -> s.score() > 0).findFirst();
                survived += next.isPresent() ? 1 : 0;
                next.filter(n -> !used.contains(n)).ifPresent(used::add);
            }
        }
        if (shocks + harmless == 0) {
            return Optional.empty();
        }
        String value =
                (shocks == 0 ? "" : "cooperation followed " + survived + " of " + Words.count(shocks, "dated conflict"))
                        + (shocks > 0 && harmless > 0 ? "; " : "")
                        + (harmless == 0 ? "" : Words.count(harmless, "blow") + " said not to have told");
        return Optional.of(new Measure((double) (survived + harmless) / (shocks + harmless), value, used));
    }

    private static Optional<LocalDate> start(Statement statement) {
        return statement.evidence().date().earliest();
    }

    /**
     * What the same two did, surely or with a hedge, from a later year on, or in the same year and further down the text; nothing where
     * the shock is undated. A shock after which the text falls silent is no evidence.
     */
    private static List<Statement> after(Relationship r, Statement shock) {
        int year = start(shock).map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        return r.inside().stream()
                .filter(s -> Relationship.held(s) && s.score() != 0 && r.pair(s).equals(r.pair(shock)))
                .filter(s -> start(s).map(LocalDate::getYear)
                        .filter(y -> y > year
                                || (y == year
                                        && r.reading().index().order(s)
                                                > r.reading().index().order(shock)))
                        .isPresent())
                .toList();
    }

    static Optional<Measure> duration(Relationship r) {
        int shortest = Integer.MAX_VALUE;
        List<String> runs = new ArrayList<>();
        List<Pair> dated = new ArrayList<>();
        for (Pair pair : r.pairs()) {
            List<YearBalance> years = r.reading().years(pair);
            if (years.stream().allMatch(CourseMeasures::silent)) {
                continue;
            }
            int run = longestRun(years);
            shortest = Math.min(shortest, run);
            runs.add(pair.first() + "–" + pair.second() + " " + Words.count(run, "year"));
            dated.add(pair);
        }
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        String value = "longest run of cooperation: " + String.join(", ", runs);
        List<Statement> used = r.inside().stream()
                .filter(s -> dated.contains(r.pair(s)) && Relationship.held(s))
                .filter(s -> s.evidence().date().isKnown())
                .toList();
        return Optional.of(new Measure(shortest, value, used));
    }

    private static boolean silent(YearBalance year) {
        return year.cooperation() == 0 && year.conflict() == 0;
    }

    /** From the first year to the last of cooperation that outweighs conflict, unbroken but for a few silent years. */
    private static int longestRun(List<YearBalance> years) {
        int longest = 0;
        int start = -1;
        int last = -1;
        for (int i = 0; i < years.size(); i++) {
            YearBalance year = years.get(i);
            boolean together = year.cooperation() > -year.conflict();
            boolean broken = !together && (!silent(year) || i - last > MOST_SILENT_YEARS);
            if (together) {
                start = start < 0 ? i : start;
                last = i;
                longest = Math.max(longest, last - start + 1);
            } else if (broken) {
                start = -1;
            }
        }
        return longest;
    }
}
