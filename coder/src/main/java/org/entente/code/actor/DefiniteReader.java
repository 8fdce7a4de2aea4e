package org.entente.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;

/**
 * Common nouns that point back: "the movement", "the kingdom", "its neighbour", "the Turkish president" mean somebody the text has
 * spoken of. What they may mean is in {@code definites.tsv}; where nobody fits, they stay actors of their own.
 */
final class DefiniteReader {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    /** Adjectives that tell one from another: "the other group" is not the one spoken of. */
    private static final Set<String> TELLING = Set.of(
            "other",
            "another",
            "rival",
            "splinter",
            "different",
            "several",
            "many",
            "various",
            "opposing",
            "foreign",
            "international",
            "local",
            "next",
            "first",
            "second",
            "neighbouring",
            "neighboring",
            "two",
            "three",
            "four",
            "most",
            "single",
            "one",
            "host",
            "third",
            "future",
            "last",
            "former",
            "previous");

    private final Cast cast;
    private final Recall recall;
    private final Antecedents antecedents;

    DefiniteReader(Cast cast, Recall recall, Antecedents antecedents) {
        this.antecedents = antecedents;
        this.cast = cast;
        this.recall = recall;
    }

    /** Whom the noun at {@code i} means; nobody where it does not point back. */
    List<ActorName> read(Sentence sentence, References references, Reference here, int i) {
        Token noun = sentence.at(i);
        Optional<Definite> definite = cast.gazetteer().definite(noun.lemma());
        boolean plural = noun.pos().equals("NNS") || noun.pos().equals("NNPS");
        if (definite.isEmpty()
                || here.head() != i
                || here.form() != Reference.Form.NOMINAL
                || (plural && !definite.get().plural())
                || predicate(sentence, i)
                || told(sentence, references, i)) {
            return List.of();
        }
        return switch (definite.get().whom()) {
            case OTHER, BESIDE -> other(sentence, references, i, definite.get());
            case HEAD -> head(sentence, references, i, here.actors().get(0));
            default -> last(sentence, references, i, definite.get());
        };
    }

    /** "Rwanda is a neighbour", "Hamas, a movement", "as a movement": what is said of an actor is not another one. */
    private static boolean predicate(Sentence sentence, int i) {
        return sentence.child(i, "cop").isPresent()
                || sentence.at(i).is("appos")
                || sentence.at(i).is("compound")
                || sentence.at(i).is("amod")
                || sentence.at(i).is("xcomp")
                || sentence.preposition(i).equals("as");
    }

    /** Whether other words of the phrase say who it is. */
    private static boolean told(Sentence sentence, References references, int i) {
        boolean adjective = sentence.children(i, "amod", "nummod", "det", "compound").stream()
                .anyMatch(c -> TELLING.contains(sentence.at(c).lemma()));
        boolean clause = sentence.children(i, "acl", "acl:relcl", "nmod").stream()
                .filter(c -> c > i && !sentence.at(c).is("nmod:poss"))
                .anyMatch(c ->
                        !(i + 1 < sentence.size() && sentence.at(i + 1).text().equals(",")));
        boolean named = sentence.children(i, "appos").stream()
                .anyMatch(c -> references.covering(c).isPresent());
        return adjective || clause || named;
    }

    private List<ActorName> last(Sentence sentence, References references, int i, Definite definite) {
        if (sentence.children(i, "det").stream()
                        .noneMatch(d -> POINTING.contains(sentence.at(d).lower()))
                || owned(sentence, references, i)) {
            return List.of();
        }
        String noun = sentence.at(i).lemma();
        boolean named = definite.whom() == Definite.Whom.NAMED;
        if (definite.kinds().equals(List.of(ActorKind.PERSON))) {
            List<ActorName> titled = titled(sentence, references, i);
            if (!titled.isEmpty()) {
                return titled;
            }
        }
        Optional<ActorName> again = recall.meant(
                noun,
                a -> !cast.vague(a)
                        && cast.kind(a) != ActorKind.PERSON
                        && definite.kinds().contains(cast.kind(a))
                        && !subject(sentence, references, i, a));
        if (again.isPresent() && definite.whom() == Definite.Whom.LAST) {
            return List.of(again.get());
        }
        for (ActorKind kind : definite.kinds()) {
            Predicate<ActorName> fits = actor -> cast.kind(actor) == kind && (!named || cast.called(actor, noun));
            List<ActorName> found = definite.whom() == Definite.Whom.LAST
                    ? likeliest(sentence, references, i, fits)
                    : spoken(sentence, references, i, fits, false);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether it has an owner of its own: "Iran's group", "the Lebanese movement". */
    private static boolean owned(Sentence sentence, References references, int i) {
        return sentence.children(i, "nmod:poss", "amod", "compound").stream()
                .anyMatch(c -> references.covering(c).isPresent()
                        || sentence.at(c).is("nmod:poss")
                        || sentence.at(c).proper());
    }

    private List<ActorName> other(Sentence sentence, References references, int i, Definite definite) {
        List<ActorName> possessor = new ArrayList<>();
        for (int child : sentence.children(i, "nmod:poss")) {
            references.in(child).forEach(r -> possessor.addAll(r.actors()));
        }
        if (possessor.isEmpty()) {
            return List.of();
        }
        Predicate<ActorName> fits = actor -> definite.kinds().contains(cast.kind(actor))
                && !possessor.contains(actor)
                && cast.partOf(actor).filter(possessor::contains).isEmpty()
                && possessor.stream()
                        .noneMatch(p -> cast.partOf(p).filter(actor::equals).isPresent());
        if (definite.whom() == Definite.Whom.OTHER) {
            return spoken(sentence, references, i, fits, true);
        }
        Predicate<ActorName> beside = fits.and(actor -> possessor.stream().anyMatch(p -> borders(p, actor)));
        List<ActorName> near = spoken(sentence, references, i, beside, true);
        return !near.isEmpty()
                ? near
                : recall.ever(single(beside)).orElseGet(() -> spoken(sentence, references, i, fits, true));
    }

    /** Whether two states, or those they belong to, border on each other. */
    private boolean borders(ActorName one, ActorName other) {
        ActorName state = cast.stateOf(one).orElse(one);
        return cast.gazetteer().borders(state, other);
    }

    /** "The Turkish president": the person of Turkey spoken of last; "the president": the last person. */
    private List<ActorName> head(Sentence sentence, References references, int i, ActorName office) {
        boolean the = sentence.children(i, "det").stream()
                .anyMatch(d -> POINTING.contains(sentence.at(d).lower()));
        if (!the) {
            return List.of();
        }
        List<ActorName> owners = new ArrayList<>();
        cast.partOf(office).ifPresent(owners::add);
        if (cast.kind(office) == ActorKind.STATE) {
            owners.add(office); // "the Russian leader" stands for Russia where nobody of it has been named
        }
        if (owners.isEmpty()) {
            if (owned(sentence, references, i)) {
                return List.of();
            }
            List<ActorName> titled = titled(sentence, references, i);
            return !titled.isEmpty()
                    ? titled
                    : likeliest(sentence, references, i, a -> cast.kind(a) == ActorKind.PERSON);
        }
        Predicate<ActorName> fits = actor -> cast.kind(actor) == ActorKind.PERSON
                && cast.partOf(actor).filter(owners::contains).isPresent();
        List<ActorName> inSentence = before(sentence, references, i, fits, true);
        return !inSentence.isEmpty() ? inSentence : recall.ever(single(fits)).orElse(List.of());
    }

    /** "The general": the last person whom the text has called one. */
    private List<ActorName> titled(Sentence sentence, References references, int i) {
        String noun = sentence.at(i).lemma();
        Predicate<ActorName> fits = a -> recall.titled(a, noun) && !subject(sentence, references, i, a);
        return recall.ever(single(fits)).orElse(List.of());
    }

    private static Predicate<List<ActorName>> single(Predicate<ActorName> fits) {
        return actors -> actors.size() == 1 && fits.test(actors.get(0));
    }

    /** The one that fits whom most speaks for. */
    private List<ActorName> likeliest(Sentence sentence, References references, int i, Predicate<ActorName> fits) {
        return antecedents
                .likeliest(
                        sentence,
                        references,
                        i,
                        a -> !cast.vague(a) && fits.test(a) && !subject(sentence, references, i, a))
                .map(List::of)
                .orElse(List.of());
    }

    /** The last that fits in this sentence, then in those before. */
    private List<ActorName> spoken(
            Sentence sentence, References references, int i, Predicate<ActorName> fits, boolean acting) {
        List<ActorName> here = before(sentence, references, i, fits, acting);
        return !here.isEmpty()
                ? here
                : recall.earlier(
                                sentence,
                                single(a -> !cast.vague(a) && fits.test(a) && !subject(sentence, references, i, a)))
                        .orElse(List.of());
    }

    private List<ActorName> before(
            Sentence sentence, References references, int i, Predicate<ActorName> fits, boolean acting) {
        List<Reference> all = references.all();
        for (int k = all.size() - 1; k >= 0; k--) {
            Reference reference = all.get(k);
            boolean usable = reference.last() < i
                    && reference.actors().size() == 1
                    && !(acting && (references.place(reference) || reference.form() == Reference.Form.DEMONYM))
                    && !sentence.governs(i, reference.head())
                    && !(acting && sentence.at(reference.head()).is("compound"));
            if (usable
                    && !cast.vague(reference.actors().get(0))
                    && fits.test(reference.actors().get(0))
                    && !subject(sentence, references, i, reference.actors().get(0))) {
                return reference.actors();
            }
        }
        return List.of();
    }

    /** "Israel attacked the country": whoever does it to the noun is not whom the noun means. */
    private static boolean subject(Sentence sentence, References references, int i, ActorName actor) {
        int clause = sentence.clause(i);
        int above = sentence.at(i).head();
        boolean owner = above >= 0
                && sentence.at(i).is("nmod")
                && sentence.children(above, "nmod:poss").stream()
                        .filter(p -> p != i)
                        .flatMap(p -> references.in(p).stream())
                        .anyMatch(r -> r.actors().contains(actor)); // "Hariri's letter to the president"
        boolean subject = clause >= 0
                && !sentence.at(i).is("nsubj")
                && sentence.children(clause, "nsubj").stream()
                        .filter(s -> s != i && !sentence.governs(s, i))
                        .flatMap(s -> references.in(s).stream())
                        .anyMatch(r -> r.actors().contains(actor));
        return owner || subject;
    }
}
