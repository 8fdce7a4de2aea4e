package org.entente.bench.durability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the shape of the model was chosen by: forecasts from six years between 1870 and 1920 of all alliances made from then to 1935, and what was known of
 * them ten years on, at the end of 1945. No alliance made later, and nothing that happened later, enters.
 */
public final class Selection {
    private static final int FIRST = 1870;
    private static final int LAST = 1920;
    private static final int STEP = 10;
    /** Alliances made from then on were not known for ten years before 1946. */
    private static final int END = 1936;

    private Selection() {}

    /** By name of the model: mean AUC of the six, and the Brier scores of all their forecasts together. */
    public static Map<String, String> all(Study study) {
        Map<String, String> result = new LinkedHashMap<>();
        for (Specification s : List.of(
                Specification.SHIPPED,
                Specification.FIRST_DRAFT,
                Specification.UNSIGNED,
                Specification.FROZEN,
                Specification.WITHOUT_BALANCE,
                Specification.WITH_TRIADS,
                Specification.TREATY_ALONE,
                Specification.LEVEL_ALONE)) {
            result.put(s.name(), words(study, s));
        }
        return result;
    }

    private static String words(Study study, Specification specification) {
        List<Forecast> pooled = new ArrayList<>();
        double auc = 0;
        int count = 0;
        for (int year = FIRST; year <= LAST; year += STEP) {
            List<Forecast> forecasts = study.forecasts(specification, year, END);
            auc += Scores.auc(forecasts);
            count++;
            pooled.addAll(forecasts);
        }
        return String.format(
                Locale.ROOT,
                "mean AUC %.3f, Brier %.4f, integrated Brier %.4f (%d forecasts)",
                auc / count,
                Scores.brier(pooled, Forecast.HORIZON),
                Scores.integratedBrier(pooled),
                pooled.size());
    }
}
