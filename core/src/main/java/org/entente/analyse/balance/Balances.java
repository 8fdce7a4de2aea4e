package org.entente.analyse.balance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.BalanceQuestion;
import org.entente.model.BalanceStep;
import org.entente.model.BalanceStudy;
import org.entente.model.Progress;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Triad;
import org.entente.model.TriadCensus;

/** Structural balance of signed networks (Heider 1946; Cartwright &amp; Harary 1956): the one door of this package. */
public final class Balances {
    private Balances() {}

    /**
     * Triads and the best split into two sides. The frustration is the line index of balance: the least number of ties whose
     * removal leaves a balanced network (Harary 1959, "On the measurement of structural balance", Behavioral Science 4:316), in
     * [0, ties / 2]. Each connected component is solved by itself, exactly where its elimination width is at most
     * {@value Elimination#MAX_WIDTH} (networks of texts: single digits), in O(actors · 2<sup>width</sup>); beyond that by local
     * search, with edge-disjoint unbalanced cycles as proof of how far off it can be. Triads: O(ties · actors).
     *
     * <p>Among splits with equally few frustrated ties, the one shown leaves the least weight frustrated. {@code forced} says that
     * every component has one best split only. How the sides of separate components go together is never forced; each component
     * puts the actor whose name comes first on the first side.
     */
    public static Balance of(SignedNetwork network) {
        List<SignedTie> ties = network.ties();
        Graph whole = Graph.of(ties);
        BitSet second = new BitSet();
        int bound = 0;
        boolean forced = true;
        for (List<Integer> component : whole.components()) {
            Graph part = whole.induced(component);
            Split split = Elimination.solve(part).orElseGet(() -> LocalSearch.solve(part));
            for (int i = 0; i < component.size(); i++) {
                second.set(
                        component.get(i),
                        split.second().get(i) != split.second().get(0));
            }
            bound += split.bound();
            forced &= split.forced();
        }
        List<SignedTie> frustrated = new ArrayList<>();
        for (int tie = 0; tie < ties.size(); tie++) {
            if (whole.frustrated(tie, second)) {
                frustrated.add(ties.get(tie));
            }
        }
        int count = frustrated.size();
        List<Triad> triads = triads(whole);
        return new Balance(
                census(triads),
                triads,
                OptionalDouble.empty(),
                sides(whole, second),
                frustrated,
                count,
                bound,
                bound == count,
                forced ? Optional.of(new Balance.Ways(true, 1, frustrated, List.of())) : Optional.empty());
    }

    /** As {@link #of(SignedNetwork)}, with what else was asked. */
    public static BalanceStudy study(SignedNetwork network, BalanceQuestion question, Progress progress) {
        return new BalanceStudy(network, of(network), Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    /** Stand-in until the course of balance is computed: each network for itself. */
    public static List<BalanceStep> course(
            List<Map.Entry<String, SignedNetwork>> windows, BalanceQuestion question, Progress progress) {
        return windows.stream()
                .map(window -> new BalanceStep(
                        window.getKey(), window.getValue(), of(window.getValue()), List.of(), List.of()))
                .toList();
    }

    private static TriadCensus census(List<Triad> triads) {
        long[] byFriends = new long[4];
        triads.forEach(t -> byFriends[(t.ab() + t.bc() + t.ac() + 3) / 2]++);
        return new TriadCensus(byFriends[3], byFriends[2], byFriends[1], byFriends[0]);
    }

    private static List<List<ActorName>> sides(Graph graph, BitSet second) {
        List<List<ActorName>> sides = List.of(new ArrayList<>(), new ArrayList<>());
        for (int v = 0; v < graph.size(); v++) {
            sides.get(second.get(v) ? 1 : 0).add(graph.actors().get(v));
        }
        return sides;
    }

    private static List<Triad> triads(Graph graph) {
        List<NavigableMap<Integer, Integer>> later = new ArrayList<>();
        graph.actors().forEach(a -> later.add(new TreeMap<>()));
        for (Graph.Edge edge : graph.edges()) {
            later.get(edge.a()).put(edge.b(), edge.sign());
        }
        List<Triad> result = new ArrayList<>();
        for (Graph.Edge edge : graph.edges()) {
            later.get(edge.b()).forEach((c, bc) -> {
                Integer ac = later.get(edge.a()).get(c);
                if (ac != null) {
                    List<ActorName> names = graph.actors();
                    result.add(new Triad(names.get(edge.a()), names.get(edge.b()), names.get(c), edge.sign(), bc, ac));
                }
            });
        }
        result.sort(Comparator.comparing(Triad::a).thenComparing(Triad::b).thenComparing(Triad::c));
        return result;
    }
}
