package org.entente.analyse.balance.enemy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analyse.balance.graph.Optimum;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.Sparing;
import org.entente.analyse.balance.triad.Triads;
import org.entente.model.HeldTie.Counterfactual;

/**
 * Friendships that hang on common enemies: for each, the share of its balanced triads that are common-enemy triads (+--), and what
 * becomes of the two once all they are both at odds with are taken out and the rest is split anew.
 */
public final class HeldTies {
    /** So often the optimum is asked; friendships that would need more are {@link Counterfactual#UNKNOWN}. */
    public static final int MAX_SOLVES = 2_000;

    /** Taking out enemies walks over the whole rest; more than so many vertices and edges in all are not walked over. */
    private static final long MAX_STEPS = 20_000_000;

    private HeldTies() {}

    /**
     * All positive edges, by number. Counterfactuals are worked out for those with the greatest share first, then those with most
     * common enemies, then by number, and for all with the same enemies together. Only the biconnected blocks around them are
     * solved: as they are, and again for best splits that place the two otherwise. Nothing is solved where a block is balanced or
     * the edge is the whole of it. O(edges<sup>1.5</sup>), plus O(vertices + edges) per set of enemies and per solve; sets beyond
     * 20 million such steps are not tried.
     *
     * @param second the second side of a good split of the graph, to start from
     */
    public static List<Held> of(SignedGraph graph, BitSet second, Optimum optimum) {
        Held[] held = counted(graph);
        Optimum sparing = new Sparing(optimum, MAX_SOLVES);
        long sets = MAX_STEPS / (graph.size() + graph.edges() + 1L);
        for (List<Held> same : bySetOfEnemies(held).stream().limit(sets).toList()) {
            Rest rest = new Rest(graph, same.get(0).enemies(), second, sparing);
            rest.standing(same).forEach(tie -> held[tie.edge()] = tie);
        }
        return Arrays.stream(held).filter(tie -> graph.positive(tie.edge())).toList();
    }

    /** All edges; triads and enemies of the positive ones only. */
    private static Held[] counted(SignedGraph graph) {
        int[] balanced = new int[graph.edges()];
        List<List<Integer>> enemies = new ArrayList<>();
        for (int e = 0; e < graph.edges(); e++) {
            enemies.add(List.of());
        }
        Integer[] boxed = new Integer[graph.size()];
        Arrays.setAll(boxed, Integer::valueOf);
        Triads.each(graph, (u, v, w, uv, vw, uw) -> {
            boolean first = graph.positive(uv);
            boolean second = graph.positive(vw);
            boolean third = graph.positive(uw);
            if (first ^ second ^ third) {
                balanced[uv]++;
                balanced[vw]++;
                balanced[uw]++;
                if (!(first && second)) {
                    int tie = first ? uv : second ? vw : uw;
                    if (enemies.get(tie).isEmpty()) {
                        enemies.set(tie, new ArrayList<>());
                    }
                    enemies.get(tie).add(boxed[first ? w : second ? u : v]);
                }
            }
        });
        Held[] result = new Held[graph.edges()];
        for (int e = 0; e < result.length; e++) {
            List<Integer> sorted = enemies.get(e).stream().sorted().toList();
            result[e] = new Held(e, balanced[e], sorted, Counterfactual.UNKNOWN);
        }
        return result;
    }

    private static Collection<List<Held>> bySetOfEnemies(Held[] held) {
        Map<List<Integer>, List<Held>> result = new LinkedHashMap<>();
        Arrays.stream(held)
                .filter(tie -> !tie.enemies().isEmpty())
                .sorted(Comparator.comparingDouble(Held::share)
                        .thenComparingInt(tie -> tie.enemies().size())
                        .reversed()
                        .thenComparingInt(Held::edge))
                .forEach(tie -> result.computeIfAbsent(tie.enemies(), key -> new ArrayList<>())
                        .add(tie));
        return result.values();
    }
}
