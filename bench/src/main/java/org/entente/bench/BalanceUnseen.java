package org.entente.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Balance;
import org.entente.model.SignedNetwork;

/** Networks that nobody has published: made up as {@link Legislature} says, dense as those of real ones. */
final class BalanceUnseen {
    private static final Map<String, Legislature> ALL = new LinkedHashMap<>();

    static {
        ALL.put("a senate", new Legislature(100, 2, 0.35, 3000, 3_800, 1));
        ALL.put("a house, noisy", new Legislature(435, 2, 0.8, 1500, 30_000, 2));
        ALL.put("a house, dense", new Legislature(435, 2, 0.35, 6000, 75_000, 3));
        ALL.put("three parties", new Legislature(300, 3, 0.35, 4000, 20_000, 4));
    }

    private BalanceUnseen() {}

    static List<Figure> figures(SignedData unused) {
        return ALL.entrySet().stream()
                .map(entry -> figure(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Figure figure(String name, Legislature legislature) {
        SignedNetwork network = legislature.network();
        Timed<Balance> solved = Timed.of(() -> BalanceProofs.split(network));
        return Figure.note(
                "made up: " + name,
                Figure.decimal(
                        "%s, %.2f s (%s, %d of them enmities)",
                        BalanceProofs.told(solved.value()),
                        solved.seconds(),
                        BalanceProofs.size(network),
                        network.count(-1)));
    }
}
