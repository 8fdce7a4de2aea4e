package org.entente.relate.occurrence;

import java.util.Comparator;
import java.util.List;
import org.entente.model.Occurrence.Agreement;

/**
 * Two things that may be one, by their places in a list.
 *
 * @param one less than {@code other}
 * @param demand how much agreement was asked for: the less, the surer the link
 * @param overlap share in [0, 1] of the words in common
 */
record Link(int one, int other, int demand, double overlap, List<Agreement> agreements) {
    /** The surest first. */
    static final Comparator<Link> SUREST = Comparator.comparingInt(Link::demand)
            .thenComparingInt(l -> -l.agreements().size())
            .thenComparingDouble(l -> -l.overlap())
            .thenComparingInt(Link::one)
            .thenComparingInt(Link::other);

    Link {
        agreements = List.copyOf(agreements);
    }
}
