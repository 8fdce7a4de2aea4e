package org.entente.bench.durability;

/**
 * What was said of one alliance when it began, and what became of it.
 *
 * @param survives chance to stand after 1, 2, ... 10 years
 * @param years it lasted, or was seen to last
 * @param ended whether it was seen to end
 * @param revised whether its text was changed later
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Forecast(double[] survives, double years, boolean ended, boolean revised) {
    static final int HORIZON = 10;

    double ten() {
        return survives[HORIZON - 1];
    }

    boolean stood(int years) {
        return this.years >= years;
    }
}
