package org.entente.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.BalanceStep;
import org.entente.model.BalanceStudy;
import org.entente.model.Broker;
import org.entente.model.EdtfDate;
import org.entente.model.Factions;
import org.entente.model.HeldTie;
import org.entente.model.Pair;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Triad;

/** Plausible things to say of the balance of a network, so that reports have something to show. */
final class Studied {
    private Studied() {}

    static BalanceStudy of(SignedNetwork network, Balance balance) {
        return new BalanceStudy(
                network,
                balance,
                factions(network, balance),
                held(network, balance),
                brokers(network),
                Optional.empty());
    }

    /** The first tie is missing in the first step and turned in the second. */
    static List<BalanceStep> course(SignedNetwork network, Balance balance) {
        if (network.ties().size() < 2) {
            return List.of();
        }
        SignedTie first = network.ties().get(0);
        SignedNetwork before = network.without(first.pair());
        SignedNetwork turned = network.with(first.flipped());
        return List.of(
                new BalanceStep("1998", at(before, 1998), balance, List.of(), List.of()),
                new BalanceStep(
                        "2003",
                        at(turned, 2003),
                        balance,
                        List.of(new BalanceStep.Move(first.pair(), 0, -first.sign(), -1, true)),
                        List.of()),
                new BalanceStep(
                        "2016",
                        at(network, 2016),
                        balance,
                        List.of(new BalanceStep.Move(first.pair(), -first.sign(), first.sign(), 2, false)),
                        List.of(first.pair().second())));
    }

    private static SignedNetwork at(SignedNetwork network, int year) {
        return new SignedNetwork(EdtfDate.year(year), network.actors(), network.ties(), network.dropped());
    }

    private static Optional<Factions> factions(SignedNetwork network, Balance balance) {
        if (network.actors().size() < 3) {
            return Optional.empty();
        }
        List<ActorName> actors = network.actors();
        int last = actors.size() - 1;
        return Optional.of(new Factions(
                0,
                List.of(actors.subList(0, 2), actors.subList(2, last)),
                actors.subList(last, last + 1),
                balance.frustrated(),
                balance.frustrated().size(),
                balance.frustrated().size(),
                true));
    }

    private static List<HeldTie> held(SignedNetwork network, Balance balance) {
        List<HeldTie> held = new ArrayList<>();
        for (SignedTie tie : network.ties()) {
            List<ActorName> enemies = balance.triads().stream()
                    .filter(Triad::commonEnemy)
                    .filter(t -> tie.sign() > 0 && in(t, tie.pair()))
                    .map(t -> third(t, tie.pair()))
                    .sorted()
                    .toList();
            if (!enemies.isEmpty()) {
                held.add(new HeldTie(tie, enemies.size(), enemies.size(), enemies, HeldTie.Counterfactual.EITHER));
            }
        }
        return held;
    }

    private static boolean in(Triad triad, Pair pair) {
        List<ActorName> three = List.of(triad.a(), triad.b(), triad.c());
        return three.contains(pair.first()) && three.contains(pair.second());
    }

    private static ActorName third(Triad triad, Pair pair) {
        return List.of(triad.a(), triad.b(), triad.c()).stream()
                .filter(actor -> !pair.has(actor))
                .findFirst()
                .orElseThrow();
    }

    private static List<Broker> brokers(SignedNetwork network) {
        return network.ties().stream()
                .filter(tie -> tie.sign() > 0)
                .limit(1)
                .map(bridge -> new Broker(
                        bridge.pair().first(),
                        network.ties().stream()
                                .filter(tie -> tie.sign() < 0
                                        && !tie.pair().has(bridge.pair().first()))
                                .limit(1)
                                .map(SignedTie::pair)
                                .toList(),
                        List.of(bridge),
                        true))
                .toList();
    }
}
