package org.entente.intake;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.entente.intake.Columns.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which columns or attributes say sign and weight of a tie. Where one gives the sign and another the strength, the weight is the
 * strength with that sign.
 *
 * @param sign what has the sign: a sign, a signed weight, or a word
 * @param strength what has the strength; -1 where {@code sign} has that too
 */
record Strength(int sign, int strength) {
    /**
     * Finds them by their names: a signed weight before a sign with a strength, that before a weight alone.
     *
     * @param head names, folded
     * @param sample what stands there in the first row or edge that has something there
     * @return with {@code sign} -1 where nothing says a sign
     */
    static Strength of(List<String> head, IntFunction<String> sample) {
        Columns columns = Columns.SHIPPED;
        int signed = columns.find(Role.SIGNED, head);
        int sign = columns.find(Role.SIGN, head);
        int weight = columns.find(Role.WEIGHT, head);
        int type = columns.find(Role.TYPE, head);
        if (signed >= 0) {
            return new Strength(signed, -1);
        }
        if (sign >= 0) {
            return new Strength(sign, weight);
        }
        if (type >= 0 && Signs.SHIPPED.weight(sample.apply(type)).isPresent() && !isNumber(sample.apply(type))) {
            return new Strength(type, weight);
        }
        return new Strength(weight, -1);
    }

    private static boolean isNumber(String cell) {
        return Signs.number(cell).isPresent();
    }

    /** The weight, or what keeps it from being known. */
    Read read(String signCell, String strengthCell) {
        OptionalDouble signed = Signs.SHIPPED.weight(signCell);
        if (signed.isEmpty()) {
            return new Read(0, Flaw.NO_SIGN);
        }
        double value = signed.getAsDouble();
        if (strength < 0) {
            return new Read(value, null);
        }
        OptionalDouble size = Signs.number(strengthCell);
        if (size.isEmpty()) {
            return new Read(0, Flaw.NO_SIGN);
        }
        if (value > 0 && size.getAsDouble() < 0) {
            return new Read(0, Flaw.CONTRADICTION);
        }
        return new Read(Math.signum(value) * Math.abs(size.getAsDouble()), null);
    }

    /**
     * A weight read.
     *
     * @param weight of any sign, or 0
     * @param flaw null where there is none
     */
    record Read(double weight, @Nullable Flaw flaw) {}
}
