package org.entente.show.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as reports print them: the same on every machine and in every language. */
public final class Figures {
    private static final String MINUS = "\u2212";

    private Figures() {}

    /** With one decimal. */
    public static String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN);
        return (rounded.signum() < 0 ? MINUS : "") + rounded.abs().toPlainString();
    }

    /** With one decimal and its sign. */
    public static String signed(double value) {
        String plain = plain(value);
        return plain.startsWith(MINUS) || plain.equals("0.0") ? plain : "+" + plain;
    }

    /** Whole numbers as such, others with one decimal. */
    public static String whole(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? (value < 0 ? MINUS : "") + (long) Math.abs(value)
                : plain(value);
    }

    /** A share in [0, 1] in per cent, without decimals; never 0 or 100 unless it is that exactly. */
    public static String percent(double share) {
        double shown = share > 0 && share < 1 ? Math.min(99, Math.max(1, Math.rint(share * 100))) : share * 100;
        return (long) shown + "\u00a0%";
    }

    /** With two decimals: shares and weights in [0, 1]. */
    public static String share(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A number and its noun: "1 statement", "12 statements". */
    public static String count(long number, String noun) {
        return number + " " + (number == 1 ? noun : noun + "s");
    }
}
