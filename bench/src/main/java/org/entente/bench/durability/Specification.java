package org.entente.bench.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which features a model has, and how it is held back. All of it was settled on alliances made before 1936 and what was known of them at
 * the end of 1945 (docs/durability.md tells how).
 *
 * @param name shown to people
 * @param features ids, in the order of the coefficients
 * @param treatyRidge half of it times the square of each coefficient per standard deviation of what treaties say is taken off the
 *     log likelihood
 * @param politicsRidge the same of all other features: they are measured worse, and there are more of them
 * @param signed whether coefficients are bound to the signs of {@link Expected}
 * @param follows whether the level follows the rate of the years before each forecast ({@link Level})
 */
record Specification(
        String name, List<String> features, double treatyRidge, double politicsRidge, boolean signed, boolean follows) {
    private static final double TREATY_RIDGE = 20;
    private static final double POLITICS_RIDGE = 100;
    private static final double FREE = 1e-6;

    private static final List<String> TREATY = List.of(
            "fixed", "task", "renew", "expires", "offense", "defense", "nonagg", "neutral", "consul", "org", "milcon",
            "wartime", "specthr", "bil", "condit");
    private static final Set<String> OF_TREATIES = Set.copyOf(TREATY);
    private static final List<String> POLITICS = List.of(
            "fixed",
            "task",
            "renew",
            "expires",
            "offense",
            "nonagg",
            "defense",
            "org",
            "wartime",
            "specthr",
            "maj",
            "dem_mean",
            "threat",
            "rec",
            "prev",
            "viol",
            "riv_in",
            "mid_in",
            "atwar",
            "bil",
            "asym",
            "dem_gap",
            "contig");
    private static final List<String> ENEMIES = List.of("shfoe", "riv_new", "riv_lost");
    private static final List<String> TRIADS = List.of("shriv", "unbal", "comfr");

    /** What the product ships. */
    static final Specification SHIPPED = bound("shipped", with(POLITICS, ENEMIES));
    /** The same, whoever their enemies are. */
    static final Specification WITHOUT_BALANCE = bound("without common enemies", POLITICS);
    /** The same, with friends of friends and friends of enemies too. */
    static final Specification WITH_TRIADS = bound("with signed triads as well", with(POLITICS, with(ENEMIES, TRIADS)));

    static final Specification TREATY_ALONE = bound("what treaties say and the level", TREATY);
    static final Specification LEVEL_ALONE = bound("the level alone", List.of());
    /** The same as shipped, but nothing at all is learned after the split. */
    static final Specification FROZEN =
            new Specification("level frozen at the split", SHIPPED.features, TREATY_RIDGE, POLITICS_RIDGE, true, false);
    /** The same as shipped, coefficients of any sign. */
    static final Specification UNSIGNED =
            new Specification("signs left free", SHIPPED.features, TREATY_RIDGE, POLITICS_RIDGE, false, true);

    /** The draft that this one took the place of: one ridge for all, any sign, no level, no {@code expires}. */
    static final Specification FIRST_DRAFT = new Specification(
            "first draft",
            SHIPPED.features.stream().filter(f -> !f.equals("expires")).toList(),
            TREATY_RIDGE,
            TREATY_RIDGE,
            false,
            false);

    private static Specification bound(String name, List<String> features) {
        return new Specification(name, features, TREATY_RIDGE, POLITICS_RIDGE, true, true);
    }

    private static List<String> with(List<String> a, List<String> b) {
        List<String> result = new ArrayList<>(a);
        result.addAll(b);
        return List.copyOf(result);
    }

    /** Not held back, to measure what goes with a feature rather than to forecast. */
    static Specification free(List<String> features) {
        return new Specification("free", features, FREE, FREE, false, false);
    }

    double[] ridges() {
        return features.stream()
                .mapToDouble(f -> OF_TREATIES.contains(f) ? treatyRidge : politicsRidge)
                .toArray();
    }

    int[] signs() {
        return features.stream().mapToInt(f -> signed ? Expected.sign(f) : 0).toArray();
    }
}
