package org.entente.analyse.hypotheses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Pair;
import org.entente.model.Statement;

/** Measures of how a relationship went over time. */
final class CourseMeasures {
    /** Dated statements between two of them below which their course is not known. */
    private static final int LEAST_DATED = 3;
    /** Shocks from which on surviving them tells more. */
    private static final int MANY_SHOCKS = 3;

    private static final double MOST = 0.75;
    /** Years in which a shock must have been got over. */
    private static final int SEQUEL_YEARS = 5;

    private CourseMeasures() {}

    /** A shock after which the text falls silent is no evidence. O(n log n) in the statements between them. */
    static Optional<Measure> shocks(Relationship r) {
        Map<Pair, List<Statement>> told = new LinkedHashMap<>();
        Set<String> used = new LinkedHashSet<>();
        int harmless = 0;
        for (Statement s : r.inside()) {
            if (s.score() < 0 && Relationship.denied(s)) {
                harmless++;
                used.add(s.id());
            } else if (s.score() != 0 && Relationship.held(s) && start(s).isPresent()) {
                told.computeIfAbsent(r.pair(s), p -> new ArrayList<>()).add(s);
            }
        }
        int shocks = 0;
        int survived = 0;
        for (List<Statement> pair : told.values()) {
            Sequel sequel = new Sequel(pair, r);
            for (int i = 0; i < sequel.size(); i++) {
                if (sequel.at(i).score() < 0 && sequel.follows(i)) {
                    shocks++;
                    used.add(sequel.at(i).id());
                    survived += sequel.outweighed(i) ? 1 : 0;
                    sequel.cooperationAfter(i).ifPresent(n -> used.add(n.id()));
                }
            }
        }
        if (shocks + harmless == 0) {
            return Optional.empty();
        }
        int followed = survived;
        int counted = shocks;
        int harmed = harmless;
        double share = (double) (survived + harmless) / (shocks + harmless);
        return Optional.of(new Measure(
                share + (shocks + harmless >= MANY_SHOCKS && share >= MOST ? 1 : 0),
                () -> words(followed, counted, harmed),
                r.reading().statements(List.copyOf(used))));
    }

    private static String words(int survived, int shocks, int harmless) {
        return (shocks == 0
                        ? ""
                        : "cooperation prevailed after " + survived + " of " + Words.count(shocks, "dated conflict"))
                + (shocks > 0 && harmless > 0 ? "; " : "")
                + (harmless == 0 ? "" : Words.count(harmless, "blow") + " said not to have told");
    }

    private static Optional<LocalDate> start(Statement statement) {
        return statement.evidence().date().earliest();
    }

    /** What two did, year by year, within a year in the order of the text; and what followed. */
    private static final class Sequel {
        private final List<Statement> statements;
        private final int[] years;
        /** Sums of weights, with their signs, of the first so many. */
        private final double[] sums;

        private final List<Optional<Statement>> next;

        private Sequel(List<Statement> told, Relationship r) {
            statements = told.stream()
                    .sorted(Comparator.<Statement>comparingInt(
                                    s -> start(s).orElseThrow().getYear())
                            .thenComparingInt(r.reading().index()::order))
                    .toList();
            int size = statements.size();
            years = new int[size];
            sums = new double[size + 1];
            next = new ArrayList<>(Collections.nCopies(size, Optional.empty()));
            for (int i = 0; i < size; i++) {
                Statement s = statements.get(i);
                years[i] = start(s).orElseThrow().getYear();
                sums[i + 1] = sums[i] + Math.signum(s.score()) * r.weight(s);
            }
            for (int i = size - 2; i >= 0; i--) {
                Statement after = statements.get(i + 1);
                next.set(i, after.score() > 0 ? Optional.of(after) : next.get(i + 1));
            }
        }

        int size() {
            return statements.size();
        }

        Statement at(int i) {
            return statements.get(i);
        }

        /** Where the years that count for the sequel of one end, exclusive; by bisection. */
        private int end(int i) {
            int low = i + 1;
            int high = size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (years[middle] <= years[i] + SEQUEL_YEARS) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        /** Whether anything is told within the years that count: silence after a shock tells nothing. */
        boolean follows(int i) {
            return end(i) > i + 1;
        }

        boolean outweighed(int i) {
            return sums[end(i)] - sums[i + 1] > 0;
        }

        Optional<Statement> cooperationAfter(int i) {
            return next.get(i);
        }
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
