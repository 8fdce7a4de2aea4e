package org.entente.model;

import java.util.Optional;

/**
 * What a person gives a statement otherwise than it was coded; what is empty stays as it is.
 *
 * @param source who acts
 * @param target whom it is done to; {@link ActorName#UNKNOWN} where the text names nobody
 * @param type its type; where it is one of another kind, the statement becomes one of that kind
 * @param reciprocal whether both act alike
 * @param date when it was; {@link EdtfDate#UNKNOWN} where the text does not say
 * @param place where it was; {@code ""} where the text does not say
 * @param voice who says so
 * @param certainty how the text puts it
 * @param theme of an interest
 * @param likelihood of an outlook
 * @param horizon of an outlook
 */
public record StatementEdit(
        Optional<ActorName> source,
        Optional<ActorName> target,
        Optional<StatementType> type,
        Optional<Boolean> reciprocal,
        Optional<EdtfDate> date,
        Optional<String> place,
        Optional<Voice> voice,
        Optional<Certainty> certainty,
        Optional<Theme> theme,
        Optional<Likelihood> likelihood,
        Optional<String> horizon) {
    /** Everything stays as it is. */
    public static final StatementEdit NOTHING = new StatementEdit(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
