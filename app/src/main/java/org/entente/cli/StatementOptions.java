package org.entente.cli;

import java.util.Arrays;
import java.util.Objects;
import org.entente.pipeline.StatementWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person says of a statement. */
final class StatementOptions {
    @Option(names = "--source", paramLabel = "ACTOR", description = "Who acts: a name or alias.")
    private @Nullable String source;

    @Option(names = "--target", paramLabel = "ACTOR", description = "To whom; 'unknown' where the text names nobody.")
    private @Nullable String target;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "A type of event (AID), tie (ALLIED), role (LEADS), interest (NEED) or outlook (LASTS).")
    private @Nullable String type;

    @Option(names = "--reciprocal", paramLabel = "true|false", description = "Whether both act alike.")
    private @Nullable String reciprocal;

    @Option(names = "--date", paramLabel = "EDTF", description = "When it was; \"\" where the text does not say.")
    private @Nullable String date;

    @Option(names = "--place", paramLabel = "TEXT", description = "Where it was; \"\" where the text does not say.")
    private @Nullable String place;

    @Option(names = "--voice", paramLabel = "WHO", description = "Who says so: author, unnamed, or an actor.")
    private @Nullable String voice;

    @Option(
            names = "--certainty",
            paramLabel = "WORD",
            description = "How it is put: asserted, hedged, denied or hypothetical.")
    private @Nullable String certainty;

    @Option(names = "--theme", paramLabel = "THEME", description = "Of an interest: sanctions, recognition, ...")
    private @Nullable String theme;

    @Option(names = "--likelihood", paramLabel = "WORDS", description = "Of an outlook: likely, unlikely, ...")
    private @Nullable String likelihood;

    @Option(names = "--horizon", paramLabel = "TEXT", description = "Of an outlook: the words for how far ahead.")
    private @Nullable String horizon;

    @Option(names = "--new-actor", description = "Names that the case does not know are new actors, not mistakes.")
    private boolean newActor;

    StatementWords words() {
        return new StatementWords(
                source, target, type, reciprocal, date, place, voice, certainty, theme, likelihood, horizon);
    }

    boolean newActor() {
        return newActor;
    }

    boolean given() {
        return newActor
                || Arrays.asList(
                                source,
                                target,
                                type,
                                reciprocal,
                                date,
                                place,
                                voice,
                                certainty,
                                theme,
                                likelihood,
                                horizon)
                        .stream()
                        .anyMatch(Objects::nonNull);
    }
}
