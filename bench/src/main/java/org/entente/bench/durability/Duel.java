package org.entente.bench.durability;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Two models' forecasts of one alliance, to be drawn together.
 *
 * @param one of a model
 * @param other of the model that it is held against
 */
record Duel(Forecast one, Forecast other) {
    /** By how much a score of the one exceeds that of the other, with the 95 % interval of the bootstrap over alliances. */
    static String gain(List<Forecast> ones, List<Forecast> others, ToDoubleFunction<List<Forecast>> score) {
        List<Duel> duels = IntStream.range(0, ones.size())
                .mapToObj(i -> new Duel(ones.get(i), others.get(i)))
                .toList();
        ToDoubleFunction<List<Duel>> gain =
                d -> score.applyAsDouble(d.stream().map(Duel::one).toList())
                        - score.applyAsDouble(d.stream().map(Duel::other).toList());
        Bootstrap interval = Bootstrap.of(duels, gain);
        return String.format(
                Locale.ROOT, "%.4f (%.4f to %.4f)", gain.applyAsDouble(duels), interval.low(), interval.high());
    }
}
