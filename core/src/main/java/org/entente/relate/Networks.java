package org.entente.relate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.ActorName;
import org.entente.model.EdtfDate;
import org.entente.model.Evidence;
import org.entente.model.Pair;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Skipped;
import org.entente.relate.occurrence.Occurrences;

/** Signed networks of one case at any date. */
final class Networks {
    /**
     * A pair is tied where the net of its weights is at least this share of their sum. Below it, cooperation and conflict cancel
     * out, and a sign would be made of rounding.
     */
    static final double LEAST_NET_SHARE = 0.05;

    private static final double DAYS_PER_YEAR = 365.25;
    private static final Comparator<Decayed> WEIGHTIEST_FIRST = Comparator.<Decayed>comparingDouble(
                    d -> -Math.abs(d.weight()))
            .thenComparingInt(d -> d.event().order());

    private final List<PairStatement> statements;
    private final Calendar calendar;
    private final Occurrences occurrences;
    private final Set<ActorName> unnamed;

    /**
     * The networks of a case.
     *
     * @param unnamed actors that the text only describes ("families", "their allies"): no two mentions need mean the same, so they
     *     stand in statements but not in networks
     */
    Networks(List<PairStatement> statements, Calendar calendar, Occurrences occurrences, Set<ActorName> unnamed) {
        this.statements = statements;
        this.calendar = calendar;
        this.occurrences = occurrences;
        this.unnamed = Set.copyOf(unnamed);
    }

    private record Decayed(Weighed event, double weight) {}

    SignedNetwork at(EdtfDate at, double halfLife) {
        if (!(halfLife > 0)) {
            throw new IllegalArgumentException("Not a half-life: " + halfLife + " years. It must be more than 0.");
        }
        Optional<LocalDate> day = at.latest().or(at::earliest);
        NavigableMap<Pair, List<PairStatement>> byPair = new TreeMap<>();
        NavigableMap<Pair, Integer> later = new TreeMap<>();
        NavigableMap<Pair, Integer> described = new TreeMap<>();
        for (PairStatement statement : statements) {
            if (unnamed.contains(statement.pair().first())
                    || unnamed.contains(statement.pair().second())) {
                described.merge(statement.pair(), 1, Integer::sum);
                continue;
            }
            EdtfDate date = calendar.date(statement.statement().evidence());
            if (day.isPresent()
                    && Calendar.start(date).filter(d -> d.isAfter(day.get())).isPresent()) {
                later.merge(statement.pair(), 1, Integer::sum);
                continue;
            }
            byPair.computeIfAbsent(statement.pair(), k -> new ArrayList<>()).add(statement);
        }
        NavigableMap<Pair, List<Decayed>> decayed = new TreeMap<>();
        byPair.forEach((pair, own) -> decayed.put(pair, decayed(own, day, halfLife)));
        SignedNetwork network = network(at, decayed, later, day.isPresent() ? undated(decayed) : 0);
        List<Skipped> dropped = new ArrayList<>(network.dropped());
        described.forEach((pair, count) -> dropped.add(new Skipped(
                name(pair), "", "one of the two is described, not named (" + statementCount(count) + ").", "")));
        return new SignedNetwork(at, network.actors(), network.ties(), dropped);
    }

    private List<Decayed> decayed(List<PairStatement> own, Optional<LocalDate> at, double halfLife) {
        List<Decayed> result = new ArrayList<>();
        for (Weighed event : Weighed.of(own, occurrences)) {
            double decay = at.map(d -> decay(event.dated(), d, halfLife)).orElse(1.0);
            result.add(new Decayed(event, event.weight() * decay));
        }
        return result;
    }

    private int undated(NavigableMap<Pair, List<Decayed>> byPair) {
        return byPair.values().stream()
                .flatMap(List::stream)
                .filter(d -> !calendar.date(d.event().dated()).isKnown())
                .mapToInt(d -> d.event().tellings().size())
                .sum();
    }

    private double decay(Evidence evidence, LocalDate at, double halfLife) {
        EdtfDate date = calendar.date(evidence);
        if (!date.isKnown()) {
            return 1;
        }
        LocalDate end = date.latest().orElseGet(() -> calendar.openEnd(evidence));
        LocalDate start = date.earliest().orElse(end);
        LocalDate last = end.isBefore(start) ? start : end;
        double years = Math.max(0, ChronoUnit.DAYS.between(last, at) / DAYS_PER_YEAR);
        return Math.pow(0.5, years / halfLife);
    }

    private static SignedNetwork network(
            EdtfDate at, NavigableMap<Pair, List<Decayed>> byPair, NavigableMap<Pair, Integer> later, int undated) {
        NavigableSet<ActorName> actors = new TreeSet<>();
        List<SignedTie> ties = new ArrayList<>();
        List<Skipped> dropped = new ArrayList<>();
        byPair.forEach((pair, own) -> {
            double cooperation =
                    own.stream().mapToDouble(d -> Math.max(0, d.weight())).sum();
            double conflict =
                    own.stream().mapToDouble(d -> Math.min(0, d.weight())).sum();
            double net = cooperation + conflict;
            if (net == 0 || Math.abs(net) < LEAST_NET_SHARE * (cooperation - conflict)) {
                dropped.add(untied(
                        pair,
                        cooperation,
                        own.stream().mapToInt(d -> d.event().tellings().size()).sum()));
                return;
            }
            actors.add(pair.first());
            actors.add(pair.second());
            List<String> ids = own.stream()
                    .filter(d -> d.weight() != 0)
                    .sorted(WEIGHTIEST_FIRST)
                    .flatMap(d -> d.event().weighing().stream())
                    .toList();
            ties.add(new SignedTie(pair, net, cooperation, conflict, ids));
        });
        later.forEach((pair, count) -> {
            if (!byPair.containsKey(pair)) {
                dropped.add(new Skipped(name(pair), "", statementCount(count) + " dated after " + at + ".", ""));
            }
        });
        if (undated > 0) {
            dropped.add(new Skipped(
                    "Undated statements",
                    "",
                    statementCount(undated) + " without a date in documents without a date: counted undecayed.",
                    "Maybe give the document's date with --date."));
        }
        return new SignedNetwork(at, List.copyOf(actors), ties, dropped);
    }

    private static Skipped untied(Pair pair, double cooperation, int count) {
        String reason = cooperation > 0
                ? "cooperation and conflict cancel out (" + statementCount(count) + ")."
                : "nothing with a sign that is not denied (" + statementCount(count) + ").";
        return new Skipped(name(pair), "", reason, "");
    }

    private static String name(Pair pair) {
        return pair.first() + " and " + pair.second();
    }

    private static String statementCount(int count) {
        return count == 1 ? "1 statement" : count + " statements";
    }
}
