package org.entente.bench.durability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which features a model has, and how hard it is held back.
 *
 * @param name shown to people
 * @param features ids, in the order of the coefficients
 * @param ridge penalty: half of it times the square of each coefficient per standard deviation is taken off the log likelihood
 */
record Specification(String name, List<String> features, double ridge) {
    /** Penalty of the shipped model: chosen among 5, 20 and 60 on alliances made and followed up before 1939. */
    static final double RIDGE = 20;

    private static final List<String> TREATY = List.of(
            "fixed", "task", "renew", "offense", "defense", "nonagg", "neutral", "consul", "org", "milcon", "wartime",
            "specthr", "bil", "condit");
    private static final List<String> POLITICS = List.of(
            "fixed",
            "task",
            "renew",
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

    /** What the product ships. */
    static final Specification SHIPPED = new Specification("shipped", with(POLITICS, ENEMIES), RIDGE);
    /** The same without whoever their enemies are. */
    static final Specification WITHOUT_BALANCE = new Specification("without common enemies", POLITICS, RIDGE);
    /** The same with friends of friends, too. */
    static final Specification WITH_TRIADS = new Specification(
            "with signed triads as well", with(POLITICS, with(ENEMIES, List.of("shriv", "unbal", "comfr"))), RIDGE);

    static final Specification TREATY_ALONE = new Specification("treaty alone", TREATY, RIDGE);

    private static List<String> with(List<String> a, List<String> b) {
        List<String> result = new ArrayList<>(a);
        result.addAll(b);
        return List.copyOf(result);
    }

    static Specification single(String feature) {
        return new Specification(feature + " alone", List.of(feature), 1e-6);
    }

    Specification without(String... gone) {
        return new Specification(
                name,
                features.stream().filter(f -> !Arrays.asList(gone).contains(f)).toList(),
                ridge);
    }
}
