package org.entente.analyse.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.model.ActorName;
import org.entente.model.EdtfDate;
import org.entente.model.Pair;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;

/** Networks for tests, from a seed or from words. */
final class RandomNetworks {
    private RandomNetworks() {}

    /** Each pair tied with probability {@code density}, each tie negative with probability {@code enmity}. */
    static SignedNetwork random(Random random, int actors, double density, double enmity) {
        List<SignedTie> ties = new ArrayList<>();
        for (int a = 0; a < actors; a++) {
            for (int b = a + 1; b < actors; b++) {
                if (random.nextDouble() < density) {
                    double size = 1 + random.nextInt(9);
                    ties.add(tie(actor(a), actor(b), random.nextDouble() < enmity ? -size : size));
                }
            }
        }
        return network(ties);
    }

    /** From words such as {@code "A+B A-C"}. */
    static SignedNetwork of(String words) {
        List<SignedTie> ties = new ArrayList<>();
        for (String word : words.split(" ")) {
            String[] ends = word.split("[+-]");
            ties.add(tie(new ActorName(ends[0]), new ActorName(ends[1]), word.indexOf('-') < 0 ? 1 : -1));
        }
        return network(ties);
    }

    static SignedTie tie(ActorName a, ActorName b, double weight) {
        return new SignedTie(Pair.of(a, b), weight, Math.max(0, weight), Math.min(0, weight), List.of());
    }

    static SignedNetwork network(List<SignedTie> ties) {
        List<ActorName> actors = ties.stream()
                .flatMap(t -> List.of(t.pair().first(), t.pair().second()).stream())
                .distinct()
                .sorted()
                .toList();
        return new SignedNetwork(EdtfDate.UNKNOWN, actors, ties, List.of());
    }

    private static ActorName actor(int number) {
        return new ActorName(String.format("a%03d", number));
    }

    static String describe(SignedNetwork network) {
        return IntStream.range(0, network.ties().size())
                .mapToObj(network.ties()::get)
                .map(t ->
                        t.pair().first() + (t.sign() > 0 ? "+" : "-") + t.pair().second())
                .toList()
                .toString();
    }
}
