package org.entente.code.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/** What a pronoun may stand for by its own form. */
enum Fit {
    /** "He", "her": one person. */
    PERSON,
    /** "They", "their": several, or one that is not a person. */
    PLURAL,
    /** "It", "its": one that is neither a person nor a people. */
    THING;

    private static final Set<String> PERSONAL = Set.of("he", "him", "his", "she", "her", "himself", "herself");
    private static final Set<String> SEVERAL = Set.of("they", "them", "their", "themselves", "theirs");
    private static final Set<String> NEUTER = Set.of("it", "its", "itself");

    /** The fit of a pronoun in lower case; nothing for those that point to nobody named ("we", "this"). */
    static Optional<Fit> of(String word) {
        if (PERSONAL.contains(word)) {
            return Optional.of(PERSON);
        }
        if (SEVERAL.contains(word)) {
            return Optional.of(PLURAL);
        }
        return NEUTER.contains(word) ? Optional.of(THING) : Optional.empty();
    }

    /** Whether these actors together may be meant. */
    boolean admits(List<ActorName> actors, Cast cast) {
        if (actors.isEmpty()) {
            return false;
        }
        ActorKind kind = cast.kind(actors.get(0));
        return switch (this) {
            case PERSON -> actors.size() == 1 && kind == ActorKind.PERSON;
            case PLURAL -> actors.size() > 1 || kind != ActorKind.PERSON;
            case THING -> actors.size() == 1 && kind != ActorKind.PERSON && kind != ActorKind.PEOPLE;
        };
    }

    /** Whether a noun phrase may be meant, by its actors and by its number. */
    boolean admits(Candidate candidate, Cast cast) {
        if (candidate.thing()) {
            return this == PLURAL ? candidate.plural() : this == THING && !candidate.plural();
        }
        boolean several = candidate.form() == Candidate.Form.NOUN && candidate.plural();
        return switch (this) {
            case PERSON -> !several && admits(candidate.actors(), cast);
            case PLURAL -> several || admits(candidate.actors(), cast);
            case THING ->
                admits(candidate.actors(), cast)
                        && !(several && cast.vague(candidate.actors().get(0)));
        };
    }
}
