package org.entente.analyse.balance.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.analyse.balance.graph.Blocks;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.analyse.balance.graph.SmallGraphs;
import org.junit.jupiter.api.Test;

class BrokersTest {
    @Test
    void theyAreWhatLookingAtEveryVertexFinds() {
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            SignedGraph graph = SmallGraphs.random(random, 9, 3);
            BitSet second = new BitSet();
            for (int v = 0; v < graph.size(); v++) {
                second.set(v, random.nextBoolean());
            }
            Blocks blocks = Blocks.of(graph);
            List<Between> expected = new ArrayList<>();
            for (int v = 0; v < graph.size(); v++) {
                List<Integer> quarrels = new ArrayList<>();
                List<Integer> bridges = new ArrayList<>();
                for (int e = 0; e < graph.edges(); e++) {
                    long a = SmallGraphs.weight(graph, v, graph.a(e));
                    long b = SmallGraphs.weight(graph, v, graph.b(e));
                    if (!graph.positive(e) && a > 0 && b > 0) {
                        quarrels.add(e);
                    }
                    boolean own = graph.a(e) == v || graph.b(e) == v;
                    if (own && graph.positive(e) && second.get(graph.a(e)) != second.get(graph.b(e))) {
                        bridges.add(e);
                    }
                }
                if (!quarrels.isEmpty() || !bridges.isEmpty() || blocks.cut(v)) {
                    expected.add(new Between(v, quarrels.size(), quarrels, bridges, blocks.cut(v)));
                }
            }
            expected.sort(
                    Comparator.comparing(b -> -b.quarrels().size() - b.bridges().size()));
            assertThat(Brokers.of(graph, second))
                    .as(SmallGraphs.describe(seed, graph))
                    .isEqualTo(expected);
        }
    }

    @Test
    void ofTooManyQuarrelsTheFirstAreListedAndAllCounted() {
        int friends = 70;
        long pairs = 2_415;
        Draft draft = new Draft(friends + 1);
        for (int a = friends; a > 0; a--) {
            draft.add(0, a, 1);
            for (int b = 1; b < a; b++) {
                draft.add(a, b, -1);
            }
        }
        SignedGraph graph = draft.graph();
        Between between = Brokers.of(graph, new BitSet()).get(0);
        assertThat(between.torn()).isEqualTo(pairs);
        assertThat(between.quarrels())
                .isEqualTo(IntStream.range(0, graph.edges())
                        .filter(e -> !graph.positive(e))
                        .limit(Brokers.LISTED)
                        .boxed()
                        .toList());
    }
}
