package org.entente.analyse.durability;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Durability.Factor;
import org.entente.model.Trait;
import org.jspecify.annotations.Nullable;

/** What moves a forecast, in words. */
final class Factors {
    private static final List<String> ALWAYS = List.of(
            "The figures tell what became of written alliances of states that were alike in what is known here; armed groups and"
                    + " unwritten ties may fare otherwise.",
            "They hold short of a general war between great powers: the years of both World Wars are left out of the model.",
            "What the case does not tell counts as in the average alliance, and widens the interval.",
            "Past rates of ending differed more than tenfold between decades; the interval allows for that only in part.");

    private static final String UNLIKE =
            "Not all of them are states that are told to have agreed on something, as those of the data had: the"
                    + " interval is wider for that, and nothing was tested on such partners.";

    private Factors() {}

    static List<String> cautions(boolean alike) {
        return alike
                ? ALWAYS
                : Stream.concat(Stream.of(UNLIKE), ALWAYS.stream()).toList();
    }

    static Factor of(Feature feature, @Nullable Trait trait, double ratio) {
        if (trait == null) {
            return new Factor(
                    feature.id(),
                    feature.name(),
                    false,
                    "no evidence",
                    1,
                    "No evidence on " + feature.name() + ": counted as in the average alliance.",
                    feature.source(),
                    List.of());
        }
        return new Factor(
                feature.id(),
                feature.name(),
                true,
                trait.words(),
                ratio,
                capital(trait.words()) + ": " + effect(ratio) + ".",
                feature.source(),
                trait.statements());
    }

    private static String effect(double ratio) {
        long percent = Math.round(100 * Math.abs(ratio - 1));
        if (percent == 0) {
            return "alliances like that ended as often as the average one";
        }
        return "alliances like that had a yearly risk of ending " + percent + " % " + (ratio > 1 ? "above" : "below")
                + " the average";
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
