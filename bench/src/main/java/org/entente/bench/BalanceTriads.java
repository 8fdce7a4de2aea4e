package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.triad.Triads;
import org.entente.model.SignedNetwork;
import org.entente.model.TriadCensus;

/** Counting triads in a large network, and beside the plain way in a medium one. */
final class BalanceTriads {
    private static final double MOST_SECONDS = 3;
    private static final int RUNS = 5;

    private BalanceTriads() {}

    static List<Figure> figures(SignedData data) {
        Timed<SignedNetwork> read = Timed.of(() -> data.read("online/slashdot-zoo_msb.csv.gz"));
        Timed<SignedGraph> graph = Timed.of(() -> SignedData.graph(read.value()));
        Timed<TriadCensus> census = Timed.of(() -> Triads.census(graph.value()));
        SignedGraph medium = SignedData.graph(data.read("online/wiki_elections_undirected_pc.csv"));
        Timed<TriadCensus> forward = median(medium, Triads::census);
        Timed<TriadCensus> plain = median(medium, PlainTriads::census);
        return List.of(
                Figure.under(
                        "Slashdot: triad census",
                        MOST_SECONDS,
                        census.seconds(),
                        " s",
                        Figure.decimal(
                                "%d triads; %s; making the graph %.2f s, reading %.2f s",
                                census.value().total(),
                                BalanceProofs.size(read.value()),
                                graph.seconds(),
                                read.seconds())),
                Figure.holds(
                        "Wikipedia elections: triad census as by looking up neighbours",
                        "the same",
                        forward.value().equals(plain.value()),
                        Figure.decimal(
                                "%d triads, %.1f %% balanced",
                                forward.value().total(),
                                100 * forward.value().degree().orElse(Double.NaN))),
                Figure.note(
                        "Wikipedia elections: looking up neighbours / triad census, in time",
                        Figure.decimal(
                                "%.1f (%.3f s and %.3f s, medians of %d runs after one to warm up)",
                                plain.seconds() / forward.seconds(), plain.seconds(), forward.seconds(), RUNS)));
    }

    private static Timed<TriadCensus> median(SignedGraph graph, Function<SignedGraph, TriadCensus> census) {
        TriadCensus value = census.apply(graph);
        List<Double> seconds = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            seconds.add(Timed.of(() -> census.apply(graph)).seconds());
        }
        return new Timed<>(
                value,
                Cost.median(seconds.stream().mapToDouble(Double::doubleValue).toArray()));
    }
}
