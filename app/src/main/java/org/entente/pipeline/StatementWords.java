package org.entente.pipeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user says of a statement, in the user's words; {@code null} where nothing is said.
 *
 * @param source an actor by name or alias
 * @param target an actor by name or alias, or {@code unknown}
 * @param type a code, such as {@code AID}, {@code ALLIED}, {@code LEADS}, {@code NEED}, {@code LASTS}
 * @param reciprocal {@code true} or {@code false}
 * @param date EDTF; {@code ""} where the text does not say
 * @param place {@code ""} where the text does not say
 * @param voice {@code author}, {@code unnamed}, or an actor
 * @param certainty {@code asserted}, {@code hedged}, {@code denied} or {@code hypothetical}
 * @param theme of an interest
 * @param likelihood of an outlook, in words of ICD 203
 * @param horizon of an outlook
 */
public record StatementWords(
        @Nullable String source,
        @Nullable String target,
        @Nullable String type,
        @Nullable String reciprocal,
        @Nullable String date,
        @Nullable String place,
        @Nullable String voice,
        @Nullable String certainty,
        @Nullable String theme,
        @Nullable String likelihood,
        @Nullable String horizon) {
    static Optional<String> given(@Nullable String word) {
        return Optional.ofNullable(word);
    }
}
