package org.entente.bench;

import java.time.Duration;
import java.util.List;
import org.entente.analyse.balance.Balances;
import org.entente.model.Balance;
import org.entente.model.BalanceQuestion;
import org.entente.model.Progress;
import org.entente.model.SignedNetwork;

/** Networks whose best split nobody has proven: how near split and bound come in two minutes. */
final class BalanceBounds {
    /** A little less than the two minutes, for no bound that is begun before is broken off. */
    static final int SECONDS = 115;

    private static final double MOST_SECONDS = 120;
    private static final double MOST_GB = 4;
    private static final int ELECTIONS_SPLIT = 14_965;

    private BalanceBounds() {}

    static List<Figure> tollLike(SignedData data) {
        return narrower("toll-like", data.read("bio/toll-like.csv"), 455, 468);
    }

    static List<Figure> methanosarcina(SignedData data) {
        return narrower("methanosarcina", data.read("bio/methanosarcina.csv"), 1398, 1673);
    }

    static List<Figure> elections(SignedData data) {
        String name = "Wikipedia elections";
        SignedNetwork network = data.read("online/wiki_elections_undirected_pc.csv");
        Timed<Balance> solved = solve(network);
        Balance balance = solved.value();
        return List.of(
                Figure.holds(
                        name + ": best split found",
                        Figure.decimal("≤ %d", ELECTIONS_SPLIT),
                        balance.frustration() <= ELECTIONS_SPLIT,
                        Figure.decimal("%.0f", balance.frustration()) + " (" + BalanceProofs.size(network) + ")"),
                Figure.note(name + ": split and bound", BalanceProofs.told(balance)),
                time(name, solved),
                heap(name));
    }

    private static List<Figure> narrower(String name, SignedNetwork network, int bound, int split) {
        Timed<Balance> solved = solve(network);
        Balance balance = solved.value();
        return List.of(
                Figure.holds(
                        name + ": split and bound",
                        Figure.decimal("narrower than %d to %d", bound, split),
                        balance.gap() < split - bound,
                        BalanceProofs.told(balance) + " (" + BalanceProofs.size(network) + ")"),
                time(name, solved),
                heap(name));
    }

    private static Timed<Balance> solve(SignedNetwork network) {
        BalanceQuestion question = new BalanceQuestion(false, -1, false, Duration.ofSeconds(SECONDS));
        Heap.reset();
        return Timed.of(() -> Balances.of(network, question, Progress.SILENT));
    }

    private static Figure time(String name, Timed<Balance> solved) {
        return Figure.atMost(name + ": time", MOST_SECONDS, solved.seconds(), " s", "");
    }

    private static Figure heap(String name) {
        return Figure.under(name + ": heap at its peak", MOST_GB, Heap.peakGb(), " GB", "");
    }
}
