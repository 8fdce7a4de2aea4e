package org.entente.bench;

import java.util.List;
import java.util.function.Function;

/**
 * What of {@link BalanceFigures} is measured together in one process.
 *
 * @param name what the process is asked for
 * @param measure what is done there
 */
record BalancePart(String name, Function<SignedData, List<Figure>> measure) {
    static final List<BalancePart> ALL = List.of(
            new BalancePart("series", BalanceSeries::figures),
            new BalancePart("small", BalanceProofs::small),
            new BalancePart("known", BalanceProofs::known),
            new BalancePart("tribes", BalanceTribes::figures),
            new BalancePart("triads", BalanceTriads::figures),
            new BalancePart("unseen", BalanceUnseen::figures),
            new BalancePart("toll-like", BalanceBounds::tollLike),
            new BalancePart("methanosarcina", BalanceBounds::methanosarcina),
            new BalancePart("elections", BalanceBounds::elections));

    static BalancePart named(String name) {
        return ALL.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BenchException("no such part: " + name));
    }
}
