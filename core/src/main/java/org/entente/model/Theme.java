package org.entente.model;

/** What an interest is about. */
public enum Theme {
    COMMON_ENEMY("common enemy"),
    SPHERE_OF_INFLUENCE("sphere of influence"),
    ALTERNATIVE_ALLIANCES("alternative alliances"),
    SANCTIONS("sanctions"),
    WATER_AND_RESOURCES("water and resources"),
    REGIME_SECURITY("regime security"),
    IDEOLOGY("ideology"),
    ILLICIT_TRADE("illicit trade"),
    RECOGNITION("recognition"),
    TERRITORY("territory"),
    OTHER("other");

    private final String word;

    Theme(String word) {
        this.word = word;
    }

    /** As shown to people and in exports. */
    public String word() {
        return word;
    }
}
