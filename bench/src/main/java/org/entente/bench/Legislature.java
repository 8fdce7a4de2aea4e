package org.entente.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.entente.model.ActorName;
import org.entente.model.EdtfDate;
import org.entente.model.Pair;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;

/**
 * A made-up legislature and who stands with whom in it. Members of a party have ideal points around its own; each bill has a place, a
 * partisan strength and about as many sponsors as chance says, found near that place; members differ in how much they sponsor. Two
 * members have a tie where they sponsored far more bills together, or far fewer, than the activity of both alone lets expect (as Neal
 * 2014, "The backbone of bipartite projections", Social Networks 39:84, with a z-score in place of its test). The same values always
 * give the same network.
 *
 * @param members at least 2
 * @param parties how many: two opposite each other, three as a triangle
 * @param spread standard deviation of ideal points within a party; parties stand 1.4 apart
 * @param bills the more, the surer the signs
 * @param ties how many pairs have one: those farthest from what is expected
 * @param seed of chance
 */
record Legislature(int members, int parties, double spread, int bills, int ties, long seed) {
    private static final double APART = 0.7;
    private static final double STEEP = 1.5;
    /** Mean and standard deviation of the logarithm of how many sponsor a bill. */
    private static final double SPONSORS = 2.2;

    private static final double SPONSORS_SPREAD = 0.9;
    private static final double ACTIVITY_SPREAD = 0.5;
    private static final double MOST_LIKELY = 0.9;
    private static final double LEAST_VARIANCE = 0.5;

    /** A pair of members and how far they are from what is expected of them. */
    private record Scored(int one, int other, double score) {}

    SignedNetwork network() {
        List<Scored> pairs = new ArrayList<>(scored(sponsors()));
        pairs.sort(Comparator.comparingDouble((Scored pair) -> -Math.abs(pair.score()))
                .thenComparing(Scored::one)
                .thenComparing(Scored::other));
        List<SignedTie> strongest = pairs.subList(0, ties).stream()
                .filter(pair -> pair.score() != 0)
                .map(pair -> SignedTie.of(Pair.of(name(pair.one()), name(pair.other())), Math.signum(pair.score())))
                .sorted(Comparator.comparing(SignedTie::pair))
                .toList();
        List<ActorName> actors = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            actors.add(name(i));
        }
        return new SignedNetwork(EdtfDate.UNKNOWN, actors, strongest, List.of());
    }

    private static ActorName name(int member) {
        return new ActorName(Figure.decimal("m%03d", member));
    }

    /** Who sponsors each bill. */
    private List<List<Integer>> sponsors() {
        Random chance = new Random(seed);
        double[][] ideal = new double[members][];
        double[] activity = new double[members];
        for (int i = 0; i < members; i++) {
            double turn = 2 * Math.PI * chance.nextInt(parties) / parties;
            ideal[i] = new double[] {
                APART * StrictMath.cos(turn) + spread * chance.nextGaussian(),
                APART * StrictMath.sin(turn) + spread * chance.nextGaussian()
            };
            activity[i] = StrictMath.exp(ACTIVITY_SPREAD * chance.nextGaussian());
        }
        List<List<Integer>> sponsors = new ArrayList<>();
        for (int bill = 0; bill < bills; bill++) {
            sponsors.add(sponsors(ideal, activity, chance));
        }
        return sponsors;
    }

    private List<Integer> sponsors(double[][] ideal, double[] activity, Random chance) {
        double x = chance.nextGaussian();
        double y = chance.nextGaussian();
        double partisan = STEEP * chance.nextDouble();
        double many = StrictMath.exp(SPONSORS + SPONSORS_SPREAD * chance.nextGaussian());
        double[] weight = new double[members];
        double total = 0;
        for (int i = 0; i < members; i++) {
            double dx = ideal[i][0] - x;
            double dy = ideal[i][1] - y;
            weight[i] = activity[i] * StrictMath.exp(-partisan * (dx * dx + dy * dy));
            total += weight[i];
        }
        List<Integer> sponsors = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            if (chance.nextDouble() < Math.min(MOST_LIKELY, many * weight[i] / total)) {
                sponsors.add(i);
            }
        }
        return sponsors;
    }

    /** All pairs with a z-score: bills together, less what their numbers of bills and the sizes of all bills let expect. */
    private List<Scored> scored(List<List<Integer>> sponsors) {
        int[][] together = new int[members][members];
        double signatures = 0;
        double pairsOfSignatures = 0;
        for (List<Integer> bill : sponsors) {
            for (int i : bill) {
                for (int j : bill) {
                    together[i][j]++;
                }
            }
            signatures += bill.size();
            pairsOfSignatures += (double) bill.size() * (bill.size() - 1);
        }
        List<Scored> pairs = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            for (int j = i + 1; j < members; j++) {
                double expected =
                        (double) together[i][i] * together[j][j] * pairsOfSignatures / (signatures * signatures);
                double score = (together[i][j] - expected) / Math.sqrt(Math.max(expected, LEAST_VARIANCE));
                pairs.add(new Scored(i, j, score));
            }
        }
        return pairs;
    }
}
