package org.entente.code.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.actor.References;
import org.entente.code.frame.Grammar;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.Certainty;
import org.entente.model.Span;
import org.entente.model.Voice;

/** Who speaks: from the subject of a verb of saying, the owner of a claim, or the noun after "according to". */
final class Speakers {
    private static final Set<String> AUTHORS = Set.of("i", "we", "one", "you");
    private static final Set<String> THINGS = Set.of(
            "this",
            "that",
            "it",
            "these",
            "those",
            "which",
            "what",
            "all",
            "nobody",
            "none",
            "time",
            "history",
            "experience",
            "future",
            "logic",
            "everything",
            "nothing");
    private static final Set<String> NOT_EVEN = Set.of("not", "n't", "n’t", "never");
    private static final int NEAR = 2;

    private final Cues cues;
    private final Sentence sentence;
    private final References references;
    private final Grammar grammar;

    Speakers(Cues cues, Sentence sentence, References references, Grammar grammar) {
        this.cues = cues;
        this.sentence = sentence;
        this.references = references;
        this.grammar = grammar;
    }

    /** The subject of a verb of saying or accusing; for a passive, whoever is named after "by". */
    Said subject(int verb, Cues.Cue cue) {
        Span word = sentence.at(verb).span();
        if (silent(verb, cue)) {
            return Said.AUTHOR;
        }
        List<Integer> subjects = grammar.subjects(verb);
        if (grammar.passive(verb)) {
            return subjects.isEmpty()
                    ? Said.unnamed(Optional.empty(), word)
                    : noun(subjects.get(0), word, cue.effect().orElse(Certainty.ASSERTED));
        }
        Optional<Integer> subject = subjects.stream().findFirst().or(() -> inverted(verb));
        if (subject.isEmpty() || first(sentence.at(subject.get()).lower())) {
            return Said.AUTHOR;
        }
        return spoken(verb, subject.get(), cue);
    }

    private Said spoken(int verb, int subject, Cues.Cue cue) {
        Span word = sentence.at(verb).span();
        Said said = noun(subject, word, cue.effect().orElse(Certainty.ASSERTED));
        boolean named = said.voice().kind() == Voice.Kind.ACTOR;
        String lemma = sentence.at(subject).lemma();
        boolean known = cues.voice("source", lemma).isPresent()
                || cues.voice("public", lemma).isPresent();
        boolean inferred = !named
                && !known
                && cues.voice("show", sentence.at(verb).lemma()).isPresent();
        boolean thing = !named && THINGS.contains(sentence.at(subject).lower()) && !hears(verb, subject);
        return inferred || thing ? Said.AUTHOR : said;
    }

    /** "It said" of an unnamed body, but not "it seems". */
    private boolean hears(int verb, int subject) {
        return sentence.at(subject).lower().equals("it")
                && cues.voice("show", sentence.at(verb).lemma()).isEmpty();
    }

    private static boolean first(String word) {
        return AUTHORS.contains(word);
    }

    /** "Did not say that": nobody says so. */
    private boolean silent(int verb, Cues.Cue cue) {
        boolean negated = sentence.children(verb, "advmod").stream()
                .anyMatch(c -> NOT_EVEN.contains(sentence.at(c).lower()));
        return negated
                && !cue.id().equals("say.deny")
                && cues.certainty("raise", sentence.at(verb).lemma()).isEmpty()
                && cues.certainty("doubt", sentence.at(verb).lemma()).isEmpty()
                && cues.voice("accuse", sentence.at(verb).lemma()).isEmpty();
    }

    /** "..., said Putin": the subject after its verb, which the parser takes for a complement. */
    private Optional<Integer> inverted(int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + NEAR + 1); i++) {
            Token token = sentence.at(i);
            boolean below = token.head() == verb && (token.noun() || token.pronoun());
            if (below && (token.is("xcomp") || token.is("obj") || token.is("dep") || token.is("ccomp"))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Who stands behind a noun: the actor that it names, or nobody in particular. */
    Said noun(int noun, Span cue, Certainty certainty) {
        Optional<Reference> named = again(noun)
                .or(() -> references.alone(noun).stream().findFirst())
                .or(() -> writer(noun));
        String lemma = sentence.at(noun).lemma();
        boolean vague = cues.voice("public", lemma).isPresent() && !stateOwned(noun);
        boolean ownable = cues.voice("source", lemma).isPresent();
        boolean itself = named.isPresent() && !owned(named.get(), noun);
        Optional<Reference> owner = ownable && itself ? owner(noun).filter(o -> o.head() != noun) : Optional.empty();
        if (named.isEmpty() || vague || somebody(named.get(), noun) || (ownable && itself && owner.isEmpty())) {
            Optional<Span> words = Optional.of(sentence.at(noun).span());
            return Said.unnamed(sentence.at(noun).verb() ? Optional.empty() : words, cue);
        }
        Reference who = owner.orElse(named.get());
        return new Said(
                Voice.of(who.actors().get(0)),
                Optional.of(sentence.span(who.first(), who.last())),
                Optional.of(cue),
                certainty);
    }

    /** "She became the leader, a leader who held that": whom the same word was said of before. */
    private Optional<Reference> again(int noun) {
        for (int i = noun - 1; i >= 0 && sentence.hasChild(noun, "det", Set.of("a", "an")); i--) {
            if (sentence.at(i).lemma().equals(sentence.at(noun).lemma())) {
                return grammar.predicated(i).stream()
                        .flatMap(p -> references.alone(p).stream())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** "A minister": a word for a person, and no more. */
    private boolean somebody(Reference reference, int noun) {
        return reference.form() == Reference.Form.NOMINAL
                && reference.head() == noun
                && reference.last() == noun
                && noun - reference.first() <= 1
                && sentence.hasChild(noun, "det", Set.of("a", "an"));
    }

    /** "US officials", "officials of the Taliban": the noun belongs to an actor, and the reference is no more than the noun. */
    private boolean owned(Reference reference, int noun) {
        return reference.head() != noun
                || reference.form() != Reference.Form.NOMINAL
                || !reference
                        .actors()
                        .get(0)
                        .value()
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains(sentence.at(noun).lower());
    }

    private boolean stateOwned(int noun) {
        return sentence.children(noun, "compound", "amod").stream()
                .anyMatch(c -> Set.of("state", "official", "government")
                        .contains(sentence.at(c).lower()));
    }

    /** "The report, published by Amnesty": who wrote it. */
    private Optional<Reference> writer(int noun) {
        if (cues.voice("work", sentence.at(noun).lemma()).isEmpty()) {
            return Optional.empty();
        }
        for (int clause : sentence.children(noun, "acl")) {
            for (int agent : grammar.oblique(clause, "by")) {
                Optional<Reference> by = references.alone(agent).stream().findFirst();
                if (by.isPresent()) {
                    return by;
                }
            }
        }
        return Optional.empty();
    }

    /** Whose claim it is: "Iran's claim", "the Argentine claim", "a claim by Iran". */
    Optional<Reference> owner(int noun) {
        for (String relation : List.of("nmod:poss", "amod", "compound", "nmod")) {
            for (int child : sentence.children(noun, relation)) {
                boolean by =
                        Set.of("by", "of", "from").contains(sentence.preposition(child)) || !relation.equals("nmod");
                boolean own = !relation.equals("nmod") || !sentence.at(child).is("nmod:poss");
                List<Reference> found = by && own ? references.alone(child) : List.of();
                if (!found.isEmpty()) {
                    return Optional.of(found.get(0));
                }
            }
        }
        return references.at(noun).filter(r -> r.first() < noun && r.form() == Reference.Form.NOMINAL);
    }
}
