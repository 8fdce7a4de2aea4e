package org.entente.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a source is to be trusted, on both scales of NATO's Admiralty system (AJP-2.1): the reliability of the source, A to F, and the
 * credibility of what it says, 1 to 6.
 *
 * @param reliability of the source
 * @param credibility of its information, 1 (confirmed by others) to 5 (improbable); 6 cannot be judged
 */
public record Admiralty(SourceGrade reliability, int credibility) {
    private static final Pattern CODE = Pattern.compile("([A-Fa-f])([1-6])?");
    /** Entente's own weights for credibility 1 to 6; what nobody judged takes nothing away. */
    private static final double[] CREDIBILITY = {1, 0.9, 0.7, 0.4, 0.15, 1};

    /** Nobody has judged it. */
    public static final Admiralty UNJUDGED = new Admiralty(SourceGrade.F, CREDIBILITY.length);

    public Admiralty {
        if (credibility < 1 || credibility > CREDIBILITY.length) {
            throw new IllegalArgumentException("Credibility is 1 to 6, not " + credibility);
        }
    }

    /**
     * Reads "B2", or "B" for B6.
     *
     * @throws IllegalArgumentException where it is neither
     */
    public static Admiralty parse(String code) {
        Matcher matcher = CODE.matcher(code.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + code
                    + "' is no grade. Maybe write a letter A (reliable) to F (cannot be judged) and a figure 1 (confirmed) to 6"
                    + " (cannot be judged), such as B2.");
        }
        String figure = matcher.group(2);
        return new Admiralty(
                SourceGrade.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                figure == null ? CREDIBILITY.length : Integer.parseInt(figure));
    }

    /** "B2". */
    public String code() {
        return reliability.name() + credibility;
    }

    /** In [0, 1]: the weight of the reliability times that of the credibility (1, 0.9, 0.7, 0.4, 0.15; 1 where it was not judged). */
    public double weight() {
        return reliability.weight() * CREDIBILITY[credibility - 1];
    }
}
