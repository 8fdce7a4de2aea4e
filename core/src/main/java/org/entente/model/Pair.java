package org.entente.model;

/**
 * Two distinct actors, in no order: the first is the one whose name sorts first.
 *
 * @param first sorts before {@code second}
 * @param second sorts after {@code first}
 */
public record Pair(ActorName first, ActorName second) implements Comparable<Pair> {
    public Pair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("Not a pair in order: " + first + ", " + second);
        }
    }

    /** The pair of two distinct actors, given in any order. */
    public static Pair of(ActorName a, ActorName b) {
        return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    /** Whether {@code actor} is one of the two. */
    public boolean has(ActorName actor) {
        return first.equals(actor) || second.equals(actor);
    }

    /** The other of the two. */
    public ActorName other(ActorName actor) {
        return first.equals(actor) ? second : first;
    }

    @Override
    public int compareTo(Pair other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
}
