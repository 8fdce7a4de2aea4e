package org.entente.analyse.durability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Durability;
import org.entente.model.Durability.Factor;
import org.entente.model.Durability.Horizon;
import org.entente.model.Likelihood;
import org.entente.model.Trait;

/**
 * Alliances of states, how long they lasted, and what went with that: the one door of this package. Fitted on written alliances of
 * states from 1815 to 2016; what it says of other relationships is a comparison with them and no more.
 *
 * @param features in the order of the coefficients
 * @param hazard yearly rate of ending
 * @param basis what it was fitted on, in one sentence
 */
public record DurabilityModel(List<Feature> features, Hazard hazard, String basis) {
    private static final int[] HORIZONS = {1, 3, 5, 10};
    /** Standard deviations either side of the middle that hold 80 % of a normal distribution. */
    private static final double EIGHTY_PERCENT = 1.2815515655446004;

    /** Standard deviation of the log rate, added where a relationship is unlike those of the data. */
    private static final double UNLIKE = Math.log(3);

    private static final double HALF = 0.5;

    private static final String WORDS = "features.tsv";
    private static final String NUMBERS = "coefficients.tsv";

    public DurabilityModel {
        features = List.copyOf(features);
    }

    /** The model that the program ships. */
    public static DurabilityModel shipped() {
        return ModelText.model(NUMBERS, ModelText.resource(NUMBERS), ModelText.words(WORDS, ModelText.resource(WORDS)));
    }

    /** Per id of a feature its name, what it is in a case, what it is in the data, and its source. */
    public static Map<String, List<String>> words() {
        return ModelText.words(WORDS, ModelText.resource(WORDS));
    }

    /**
     * How many times the yearly risk of ending is that of an alliance one standard deviation lower in a feature, all others equal; more
     * than 0, 1 for no effect.
     */
    public double hazardRatio(Feature feature) {
        return Math.exp(hazard.coefficients()[features.indexOf(feature)]);
    }

    /**
     * The chances of a relationship to stand 1, 3, 5 and 10 years on. Features without a trait count as average, and widen the
     * interval. O(features²).
     *
     * @param traits of features that the case tells of; those that the model does not have are left out
     * @param age years that it has stood, at least 0
     * @param began what the age is counted from, in words
     */
    public Durability forecast(List<Trait> traits, double age, String began) {
        return forecast(traits, age, began, true);
    }

    /**
     * The same for a relationship that may be unlike those of the data.
     *
     * @param alike whether all partners are states that are told to have agreed on something; otherwise the interval takes in rates of
     *     ending up to three times as high or low, one standard deviation either way: Entente's own allowance, for nothing was tested
     */
    public Durability forecast(List<Trait> traits, double age, String began, boolean alike) {
        Map<String, Trait> byId = new HashMap<>();
        traits.forEach(t -> byId.put(t.id(), t));
        double[] z = new double[features.size()];
        boolean[] known = new boolean[features.size()];
        List<Factor> factors = new ArrayList<>();
        for (int j = 0; j < z.length; j++) {
            Trait trait = byId.get(features.get(j).id());
            known[j] = trait != null;
            z[j] = trait == null ? 0 : features.get(j).standardised(trait.value());
            factors.add(Factors.of(features.get(j), trait, Math.exp(hazard.coefficients()[j] * z[j])));
        }
        factors.sort(Comparator.comparing((Factor f) -> !f.present())
                .thenComparingDouble(f -> -Math.abs(Math.log(f.hazardRatio()))));
        List<Horizon> horizons = new ArrayList<>();
        for (int years : HORIZONS) {
            horizons.add(horizon(z, known, age, years, alike ? 0 : UNLIKE));
        }
        return new Durability(age, began, horizons, factors, basis, Factors.cautions(alike));
    }

    private Horizon horizon(double[] z, boolean[] known, double age, int years, double unlike) {
        double expected = hazard.cumulative(z, age, years);
        double factor = Math.exp(EIGHTY_PERCENT * Math.hypot(hazard.spread(z, age, years, known), unlike));
        double low = Math.exp(-expected * factor);
        double high = Math.exp(-expected / factor);
        return new Horizon(years, Math.exp(-expected), low, high, Likelihood.of(cautious(low, high)));
    }

    /** The end of an interval that is nearer to one half, or one half itself: words are never surer than the evidence. */
    private static double cautious(double low, double high) {
        return low > HALF ? low : high < HALF ? high : HALF;
    }
}
