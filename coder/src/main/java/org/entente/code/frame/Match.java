package org.entente.code.frame;

import java.util.List;
import java.util.Optional;
import org.entente.code.actor.Reference;
import org.entente.model.ActorName;

/**
 * A frame that found its arguments.
 *
 * @param rule id of the frame
 * @param meaning event or tie type
 * @param mode PLOVER mode
 * @param contexts PLOVER contexts
 * @param trigger the token that carries it
 * @param last last token of a trigger of several words
 * @param pairs who toward whom; a missing side is an unknown actor
 * @param reciprocal whether both sides act alike
 * @param absorbs whether its complement is not to be coded on its own
 * @param hypothetical whether the frame itself makes it hypothetical
 * @param weak whether the word is ambiguous
 * @param person whether it concerns persons only
 * @param armed whether it is help where the other side is an armed group
 * @param viewed whether it is so in the eyes of whom it concerns
 */
public record Match(
        String rule,
        Meaning meaning,
        String mode,
        List<String> contexts,
        int trigger,
        int last,
        List<Sides> pairs,
        boolean reciprocal,
        boolean absorbs,
        boolean hypothetical,
        boolean weak,
        boolean person,
        boolean armed,
        boolean viewed) {
    public Match {
        pairs = List.copyOf(pairs);
    }

    /**
     * The two sides of one statement.
     *
     * @param source who acts
     * @param target whom it concerns
     */
    public record Sides(Side source, Side target) {}

    /**
     * One side.
     *
     * @param actor who
     * @param reference the words; empty where the text leaves the side out
     */
    public record Side(ActorName actor, Optional<Reference> reference) {}
}
