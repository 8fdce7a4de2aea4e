package org.entente.analyse.hypotheses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Pair;
import org.entente.model.Statement;

/** Measures of how a relationship went over time. */
final class CourseMeasures {
    /** Dated statements between two of them below which their course is not known. */
    private static final int LEAST_DATED = 3;
    /** Shocks from which on surviving them tells more. */
    private static final int MANY_SHOCKS = 3;

    private static final double MOST = 0.75;

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
        double share = (double) (survived + harmless) / (shocks + harmless);
        return Optional.of(
                new Measure(share + (shocks + harmless >= MANY_SHOCKS && share >= MOST ? 1 : 0), value, used));
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
        Course course = new Course(r);
        int shortest = Integer.MAX_VALUE;
        List<String> runs = new ArrayList<>();
        List<Statement> used = new ArrayList<>();
        for (Pair pair : r.pairs()) {
            List<Statement> dated = r.inside().stream()
                    .filter(s -> r.pair(s).equals(pair) && Relationship.held(s))
                    .filter(s -> s.evidence().date().isKnown())
                    .toList();
            if (dated.size() < LEAST_DATED) {
                continue;
            }
            int longest = course.runs(pair).stream()
                    .mapToInt(run -> run.last() - run.first() + 1)
                    .max()
                    .orElse(0);
            shortest = Math.min(shortest, longest);
            runs.add(pair.first() + "–" + pair.second() + " " + Words.count(longest, "year"));
            used.addAll(dated);
        }
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        List<String> ids = used.stream().map(Statement::id).toList();
        String value = "longest run of cooperation: " + String.join(", ", runs);
        return Optional.of(new Measure(shortest, value, r.reading().statements(ids)));
    }
}
