package org.entente.code.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/** Nouns that say what an actor is: "Japan became a power that", "the militant group, the Lord's Resistance Army,". They are no second actor. */
final class Predicates {
    private static final Set<String> BECOME = Set.of("become", "remain", "stay", "turn");
    /** No name stands farther after the noun that it explains, in tokens. */
    private static final int NEAR = 3;

    private final Cast cast;

    Predicates(Cast cast) {
        this.cast = cast;
    }

    /** Whom the noun that {@code here} covers is said of; nobody where it is said of nobody who has a name. */
    List<ActorName> read(Sentence sentence, References references, Reference here) {
        int i = here.head();
        boolean nameless = here.form() == Reference.Form.NOMINAL
                && here.actors().size() == 1
                && !cast.known(here.actors().get(0))
                && sentence.at(i).noun();
        if (!nameless || sentence.at(i).is("compound") || sentence.at(i).is("nmod:poss")) {
            return List.of();
        }
        return subject(sentence, references, i)
                .or(() -> taken(sentence, references, i))
                .or(() -> named(sentence, references, i))
                .filter(r -> alike(here.actors().get(0), r.actors().get(0)))
                .map(Reference::actors)
                .orElse(List.of());
    }

    /** "Japan was a power", "Slovakia became a state". */
    private static Optional<Reference> subject(Sentence sentence, References references, int i) {
        Token token = sentence.at(i);
        int clause = sentence.child(i, "cop").isPresent()
                ? i
                : token.is("xcomp")
                                && token.head() >= 0
                                && BECOME.contains(sentence.at(token.head()).lemma())
                        ? token.head()
                        : -1;
        return clause < 0
                ? Optional.empty()
                : sentence.children(clause, "nsubj").stream()
                        .flatMap(s -> references.covering(s).stream())
                        .filter(r -> r.last() < i && single(r))
                        .findFirst();
    }

    /** "Ankara sees the YPG as an organisation linked to the PKK". */
    private static Optional<Reference> taken(Sentence sentence, References references, int i) {
        int verb = sentence.at(i).head();
        boolean as =
                verb >= 0 && sentence.at(verb).verb() && sentence.preposition(i).equals("as");
        List<Integer> of = !as
                ? List.of()
                : sentence.child(verb, "aux:pass").isPresent()
                        ? sentence.children(verb, "nsubj")
                        : sentence.children(verb, "obj");
        return of.stream()
                .flatMap(o -> references.covering(o).stream())
                .filter(r -> r.last() < i && single(r))
                .findFirst();
    }

    /** "The militant group, the Lord's Resistance Army, attacked"; "A kingdom for long, Korea was occupied". */
    private static Optional<Reference> named(Sentence sentence, References references, int i) {
        Optional<Reference> beside = sentence.children(i, "appos").stream()
                .flatMap(a -> references.covering(a).stream())
                .filter(r -> r.first() > i && r.first() - i <= NEAR && single(r))
                .findFirst();
        if (beside.isPresent() || !sentence.at(i).is("nsubj")) {
            return beside;
        }
        return sentence.children(sentence.at(i).head(), "nsubj").stream()
                .filter(s -> s > i)
                .flatMap(s -> references.covering(s).stream())
                .filter(r -> single(r)
                        && r.first() > 0
                        && sentence.at(r.first() - 1).text().equals(","))
                .findFirst();
    }

    private static boolean single(Reference reference) {
        return reference.actors().size() == 1
                && (reference.form() == Reference.Form.NAME || reference.form() == Reference.Form.SEAT);
    }

    /** A person is a person, a group is none. */
    private boolean alike(ActorName noun, ActorName name) {
        return (cast.kind(noun) == ActorKind.PERSON) == (cast.kind(name) == ActorKind.PERSON);
    }
}
