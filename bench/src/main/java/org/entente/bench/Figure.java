package org.entente.bench;

import java.util.Locale;

/**
 * One line of the results.
 *
 * @param measure what was measured
 * @param target what was to be reached; {@code ""} where the figure is told for information only
 * @param reached what was reached, with its unit
 * @param verdict whether that is enough
 */
record Figure(String measure, String target, String reached, Verdict verdict) {
    /** Whether a figure reaches its target. */
    enum Verdict {
        YES("yes"),
        NO("no"),
        NO_TARGET(""),
        NOT_MEASURED("not measured");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static Verdict of(boolean met) {
            return met ? YES : NO;
        }
    }

    /** A share in [0, 1], the higher the better. */
    static Figure atLeast(String measure, double target, double value) {
        return atLeast(measure, target, value, "");
    }

    /** A share in [0, 1], the higher the better, with a remark behind it. */
    static Figure atLeast(String measure, double target, double value, String remark) {
        return new Figure(
                measure,
                decimal("≥ %.2f", target),
                remarked(decimal("%.3f", value), remark),
                Verdict.of(value >= target));
    }

    /** A quantity, the lower the better; {@code target} is still enough. */
    static Figure atMost(String measure, double target, double value, String unit, String remark) {
        return new Figure(
                measure,
                decimal("≤ %.2f", target) + unit,
                remarked(decimal("%.2f", value) + unit, remark),
                Verdict.of(value <= target));
    }

    /** A quantity, the lower the better; {@code bound} itself is too much. */
    static Figure under(String measure, double bound, double value, String unit, String remark) {
        return new Figure(
                measure,
                decimal("< %.2f", bound) + unit,
                remarked(decimal("%.2f", value) + unit, remark),
                Verdict.of(value < bound));
    }

    /** Something that holds or does not. */
    static Figure holds(String measure, String target, boolean met, String reached) {
        return new Figure(measure, target, reached, Verdict.of(met));
    }

    /** For information. */
    static Figure note(String measure, String reached) {
        return new Figure(measure, "", reached, Verdict.NO_TARGET);
    }

    /** What could not be measured, and why. */
    static Figure skipped(String measure, String reason) {
        return new Figure(measure, "", "skipped: " + reason, Verdict.NOT_MEASURED);
    }

    /** As one line, for another process to read. */
    String line() {
        return String.join("\t", measure, target, reached, verdict.name());
    }

    /** What {@link #line} wrote. */
    static Figure ofLine(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length != 4) {
            throw new BenchException("Not a figure: " + line);
        }
        return new Figure(parts[0], parts[1], parts[2], Verdict.valueOf(parts[3]));
    }

    static String decimal(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private static String remarked(String value, String remark) {
        return remark.isEmpty() ? value : value + " (" + remark + ")";
    }
}
