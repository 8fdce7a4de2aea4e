package org.entente.show.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.Pair;
import org.entente.model.SignedClustering;
import org.entente.model.SignedTie;
import org.entente.model.TriadCensus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static final double TOUCH = 0.5;

    private static List<SignedTie> ties(long seed) {
        Random random = new Random(seed);
        int actors = 3 + random.nextInt(25);
        TreeSet<Pair> pairs = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            int a = random.nextInt(actors);
            int b = random.nextInt(actors);
            if (a != b) {
                pairs.add(Pair.of(name(a), name(b)));
            }
        }
        List<SignedTie> ties = new ArrayList<>();
        for (Pair pair : pairs) {
            ties.add(new SignedTie(pair, random.nextBoolean() ? 5 : -5, 5, -5, List.of()));
        }
        return ties;
    }

    private static ActorName name(int i) {
        return new ActorName("Actor " + "of the coast ".substring(0, i % 12) + i);
    }

    private static Balance balance(List<SignedTie> ties) {
        TreeSet<ActorName> one = new TreeSet<>();
        TreeSet<ActorName> other = new TreeSet<>();
        for (SignedTie tie : ties) {
            for (ActorName actor : List.of(tie.pair().first(), tie.pair().second())) {
                (actor.value().length() % 2 == 0 ? one : other).add(actor);
            }
        }
        return new Balance(
                new TriadCensus(0, 0, 0, 0),
                new SignedClustering(0, 0, 0),
                List.of(),
                OptionalDouble.empty(),
                List.of(List.copyOf(one), List.copyOf(other)),
                List.of(),
                0,
                0,
                true,
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void labelsNeitherOverlapNorLeaveTheirSide(long seed) {
        List<SignedTie> ties = ties(seed);
        Layout layout = Layout.of(ties, balance(ties));
        List<Box> boxes = layout.boxes();
        for (Box a : boxes) {
            assertThat(a.x).as("seed %s, %s", seed, a.label).isBetween(a.width / 2, Layout.WIDTH - a.width / 2);
            assertThat(a.y).as("seed %s, %s", seed, a.label).isBetween(Box.HEIGHT, layout.height() - Box.HEIGHT / 2);
            assertThat((a.x - Layout.WIDTH / 2) * a.side)
                    .as("seed %s, %s", seed, a.label)
                    .isPositive();
            for (Box b : boxes) {
                boolean apart = a == b
                        || Math.abs(a.x - b.x) > (a.width + b.width) / 2 - TOUCH
                        || Math.abs(a.y - b.y) > Box.HEIGHT - TOUCH;
                assertThat(apart)
                        .as("seed %s: %s and %s", seed, a.label, b.label)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameNetworkIsLaidOutAlike(long seed) {
        List<SignedTie> ties = ties(seed);
        Layout one = Layout.of(ties, balance(ties));
        Layout other = Layout.of(ties, balance(ties));
        for (Box box : one.boxes()) {
            assertThat(other.box(box.actor).x).isEqualTo(box.x);
            assertThat(other.box(box.actor).y).isEqualTo(box.y);
        }
    }
}
