package org.entente.model;

/**
 * The canonical name of an actor: what all its aliases stand for.
 *
 * @param value not blank
 */
public record ActorName(String value) implements Comparable<ActorName> {
    /** The other side of an act that the text nowhere names (GUIDELINE.md, rule 5). */
    public static final ActorName UNKNOWN = new ActorName("unknown");

    public ActorName {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An actor's name is blank");
        }
    }

    @Override
    public int compareTo(ActorName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
