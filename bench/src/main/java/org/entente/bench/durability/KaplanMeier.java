package org.entente.bench.durability;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many of those whose end was not yet seen stood how long (Kaplan &amp; Meier 1958, JASA 53:457, product-limit estimate).
 *
 * @param times of those that ended, ascending
 * @param standing share that stood after each
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record KaplanMeier(double[] times, double[] standing) {
    /** Of the alliances made before a date, as they were known then. O(n²). */
    static KaplanMeier of(List<Alliance> alliances, double until) {
        double[] seen = alliances.stream()
                .mapToDouble(a -> Math.min(a.end(), until) - a.begin())
                .toArray();
        double[] times = IntStream.range(0, seen.length)
                .filter(i -> alliances.get(i).ended() && alliances.get(i).end() <= until)
                .mapToDouble(i -> seen[i])
                .sorted()
                .distinct()
                .toArray();
        double[] standing = new double[times.length];
        double share = 1;
        for (int t = 0; t < times.length; t++) {
            double time = times[t];
            long ended = IntStream.range(0, seen.length)
                    .filter(i -> seen[i] == time
                            && alliances.get(i).ended()
                            && alliances.get(i).end() <= until)
                    .count();
            long risk =
                    IntStream.range(0, seen.length).filter(i -> seen[i] >= time).count();
            share *= 1 - (double) ended / risk;
            standing[t] = share;
        }
        return new KaplanMeier(times, standing);
    }

    /** Share that stood so many years, in [0, 1]. */
    double survival(double years) {
        double share = 1;
        for (int t = 0; t < times.length && times[t] <= years; t++) {
            share = standing[t];
        }
        return share;
    }
}
