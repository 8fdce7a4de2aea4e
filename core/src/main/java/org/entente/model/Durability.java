package org.entente.model;

import java.util.List;

/**
 * How long a relationship may be expected to stand: what became of alliances of states that were like it. A figure about a class of
 * cases, not a prophecy about this one.
 *
 * @param age years since it began, at least 0
 * @param began what the age is counted from, in words; says so where nothing is dated
 * @param horizons ascending
 * @param factors what moves the figures, the strongest first; those without evidence last
 * @param basis what the model was fitted on, in one sentence
 * @param cautions what a reader must know before using the figures
 */
public record Durability(
        double age, String began, List<Horizon> horizons, List<Factor> factors, String basis, List<String> cautions) {
    public Durability {
        horizons = List.copyOf(horizons);
        factors = List.copyOf(factors);
        cautions = List.copyOf(cautions);
    }

    /**
     * The chance that it still stands after some years.
     *
     * @param years from the date of the assessment
     * @param survives probability in (0, 1)
     * @param low lower end of the 80 % interval
     * @param high upper end
     * @param words the ICD 203 term of the end of the interval that is nearer to one half, so that it is never surer than the evidence
     */
    public record Horizon(int years, double survives, double low, double high, Likelihood words) {}

    /**
     * One feature of the model.
     *
     * @param id of the feature
     * @param name shown to people
     * @param present whether the case says anything about it; what is missing counts as the average alliance
     * @param value in words; {@code "no evidence"} where it is missing
     * @param hazardRatio how much it multiplies the yearly risk of ending, against the average alliance; 1 where missing
     * @param sentence the reason in words, in the voice of a report
     * @param source the papers and data it comes from
     * @param statements ids of the statements it is read from
     */
    public record Factor(
            String id,
            String name,
            boolean present,
            String value,
            double hazardRatio,
            String sentence,
            String source,
            List<String> statements) {
        public Factor {
            statements = List.copyOf(statements);
        }
    }

    /** The horizon of so many years. */
    public Horizon at(int years) {
        return horizons.stream()
                .filter(h -> h.years() == years)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No horizon of " + years + " years in " + horizons));
    }
}
