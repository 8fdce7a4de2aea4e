package org.entente.pipeline;

import java.util.List;
import org.entente.correct.Outcome;
import org.entente.model.Ruling;

/**
 * A ruling in the log of a case, and what became of it.
 *
 * @param number its place in the log, from 1; what an undo names
 * @param ruling what was decided
 * @param kind {@code edit}, {@code reject}, {@code add}, {@code merge}, {@code split}, {@code rename}, {@code describe}, {@code undo},
 *     {@code grade}, {@code judgement}, or what a later version calls it
 * @param words what was decided, in words
 * @param standing whether it counts, in words
 * @param waiting whether it would count, wholly, if the case had what it is about
 * @param statements ids of the statements that it changed, added or took out
 * @param reason why it does not count, or not wholly; {@code ""} where there is nothing to say
 */
public record Logged(
        int number,
        Ruling ruling,
        String kind,
        String words,
        String standing,
        boolean waiting,
        List<String> statements,
        String reason) {
    public Logged {
        statements = List.copyOf(statements);
    }

    static Logged of(Outcome outcome) {
        Outcome.Standing standing = outcome.standing();
        return new Logged(
                outcome.number(),
                outcome.ruling(),
                RulingWords.kind(outcome.ruling()),
                RulingWords.words(outcome.ruling()),
                standing.word(),
                standing == Outcome.Standing.WITHOUT_EFFECT || standing == Outcome.Standing.PARTLY,
                outcome.statements(),
                outcome.reason());
    }

    String json() {
        return new JsonText()
                .number("number", number)
                .text("made", ruling.made())
                .text("kind", kind)
                .text("words", words)
                .text("standing", standing)
                .texts("statements", statements)
                .text("reason", reason)
                .text("note", ruling.note())
                .object();
    }
}
