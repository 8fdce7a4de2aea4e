package org.entente.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Figures on the screen. */
final class Figure {
    private static final int DECIMALS = 3;

    private Figure() {}

    /** Whole numbers as such, others with up to three decimals. */
    static String of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /** With its thousands apart. */
    static String grouped(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** How long it took, where that is worth a word. */
    static String took(double seconds) {
        return seconds < 1 ? "" : String.format(Locale.ROOT, " (%.1f s)", seconds);
    }
}
