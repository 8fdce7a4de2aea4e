package org.entente.relate.occurrence;

import java.util.List;
import org.entente.model.EventType;
import org.entente.model.Occurrence;
import org.entente.relate.Papers;
import org.entente.relate.Relations;

/** Two documents of a sentence each, both on an act of Arland toward Borland; the word after the first is the act. */
final class TwoPapers {
    private TwoPapers() {}

    static List<Occurrence> found(Papers papers) {
        return Relations.of(papers.build()).occurrences();
    }

    static Papers two(String first, String date, String second, String otherDate) {
        return two(first, date, EventType.ASSAULT, second, otherDate, EventType.ASSAULT);
    }

    static Papers two(String first, String date, EventType type, String second, String otherDate, EventType otherType) {
        return new Papers()
                .document("a", first)
                .says(first)
                .act(act(first))
                .on(date)
                .event("Arland", type, "Borland")
                .document("b", second)
                .says(second)
                .act(act(second))
                .on(otherDate)
                .event("Arland", otherType, "Borland");
    }

    static String act(String sentence) {
        return sentence.split(" ")[1];
    }
}
