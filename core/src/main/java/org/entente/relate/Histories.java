package org.entente.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.EdtfDate;
import org.entente.model.Pair;
import org.entente.model.PairHistory;
import org.entente.model.PairHistory.YearBalance;
import org.entente.model.Phase;
import org.entente.relate.occurrence.Occurrences;

/** The dated course of every pair's relation. */
final class Histories {
    /**
     * Cost of one more phase, in squared log units: a change is a phase of its own where it explains more than this. A single
     * statement of aid in a silent decade is about 4 such units, a verbal one about 1.
     */
    static final double PENALTY = 1;

    private static final Comparator<Placed> BY_TIME = Comparator.<Placed>comparingInt(
                    p -> p.years().first())
            .thenComparingInt(p -> p.years().last())
            .thenComparingInt(p -> p.event().order());

    private final List<Placed> placed = new ArrayList<>();
    private final List<String> undated = new ArrayList<>();
    private final List<String> all = new ArrayList<>();

    private Histories(List<PairStatement> statements, Calendar calendar, Occurrences occurrences) {
        Set<String> without = new HashSet<>();
        for (Weighed event : Weighed.of(statements, occurrences)) {
            Optional<Calendar.Years> years = calendar.years(event.dated());
            years.ifPresentOrElse(y -> placed.add(new Placed(event, y)), () -> without.addAll(event.ids()));
        }
        placed.sort(BY_TIME);
        for (PairStatement statement : statements) {
            all.add(statement.statement().id());
        }
        all.stream().filter(without::contains).forEach(undated::add);
    }

    /** What counts once, and the years it is spread over, evenly: {@code weight / years} each. */
    record Placed(Weighed event, Calendar.Years years) {
        double perYear() {
            return event.weight() / years.count();
        }

        boolean touches(Calendar.Years period) {
            return years.first() <= period.last() && years.last() >= period.first();
        }
    }

    /** One history per pair, the pair with most statements first, ties by name. */
    static List<PairHistory> of(List<PairStatement> statements, Calendar calendar, Occurrences occurrences) {
        NavigableMap<Pair, List<PairStatement>> byPair = new TreeMap<>();
        for (PairStatement statement : statements) {
            byPair.computeIfAbsent(statement.pair(), k -> new ArrayList<>()).add(statement);
        }
        List<PairHistory> result = new ArrayList<>();
        byPair.forEach((pair, own) -> result.add(new Histories(own, calendar, occurrences).history(pair)));
        result.sort(Comparator.<PairHistory>comparingInt(h -> -h.statements().size())
                .thenComparing(PairHistory::pair));
        return List.copyOf(result);
    }

    /** What each year of a pair's statements adds. O(statements · years). */
    static List<YearBalance> years(List<PairStatement> own, Calendar calendar, Occurrences occurrences) {
        return new Histories(own, calendar, occurrences).series();
    }

    private PairHistory history(Pair pair) {
        List<YearBalance> years = series();
        return new PairHistory(pair, years, phases(years), undated, all);
    }

    private List<YearBalance> series() {
        List<YearBalance> result = new ArrayList<>();
        if (placed.isEmpty()) {
            return result;
        }
        int first = placed.get(0).years().first();
        int last = placed.stream().mapToInt(p -> p.years().last()).max().orElse(first);
        double[] cooperation = new double[last - first + 1];
        double[] conflict = new double[last - first + 1];
        for (Placed p : placed) {
            double[] series = p.perYear() > 0 ? cooperation : conflict;
            for (int year = p.years().first(); year <= p.years().last(); year++) {
                series[year - first] += p.perYear();
            }
        }
        for (int i = 0; i < cooperation.length; i++) {
            result.add(new YearBalance(first + i, cooperation[i], conflict[i]));
        }
        return result;
    }

    /**
     * Phases by optimal partitioning of the two series together, each on the scale sign · ln(1 + |x|): the logarithm lets the few
     * words on an early year count beside the many on a late one, and two series instead of their difference keep a stormy year
     * apart from a silent one.
     */
    private List<Phase> phases(List<YearBalance> years) {
        double[][] points = new double[years.size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new double[] {
                Math.log1p(years.get(i).cooperation()),
                -Math.log1p(-years.get(i).conflict())
            };
        }
        List<Integer> starts = Segmentation.starts(points, PENALTY);
        List<Phase> result = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : years.size();
            result.add(phase(years.subList(starts.get(i), end)));
        }
        return result;
    }

    private Phase phase(List<YearBalance> years) {
        double cooperation =
                years.stream().mapToDouble(YearBalance::cooperation).sum();
        double conflict = years.stream().mapToDouble(YearBalance::conflict).sum();
        Calendar.Years period = new Calendar.Years(
                years.get(0).year(), years.get(years.size() - 1).year());
        List<Weighed> own = placed.stream()
                .filter(p -> p.touches(period))
                .map(Placed::event)
                .toList();
        PhaseWords words = new PhaseWords(
                period,
                cooperation,
                conflict,
                own.stream().map(Weighed::strongest).toList());
        EdtfDate date = period.count() == 1
                ? EdtfDate.year(period.first())
                : EdtfDate.between(EdtfDate.year(period.first()), EdtfDate.year(period.last()));
        List<String> ids = own.stream().flatMap(e -> e.ids().stream()).toList();
        return new Phase(date, cooperation, conflict, words.character(), words.sentence(), ids);
    }
}
