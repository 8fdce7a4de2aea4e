package org.entente.show.words;

import org.entente.model.Bond;
import org.entente.model.InterestType;

/** How interests go together, in words. */
public final class DriverWords {
    private DriverWords() {}

    /** The heading over drivers of a kind. */
    public static String heading(Bond bond) {
        return switch (bond) {
            case SHARED -> "Shared interests";
            case COMPATIBLE -> "Compatible interests";
            case OPPOSED -> "Opposed interests";
            case ONE_SIDED -> "One-sided interests";
        };
    }

    /** What that means. */
    public static String meaning(Bond bond) {
        return switch (bond) {
            case SHARED -> "They want or fear the same.";
            case COMPATIBLE -> "They want different things, and one can have its own with or through the other.";
            case OPPOSED -> "What one wants or does, the other suffers or contests.";
            case ONE_SIDED -> "One has an interest of which nothing is said for the other.";
        };
    }

    /** "Threats", "Opportunities", "Needs", "Aims". */
    public static String plural(InterestType type) {
        return switch (type) {
            case THREAT -> "Threats";
            case OPPORTUNITY -> "Opportunities";
            case NEED -> "Needs";
            case AIM -> "Aims";
        };
    }
}
