package org.entente.analyse.durability;

/**
 * A property of alliances that bears on how long they last.
 *
 * @param id also that of the {@link org.entente.model.Trait} of a case
 * @param name shown to people, as part of a sentence
 * @param inCase what it is in a case
 * @param inData what it is in the data that the model was fitted on
 * @param source data and papers
 * @param mean in the training data, in the unit of the feature
 * @param deviation standard deviation there, more than 0
 */
public record Feature(
        String id, String name, String inCase, String inData, String source, double mean, double deviation) {
    public Feature {
        if (!(deviation > 0)) {
            throw new IllegalArgumentException(
                    "Standard deviation of " + id + " is " + deviation + ", not more than 0");
        }
    }

    /** A value less the mean, in standard deviations, at most {@link Hazard#FARTHEST} of them either way. */
    public double standardised(double value) {
        double z = (value - mean) / deviation;
        return Math.max(-Hazard.FARTHEST, Math.min(Hazard.FARTHEST, z));
    }
}
