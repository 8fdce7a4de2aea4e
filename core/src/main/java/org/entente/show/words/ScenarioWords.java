package org.entente.show.words;

import java.util.List;
import java.util.Optional;
import org.entente.model.Assessment;
import org.entente.model.Scenario;

/** What would change an assessment, in words. */
public final class ScenarioWords {
    /** Where there are none. */
    public static final String NONE = "No change was found or supposed that could be tried on this assessment.";
    /** How the tables are to be read. */
    public static final String READING =
            "Each line changes one thing and assesses again; all else stays as it is. It says what the"
                    + " evidence would then look like, not that it will happen.";

    private ScenarioWords() {}

    /** Who supposes it. */
    public static String origin(Scenario scenario) {
        return switch (scenario.origin()) {
            case TEXT -> "supposed in the text";
            case COMPUTED -> "supposed by Entente";
            case USER -> "supposed by the user";
        };
    }

    /** What leads, in a ranking that may be empty. */
    public static String leader(List<Assessment.Ranked> ranking) {
        return ranking.isEmpty() ? "too little to assess" : ranking.get(0).name();
    }

    /** What would lead; says so where that is what leads now. */
    public static String outcome(Scenario scenario) {
        boolean same = !scenario.after().isEmpty() && !scenario.before().isEmpty() && !scenario.decides();
        return leader(scenario.after()) + (same ? ", as now" : "");
    }

    /** Whether something else leads; false where nothing does before or after. */
    public static boolean decides(Scenario scenario) {
        return !scenario.after().isEmpty() && scenario.decides();
    }

    /** "68 % → 55 %"; a dash where it cannot be said. */
    public static String survives(Optional<Scenario.Shift> shift) {
        return shift.map(s -> Figures.percent(s.before()) + " \u2192 " + Figures.percent(s.after()))
                .orElse("\u2013");
    }

    /** The column over {@link #survives}. */
    public static String column(List<Scenario> scenarios) {
        int years = scenarios.stream()
                .flatMap(s -> s.survives().stream())
                .map(Scenario.Shift::years)
                .findFirst()
                .orElse(5);
        return "Still stands after " + Figures.count(years, "year");
    }

    /** "Common enemy: 3 of 4 → 0 of 4". */
    public static String change(Scenario.Change change) {
        return change.name() + ": " + change.before() + " \u2192 " + change.after();
    }
}
