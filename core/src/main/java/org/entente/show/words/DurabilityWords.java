package org.entente.show.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Durability;

/** How long it may stand, in words that say whose figure it is and of what. */
public final class DurabilityWords {
    /** Where nothing could be computed. */
    public static final String NONE =
            "Not estimated: the case says too little about this relationship to compare it with others.";

    private static final int SHOWN = 5;

    private DurabilityWords() {}

    /** The figure for five years, or the last one before it. */
    public static String sentence(Durability durability) {
        Optional<Durability.Horizon> shown = durability.horizons().stream()
                .filter(h -> h.years() <= SHOWN)
                .reduce((a, b) -> b)
                .or(() -> durability.horizons().stream().findFirst());
        return shown.map(
                        h -> "Computed by Entente: that it still stands after " + Figures.count(h.years(), "year")
                                + " is "
                                + h.words().words() + " (" + Figures.percent(h.survives()) + "; 80\u00a0% interval "
                                + interval(h)
                                + "). That is a figure about alliances of states that were like it, not a prophecy about this one.")
                .orElse(NONE);
    }

    /** All figures in one line: "after 1 year: very likely (94 %); after 3 years: ...". */
    public static String all(Durability durability) {
        return durability.horizons().stream()
                .map(h -> "after " + Figures.count(h.years(), "year") + ": "
                        + h.words().words() + " (" + Figures.percent(h.survives()) + ")")
                .collect(Collectors.joining("; "));
    }

    /** "1 to 10 years": how far ahead the figures go. */
    public static String reach(Durability durability) {
        List<Durability.Horizon> all = durability.horizons();
        return all.isEmpty()
                ? "\u2013"
                : (all.size() > 1 ? all.get(0).years() + " to " : "")
                        + Figures.count(all.get(all.size() - 1).years(), "year");
    }

    /** "52 to 81 %". */
    public static String interval(Durability.Horizon horizon) {
        String low = Figures.percent(horizon.low());
        return low.substring(0, low.length() - 2) + " to " + Figures.percent(horizon.high());
    }

    /** How old it is, and since when that is counted. */
    public static String age(Durability durability) {
        String years = Figures.whole(durability.age());
        return "Age: " + years + (years.equals("1") ? " year" : " years")
                + (durability.began().isBlank() ? "." : " (" + durability.began() + ").");
    }

    /** What a factor does to the figures, against the average alliance. */
    public static String effect(Durability.Factor factor) {
        if (!factor.present()) {
            return "no evidence: counts as the average alliance";
        }
        double ratio = factor.hazardRatio();
        long percent = Math.round(Math.abs(ratio - 1) * 100);
        if (percent == 0) {
            return "leaves the yearly risk of ending as it is";
        }
        if (ratio >= 2) {
            String times = BigDecimal.valueOf(ratio)
                    .setScale(1, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
            return "multiplies the yearly risk of ending by " + times;
        }
        return (ratio > 1 ? "raises" : "lowers") + " the yearly risk of ending by " + Math.min(99, percent) + "\u00a0%";
    }
}
