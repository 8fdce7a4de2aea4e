package org.entente.show.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Coordinates as text: one decimal at most, never in scientific notation. */
final class Num {
    private Num() {}

    static String of(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    /** Numbers between the words of a path: {@code path("M", 1, 2, "L", 3, 4)}. */
    static String path(Object... parts) {
        StringBuilder path = new StringBuilder();
        for (Object part : parts) {
            String text = part instanceof Number number ? of(number.doubleValue()) : part.toString();
            path.append(path.isEmpty() ? "" : " ").append(text);
        }
        return path.toString();
    }
}
