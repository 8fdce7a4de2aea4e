package org.entente.bench.durability;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.analyse.durability.Hazard;

/**
 * Alliances as rows of standardised features. Means and deviations are those of the alliances made before a date; what is missing
 * counts as the mean.
 */
final class Sample {
    private final List<Alliance> alliances;
    private final double[][] z;
    private final double[] means;
    private final double[] deviations;

    private Sample(List<Alliance> alliances, double[][] z, double[] means, double[] deviations) {
        this.alliances = alliances;
        this.z = z;
        this.means = means;
        this.deviations = deviations;
    }

    static Sample of(List<Alliance> alliances, List<Map<String, Double>> values, List<String> features, double before) {
        double[] means = new double[features.size()];
        double[] deviations = new double[features.size()];
        double[][] z = new double[alliances.size()][features.size()];
        for (int j = 0; j < features.size(); j++) {
            String feature = features.get(j);
            double sum = 0;
            double squares = 0;
            int count = 0;
            for (int i = 0; i < z.length; i++) {
                double value = values.get(i).getOrDefault(feature, Double.NaN);
                if (alliances.get(i).begin() < before && !Double.isNaN(value)) {
                    sum += value;
                    squares += value * value;
                    count++;
                }
            }
            means[j] = count == 0 ? 0 : sum / count;
            double variance = count == 0 ? 0 : squares / count - means[j] * means[j];
            deviations[j] = variance > 1e-12 ? Math.sqrt(variance) : 1;
            for (int i = 0; i < z.length; i++) {
                double value = values.get(i).getOrDefault(feature, Double.NaN);
                double standard = Double.isNaN(value) ? 0 : (value - means[j]) / deviations[j];
                z[i][j] = Math.max(-Hazard.FARTHEST, Math.min(Hazard.FARTHEST, standard));
            }
        }
        return new Sample(alliances, z, means, deviations);
    }

    double[] z(int i) {
        return z[i];
    }

    double mean(int j) {
        return means[j];
    }

    double deviation(int j) {
        return deviations[j];
    }

    /** Numbers of the alliances that a condition holds for. */
    List<Integer> where(Predicate<Alliance> condition) {
        List<Integer> result = new ArrayList<>();
        for (int i = 0; i < z.length; i++) {
            if (condition.test(alliances.get(i))) {
                result.add(i);
            }
        }
        return result;
    }

    Alliance alliance(int i) {
        return alliances.get(i);
    }

    /**
     * The years that alliances were under observation, by age.
     *
     * @param until nothing is known from then on
     * @param leftOut calendar years that do not count
     */
    List<AllianceYear> years(List<Integer> which, double until, Set<Integer> leftOut) {
        List<AllianceYear> result = new ArrayList<>();
        for (int i : which) {
            Alliance a = alliances.get(i);
            double end = Math.min(a.end(), until);
            boolean ended = a.ended() && a.end() <= until;
            int count = Math.max(1, (int) Math.ceil(end - a.begin() - 1e-9));
            for (int age = 0; age < count; age++) {
                double from = a.begin() + age;
                double to = Math.min(end, from + 1);
                boolean last = ended && age == count - 1;
                if (!leftOut.contains((int) (last ? to : (from + to) / 2))) {
                    result.add(new AllianceYear(z[i], age, Math.max(0.02, to - from), last));
                }
            }
        }
        return result;
    }

    /**
     * A year of an alliance's life.
     *
     * @param z its features
     * @param age in whole years when the year began
     * @param exposure how much of the year it was observed, in (0, 1]
     * @param ended whether it ended then
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record AllianceYear(double[] z, int age, double exposure, boolean ended) {}
}
