package org.entente.analyse.balance.split;

import java.util.BitSet;
import java.util.Random;
import java.util.function.Consumer;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.SmallGraphs;

/** Graphs for tests of the solver, and what looking at every split of them finds. */
final class Splits {
    private Splits() {}

    /** Up to {@code size} vertices; weights are 1 for even seeds, 1 to 7 for odd ones. */
    static SignedGraph small(long seed, int size) {
        return SmallGraphs.random(new Random(seed), size, seed % 2 == 0 ? 1 : 7);
    }

    /** So many vertices, each pair an edge with probability {@code density}, each edge an enmity with probability 1/2. */
    static SignedGraph random(long seed, int size, double density, long weight) {
        Random random = new Random(seed);
        Draft draft = new Draft(size);
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                if (random.nextDouble() < density) {
                    long cost = 1 + random.nextLong(weight);
                    draft.add(a, b, random.nextBoolean() ? -cost : cost);
                }
            }
        }
        return draft.graph();
    }

    /** A grid, which is planar. */
    static SignedGraph grid(long seed, int width, int height) {
        Random random = new Random(seed);
        Draft draft = new Draft(width * height);
        for (int v = 0; v < width * height; v++) {
            if (v % width + 1 < width) {
                draft.add(v, v + 1, random.nextBoolean() ? 1 : -1);
            }
            if (v + width < width * height) {
                draft.add(v, v + width, random.nextBoolean() ? 1 : -1);
            }
        }
        return draft.graph();
    }

    /** All enemies of all. */
    static SignedGraph enemies(int size) {
        Draft draft = new Draft(size);
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                draft.add(a, b, -1);
            }
        }
        return draft.graph();
    }

    /** Every split once, the last vertex on the first side. */
    static void each(int size, Consumer<BitSet> visitor) {
        for (long bits = 0; bits < 1L << Math.max(0, size - 1); bits++) {
            visitor.accept(BitSet.valueOf(new long[] {bits}));
        }
    }

    /** The least cost of all splits, each one's cost from the last one's by moving one vertex (Gray code). */
    static long least(SignedGraph graph) {
        BitSet second = new BitSet();
        long cost = graph.frustration(second);
        long least = cost;
        for (long i = 1; i < 1L << Math.max(0, graph.size() - 1); i++) {
            int v = Long.numberOfTrailingZeros(i);
            for (int p = graph.first(v); p < graph.first(v + 1); p++) {
                int edge = graph.edgeAt(p);
                cost += graph.frustrated(edge, second) ? -graph.cost(edge) : graph.cost(edge);
            }
            second.flip(v);
            least = Math.min(least, cost);
        }
        return least;
    }

    static BitSet some(Random random, int size) {
        BitSet second = new BitSet();
        for (int v = 0; v < size; v++) {
            second.set(v, random.nextBoolean());
        }
        return second;
    }

    /**
     * The same graph with vertices and edges in another order, and all signs between some vertices and the others turned: what splits
     * cost stays.
     */
    static SignedGraph disguised(SignedGraph graph, Random random) {
        int[] name = shuffled(graph.size(), random);
        BitSet turned = some(random, graph.size());
        Draft draft = new Draft(graph.size());
        for (int e : shuffled(graph.edges(), random)) {
            boolean turn = turned.get(graph.a(e)) != turned.get(graph.b(e));
            draft.add(name[graph.b(e)], name[graph.a(e)], turn ? -graph.weight(e) : graph.weight(e));
        }
        return draft.graph();
    }

    private static int[] shuffled(int size, Random random) {
        int[] result = new int[size];
        for (int i = 0; i < size; i++) {
            int j = random.nextInt(i + 1);
            result[i] = result[j];
            result[j] = i;
        }
        return result;
    }
}
