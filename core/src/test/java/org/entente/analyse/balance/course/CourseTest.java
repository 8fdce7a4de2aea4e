package org.entente.analyse.balance.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.ActorName;
import org.entente.model.Balance;
import org.entente.model.BalanceStep.Move;
import org.entente.model.EdtfDate;
import org.entente.model.Pair;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.TriadCensus;
import org.junit.jupiter.api.Test;

class CourseTest {
    @Test
    void aFriendshipThatTurnsMovesBalance() {
        SignedNetwork before = network("A+B B+C A+C");
        SignedNetwork after = network("A+B B+C A-C");
        assertThat(Moves.between(before, split(before, ""), after, split(after, "C")))
                .containsExactly(new Move(pair("A", "C"), 1, -1, -2, false));
        assertThat(Moves.between(before, split(before, ""), after, split(after, "")))
                .containsExactly(new Move(pair("A", "C"), 1, -1, -2, true));
    }

    @Test
    void whatComesWithoutTriadOrStrainMovesNothing() {
        SignedNetwork before = network("A+B C-D");
        SignedNetwork after = network("A+B B+E C-D");
        assertThat(Moves.between(before, split(before, "D"), after, split(after, "D")))
                .isEmpty();
        assertThat(Moves.between(after, split(after, "D E"), before, split(before, "D")))
                .containsExactly(new Move(pair("B", "E"), 1, 0, 0, true));
    }

    @Test
    void whoeverIsFewerChangedSides() {
        SignedNetwork same = network("A+B B+C C+D");
        assertThat(Movers.between(same, split(same, ""), same, split(same, "D")))
                .containsExactly(new ActorName("D"));
        assertThat(Movers.between(same, split(same, ""), same, split(same, "A B C")))
                .containsExactly(new ActorName("D"));
        assertThat(Movers.between(same, split(same, ""), same, split(same, "A B")))
                .containsExactly(new ActorName("C"), new ActorName("D"));
    }

    @Test
    void whoWasNotJoinedBeforeHadNoSides() {
        SignedNetwork before = network("A-B C-D");
        SignedNetwork after = network("A-B B-C C-D");
        assertThat(Movers.between(before, split(before, "B D"), after, split(after, "B D")))
                .isEmpty();
        assertThat(Movers.between(before, split(before, "B C"), after, split(after, "B D")))
                .isEmpty();
    }

    @Test
    void movesAreThoseOfCountingAllTriads() {
        for (long seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            SignedNetwork before = random(random);
            SignedNetwork after = random(random);
            Balance b = randomly(random, before);
            Balance a = randomly(random, after);
            List<Move> expected = new ArrayList<>();
            TreeSet<Pair> pairs = new TreeSet<>();
            Stream.of(before, after).forEach(n -> n.ties().forEach(t -> pairs.add(t.pair())));
            for (Pair pair : pairs) {
                int was = sign(before, pair);
                int is = sign(after, pair);
                boolean strainBefore =
                        b.frustrated().stream().anyMatch(t -> t.pair().equals(pair));
                boolean strain = is == 0
                        ? strainBefore
                        : a.frustrated().stream().anyMatch(t -> t.pair().equals(pair));
                int triads = triads(after, pair) - triads(before, pair);
                if (was != is && (triads != 0 || strain || strainBefore)) {
                    expected.add(new Move(pair, was, is, triads, strain));
                }
            }
            List<Move> moves = Moves.between(before, b, after, a);
            assertThat(moves).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(expected);
            for (int i = 1; i < moves.size(); i++) {
                assertThat(Math.abs(moves.get(i).triads()))
                        .as("seed %s", seed)
                        .isLessThanOrEqualTo(Math.abs(moves.get(i - 1).triads()));
            }
        }
    }

    @Test
    void moversAreTheFewestThatExplainTheNewSides() {
        for (long seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            SignedNetwork before = random(random);
            SignedNetwork after = random(random);
            Balance b = randomly(random, before);
            Balance a = randomly(random, after);
            List<ActorName> movers = Movers.between(before, b, after, a);
            List<ActorName> expected = new ArrayList<>();
            List<ActorName> common =
                    before.actors().stream().filter(after.actors()::contains).toList();
            for (ActorName actor : common) {
                List<ActorName> group = common.stream()
                        .filter(other -> joined(before, actor, other) && joined(after, actor, other))
                        .toList();
                long alike = group.stream()
                        .filter(other -> changed(b, a, actor) == changed(b, a, other))
                        .count();
                boolean likeFirst = changed(b, a, actor) == changed(b, a, group.get(0));
                if (2 * alike < group.size() || (2 * alike == group.size() && !likeFirst)) {
                    expected.add(actor);
                }
            }
            assertThat(movers).as("seed %s", seed).isEqualTo(expected);
        }
    }

    private static boolean changed(Balance before, Balance after, ActorName actor) {
        return before.sides().get(1).contains(actor) != after.sides().get(1).contains(actor);
    }

    private static boolean joined(SignedNetwork network, ActorName from, ActorName to) {
        TreeSet<ActorName> reached = new TreeSet<>(List.of(from));
        for (int i = 0; i < network.actors().size(); i++) {
            for (SignedTie tie : network.ties()) {
                if (reached.contains(tie.pair().first())
                        || reached.contains(tie.pair().second())) {
                    reached.add(tie.pair().first());
                    reached.add(tie.pair().second());
                }
            }
        }
        return reached.contains(to);
    }

    private static int triads(SignedNetwork network, Pair pair) {
        int result = 0;
        for (ActorName third : network.actors()) {
            if (!pair.has(third)) {
                result += sign(network, pair)
                        * sign(network, Pair.of(pair.first(), third))
                        * sign(network, Pair.of(pair.second(), third));
            }
        }
        return result;
    }

    private static int sign(SignedNetwork network, Pair pair) {
        return network.tie(pair.first(), pair.second()).map(SignedTie::sign).orElse(0);
    }

    private static SignedNetwork random(Random random) {
        Map<Pair, SignedTie> ties = new TreeMap<>();
        double density = random.nextDouble();
        for (char x = 'A'; x < 'H'; x++) {
            for (char y = 'A'; y < x; y++) {
                if (random.nextDouble() < density) {
                    Pair pair = pair(String.valueOf(x), String.valueOf(y));
                    ties.put(pair, SignedTie.of(pair, random.nextBoolean() ? 1 : -1));
                }
            }
        }
        return of(List.copyOf(ties.values()));
    }

    private static SignedNetwork network(String words) {
        return of(Arrays.stream(words.split(" "))
                .map(word ->
                        SignedTie.of(pair(word.substring(0, 1), word.substring(2)), word.charAt(1) == '-' ? -1 : 1))
                .toList());
    }

    private static SignedNetwork of(List<SignedTie> ties) {
        List<ActorName> actors = ties.stream()
                .flatMap(tie -> Stream.of(tie.pair().first(), tie.pair().second()))
                .distinct()
                .sorted()
                .toList();
        return new SignedNetwork(EdtfDate.UNKNOWN, actors, ties, List.of());
    }

    private static Balance randomly(Random random, SignedNetwork network) {
        return split(
                network,
                String.join(
                        " ",
                        network.actors().stream()
                                .filter(actor -> random.nextBoolean())
                                .map(ActorName::value)
                                .toList()));
    }

    private static Balance split(SignedNetwork network, String second) {
        List<String> names = List.of(second.split(" "));
        List<SignedTie> frustrated = network.ties().stream()
                .filter(tie -> {
                    boolean first = names.contains(tie.pair().first().value());
                    boolean together =
                            first == names.contains(tie.pair().second().value());
                    return together == (tie.sign() < 0);
                })
                .toList();
        return new Balance(
                new TriadCensus(0, 0, 0, 0),
                List.of(),
                OptionalDouble.empty(),
                List.of(
                        network.actors().stream()
                                .filter(actor -> !names.contains(actor.value()))
                                .toList(),
                        network.actors().stream()
                                .filter(actor -> names.contains(actor.value()))
                                .toList()),
                frustrated,
                frustrated.size(),
                0,
                false,
                Optional.empty());
    }

    private static Pair pair(String a, String b) {
        return Pair.of(new ActorName(a), new ActorName(b));
    }
}
