package org.entente.analyse.balance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.entente.analyse.balance.course.Movers;
import org.entente.analyse.balance.course.Moves;
import org.entente.analyse.balance.graph.NativeSolver;
import org.entente.analyse.balance.split.Frustration;
import org.entente.analyse.balance.split.Solved;
import org.entente.analyse.balance.triad.Triads;
import org.entente.analyse.balance.walk.WalkBalance;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.BalanceQuestion;
import org.entente.model.BalanceStep;
import org.entente.model.BalanceStudy;
import org.entente.model.Progress;
import org.entente.model.SignedClustering;
import org.entente.model.SignedNetwork;
import org.entente.model.Triad;
import org.entente.model.TriadCensus;

/** Structural balance of signed networks (Heider 1946; Cartwright &amp; Harary 1956): the one door of this package. */
public final class Balances {
    private Balances() {}

    /** As {@link #of(SignedNetwork, BalanceQuestion, Progress)}, with what is usual. */
    public static Balance of(SignedNetwork network) {
        return of(network, BalanceQuestion.USUAL, Progress.SILENT);
    }

    /**
     * Triads and the best split into two sides. The frustration is the line index of balance: the least number of ties, or least
     * weight where that is asked, whose removal leaves a balanced network (Harary 1959, "On the measurement of structural balance",
     * Behavioral Science 4:316), in [0, ties / 2]. Exact where the time suffices; with a proven bound otherwise: see {@link
     * Frustration}. Triads: O(ties<sup>1.5</sup>).
     *
     * <p>In networks as small as those of texts, among splits with equally few frustrated ties the one shown leaves the least weight
     * frustrated. How the sides of separate components go together is never forced; each component puts the actor whose name comes
     * first on the first side.
     */
    public static Balance of(SignedNetwork network, BalanceQuestion question, Progress progress) {
        return of(network, Optional.empty(), question, progress);
    }

    /**
     * The same, starting from the split of a network that is much like this one.
     *
     * @param like its balance
     */
    public static Balance of(
            SignedNetwork network, Optional<Balance> like, BalanceQuestion question, Progress progress) {
        NamedGraph named = NamedGraph.of(network, question.weighted());
        Optional<BitSet> start =
                like.map(b -> named.vertices(new HashSet<>(b.sides().get(1))));
        CompletableFuture<OptionalDouble> walks = CompletableFuture.supplyAsync(() -> WalkBalance.of(named.graph()));
        BestSplit split = split(named, question, start, progress);
        return balance(named, split, walks.join(), question, true);
    }

    /**
     * Loads what is loaded once, so that the first question does not wait for it.
     *
     * @return false where this platform has no solver library: bounds then come from disjoint cycles and vectors alone
     */
    public static boolean prepare() {
        return NativeSolver.available();
    }

    private static BestSplit split(
            NamedGraph named, BalanceQuestion question, Optional<BitSet> start, Progress progress) {
        return BestSplit.of(named, question.weighted(), start, question.limit(), progress);
    }

    private static Balance balance(
            NamedGraph named, BestSplit split, OptionalDouble walks, BalanceQuestion question, boolean alone) {
        TriadCensus census = Triads.census(named.graph());
        SignedClustering clustering = Triads.clustering(named.graph(), census);
        Solved solved = split.solved();
        return new Balance(
                census,
                clustering,
                triads(named),
                walks,
                sides(named, solved.second()),
                named.ties(named.frustrated(solved.second())),
                solved.cost() / named.unit(),
                solved.bound() / named.unit(),
                solved.optimal(),
                question.weighted() ? Optional.empty() : split.ways(named, alone));
    }

    private static List<List<ActorName>> sides(NamedGraph named, BitSet second) {
        BitSet first = new BitSet();
        first.set(0, named.actors().size());
        first.andNot(second);
        return List.of(named.actors(first), named.actors(second));
    }

    private static List<Triad> triads(NamedGraph named) {
        return Triads.list(named.graph(), Balance.TRIADS_LISTED).stream()
                .map(t -> new Triad(named.actor(t.a()), named.actor(t.b()), named.actor(t.c()), t.ab(), t.bc(), t.ac()))
                .toList();
    }

    /** {@link #of(SignedNetwork, BalanceQuestion, Progress) Balance}, factions, friendships held by a common enemy, brokers, stability. */
    public static BalanceStudy study(SignedNetwork network, BalanceQuestion question, Progress progress) {
        return around(network, of(network, question, progress), question, progress);
    }

    /** What is said around a balance that is known already. */
    public static BalanceStudy around(
            SignedNetwork network, Balance balance, BalanceQuestion question, Progress progress) {
        NamedGraph named = NamedGraph.of(network, false);
        BitSet second = named.vertices(new HashSet<>(balance.sides().get(1)));
        Study study = new Study(named, second, question, progress);
        return new BalanceStudy(
                network,
                balance,
                study.factions(),
                study.held(),
                study.brokers(),
                question.stability() && balance.optimal() && !question.weighted()
                        ? Optional.of(study.stability())
                        : Optional.empty());
    }

    /**
     * Balance step by step, each starting from the split of the one before, and what moved it.
     *
     * @param windows labelled networks in order
     */
    public static List<BalanceStep> course(
            List<Map.Entry<String, SignedNetwork>> windows, BalanceQuestion question, Progress progress) {
        List<BalanceStep> steps = new ArrayList<>();
        Set<ActorName> second = new HashSet<>();
        for (Map.Entry<String, SignedNetwork> window : windows) {
            progress.at("Balance in time", steps.size(), windows.size());
            NamedGraph named = NamedGraph.of(window.getValue(), question.weighted());
            BitSet start = named.vertices(second);
            CompletableFuture<OptionalDouble> walks =
                    CompletableFuture.supplyAsync(() -> WalkBalance.of(named.graph()));
            BestSplit split =
                    split(named, question, Optional.of(start), Progress.SILENT).near(named, start);
            Balance now = balance(named, split, walks.join(), question, false);
            second.removeAll(named.actors());
            second.addAll(now.sides().get(1));
            BalanceStep before = steps.isEmpty() ? null : steps.get(steps.size() - 1);
            steps.add(new BalanceStep(
                    window.getKey(),
                    window.getValue(),
                    now,
                    before == null
                            ? List.of()
                            : Moves.between(before.network(), before.balance(), window.getValue(), now),
                    before == null
                            ? List.of()
                            : Movers.between(before.network(), before.balance(), window.getValue(), now)));
        }
        return steps;
    }
}
