package org.entente.pipeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.EdtfDate;
import org.entente.model.Likelihood;
import org.entente.model.StatementEdit;
import org.entente.model.StatementType;
import org.entente.model.Theme;
import org.entente.model.Voice;

/** Reads what a user says of a statement. What cannot be read is a {@link MisnamedException} that names what can. */
final class StatementReader {
    private final CaseActors actors;
    private final boolean newActors;

    /**
     * @param newActors whether names that the case does not know are new actors
     */
    StatementReader(CaseActors actors, boolean newActors) {
        this.actors = actors;
        this.newActors = newActors;
    }

    StatementEdit edit(StatementWords words) {
        return new StatementEdit(
                StatementWords.given(words.source()).map(this::side),
                StatementWords.given(words.target()).map(this::side),
                StatementWords.given(words.type()).map(StatementReader::type),
                StatementWords.given(words.reciprocal()).map(StatementReader::truth),
                StatementWords.given(words.date()).map(StatementReader::date),
                StatementWords.given(words.place()).map(String::strip),
                StatementWords.given(words.voice()).map(this::voice),
                StatementWords.given(words.certainty())
                        .map(word -> one("certainty", word, List.of(Certainty.values()), Certainty::code)),
                StatementWords.given(words.theme())
                        .map(word -> one("theme", word, List.of(Theme.values()), Theme::word)),
                StatementWords.given(words.likelihood())
                        .map(word -> one("likelihood", word, List.of(Likelihood.values()), Likelihood::words)),
                StatementWords.given(words.horizon()).map(String::strip));
    }

    private ActorName side(String name) {
        return name.strip().equalsIgnoreCase(ActorName.UNKNOWN.value())
                ? ActorName.UNKNOWN
                : actors.find(name, newActors);
    }

    private Voice voice(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "author" -> Voice.AUTHOR;
            case "unnamed" -> Voice.UNNAMED;
            default -> Voice.of(actors.find(word, newActors));
        };
    }

    private static StatementType type(String code) {
        return StatementType.of(code)
                .orElseThrow(() -> new MisnamedException("'" + code + "' is no type of statement. Maybe one of: "
                        + StatementType.all().stream().map(StatementType::name).collect(Collectors.joining(", "))
                        + "."));
    }

    private static boolean truth(String word) {
        return one("answer", word, List.of(true, false), String::valueOf);
    }

    private static EdtfDate date(String text) {
        try {
            return EdtfDate.parse(text.strip());
        } catch (IllegalArgumentException e) {
            throw new MisnamedException(String.valueOf(e.getMessage()));
        }
    }

    /** The one that is called so, in any case of letters. */
    static <T> T one(String what, String wanted, List<T> all, Function<T, String> name) {
        String key = Spelling.folded(wanted.replace('_', ' '));
        return all.stream()
                .filter(each -> Spelling.folded(name.apply(each)).equals(key))
                .findFirst()
                .orElseThrow(() -> new MisnamedException("'" + wanted + "' is no " + what + ". Maybe one of: "
                        + all.stream().map(name).collect(Collectors.joining(", ")) + "."));
    }

    /** Refuses what does not go with a type. */
    static void requireFitting(StatementEdit edit, StatementType type, Optional<ActorName> a, Optional<ActorName> b) {
        String kind = type.kind();
        boolean relation = Stream.of("event", "tie", "role").anyMatch(kind::equals);
        refuse(edit.theme().isPresent() && !kind.equals("interest"), "only an interest has a theme", type);
        refuse(
                (edit.likelihood().isPresent() || edit.horizon().isPresent()) && !kind.equals("outlook"),
                "only an outlook has a likelihood and a horizon",
                type);
        refuse(
                edit.reciprocal().isPresent() && !kind.equals("event") && !kind.equals("tie"),
                "only events and ties can be of both sides alike",
                type);
        refuse(a.isEmpty() && !kind.equals("outlook"), "it needs a source", type);
        refuse(b.isEmpty() && relation, "it needs a target, which may be 'unknown'", type);
        boolean nobody = a.equals(Optional.of(ActorName.UNKNOWN)) && b.equals(a);
        refuse(nobody || (a.isPresent() && a.equals(b)), "source and target are the same", type);
    }

    private static void refuse(boolean wrong, String why, StatementType type) {
        if (wrong) {
            throw new MisnamedException(type.name() + " is the type of " + article(type.kind()) + type.kind() + ": "
                    + why + ". Maybe give another --type, or leave the option out.");
        }
    }

    private static String article(String kind) {
        return "aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ";
    }
}
