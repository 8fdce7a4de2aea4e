package org.entente.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.analyse.balance.Balances;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.split.Frustration;
import org.entente.model.Balance;
import org.entente.model.BalanceQuestion;
import org.entente.model.Progress;
import org.entente.model.SignedNetwork;

/** Networks whose best split is to be proven. */
final class BalanceProofs {
    static final Duration LIMIT = Duration.ofSeconds(60);
    private static final BalanceQuestion SPLIT = new BalanceQuestion(false, -1, false, LIMIT);

    private BalanceProofs() {}

    /**
     * A network and what is published or asked of it.
     *
     * @param frustration 0 where it is not published
     */
    private record Known(String name, String file, int frustration, double seconds) {}

    private static final List<Known> KNOWN = List.of(
            new Known("EGFR", "bio/EGFR.csv", 193, 1),
            new Known("macrophage", "bio/macrophage.csv", 332, 1),
            new Known("yeast", "bio/yeast.csv", 40, 20),
            new Known("Bitcoin Alpha", "online/bitcoin_alpha_directed_weighted.csv", 0, 20),
            new Known("Bitcoin OTC", "online/soc-sign-bitcoinotc_temporal.csv", 0, 20));

    static Balance split(SignedNetwork network) {
        return Balances.of(network, SPLIT, Progress.SILENT);
    }

    static String size(SignedNetwork network) {
        return network.actors().size() + " actors, " + network.ties().size() + " ties";
    }

    /** Split and bound, or that they are one. */
    static String told(Balance balance) {
        return balance.optimal()
                ? Figure.decimal("%.0f, proven", balance.frustration())
                : Figure.decimal("%.0f to %.0f, gap %.0f", balance.lowerBound(), balance.frustration(), balance.gap());
    }

    static List<Figure> small(SignedData data) {
        List<Figure> figures = new ArrayList<>();
        for (String set : List.of("small", "sampson", "finance")) {
            Timed<List<SignedNetwork>> read =
                    Timed.of(() -> data.files(set).stream().map(data::read).toList());
            Timed<Long> solved = Timed.of(() -> read.value().stream()
                    .filter(network -> split(network).optimal())
                    .count());
            int all = read.value().size();
            figures.add(Figure.holds(
                    set + "/: proven best",
                    "all",
                    solved.value() == all,
                    Figure.decimal(
                            "%d of %d (%.2f s together, reading %.2f s)",
                            solved.value(), all, solved.seconds(), read.seconds())));
        }
        return figures;
    }

    static List<Figure> known(SignedData data) {
        List<Figure> figures = new ArrayList<>();
        for (Known known : KNOWN) {
            Timed<SignedNetwork> read = Timed.of(() -> data.read(known.file()));
            Timed<Balance> balance = Timed.of(() -> split(read.value()));
            SignedGraph graph = SignedData.graph(read.value());
            Timed<Boolean> proof = Timed.of(() -> Frustration.solve(graph, Optional.empty(), LIMIT, Progress.SILENT)
                    .optimal());
            boolean published = known.frustration() == 0 || balance.value().frustration() == known.frustration();
            figures.add(Figure.holds(
                    known.name() + ": frustration",
                    known.frustration() == 0 ? "proven" : known.frustration() + ", proven",
                    balance.value().optimal() && published,
                    told(balance.value()) + " (" + size(read.value()) + ")"));
            figures.add(Figure.under(
                    known.name() + ": time",
                    known.seconds(),
                    balance.seconds(),
                    " s",
                    Figure.decimal(
                            "split and proof alone, once more: %.2f s; reading %.2f s",
                            proof.seconds(), read.seconds())));
        }
        return figures;
    }
}
