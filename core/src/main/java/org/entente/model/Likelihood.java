package org.entente.model;

/**
 * Words of estimative probability and their bands in per cent: ICD 203 (Office of the Director of National Intelligence, 2015),
 * section D.6.e.(2)(a).
 */
public enum Likelihood {
    ALMOST_NO_CHANCE("almost no chance", 1, 5),
    VERY_UNLIKELY("very unlikely", 5, 20),
    UNLIKELY("unlikely", 20, 45),
    ROUGHLY_EVEN_CHANCE("roughly even chance", 45, 55),
    LIKELY("likely", 55, 80),
    VERY_LIKELY("very likely", 80, 95),
    ALMOST_CERTAIN("almost certain", 95, 99);

    private final String words;
    private final int low;
    private final int high;

    Likelihood(String words, int low, int high) {
        this.words = words;
        this.low = low;
        this.high = high;
    }

    /**
     * The term for a probability: the first whose band reaches that far. Bands meet at their edges; below 1 % and above 99 % the
     * outermost terms stand.
     */
    public static Likelihood of(double probability) {
        for (Likelihood term : values()) {
            if (100 * probability <= term.high) {
                return term;
            }
        }
        return ALMOST_CERTAIN;
    }

    /** The term itself. */
    public String words() {
        return words;
    }

    /** Lower edge of the band, per cent. */
    public int low() {
        return low;
    }

    /** Upper edge of the band, per cent. */
    public int high() {
        return high;
    }
}
