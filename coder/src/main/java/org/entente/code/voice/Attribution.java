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

/** According to whom: said-verbs, accusations, "according to", unnamed sources, and nouns like "evidence of". */
public final class Attribution {
    private final Cues cues;

    public Attribution(Cues cues) {
        this.cues = cues;
    }

    /** Whose statement the act at {@code trigger} is. */
    public Said read(Sentence sentence, References references, Grammar grammar, int trigger) {
        Said quoted = accordingTo(sentence, references, trigger);
        if (!quoted.author()) {
            return quoted;
        }
        for (int at = trigger;
                at >= 0 && sentence.at(at).head() >= 0;
                at = sentence.at(at).head()) {
            Token token = sentence.at(at);
            if ((token.is("acl:relcl") && !cleft(sentence, token.head()))
                    || token.is("appos")
                    || Modality.presupposed(sentence, at)) {
                break;
            }
            Said said = handedOver(sentence, references, grammar, at);
            if (!said.author()) {
                return said;
            }
        }
        return reportedly(sentence, trigger);
    }

    /** "It was the ministry that paid them": the relative clause is the main point. */
    private static boolean cleft(Sentence sentence, int noun) {
        return sentence.child(noun, "cop").isPresent() && sentence.hasChild(noun, "nsubj", Set.of("it"));
    }

    private Said handedOver(Sentence sentence, References references, Grammar grammar, int at) {
        Token token = sentence.at(at);
        int head = token.head();
        Token above = sentence.at(head);
        if (above.verb()
                && (token.is("ccomp")
                        || (token.is("parataxis")
                                && !cues.voice("say", above.lemma()).isEmpty()))) {
            Optional<Cues.Cue> say = cues.voice("say", above.lemma());
            if (say.isPresent()) {
                return speaker(sentence, references, grammar, head, say.get());
            }
        }
        if (above.verb()
                && (token.is("advcl") || token.is("obl") || token.is("xcomp"))
                && cues.voice("accuse", above.lemma()).isPresent()) {
            return speaker(
                    sentence,
                    references,
                    grammar,
                    head,
                    cues.voice("accuse", above.lemma()).get());
        }
        if (above.noun()
                && (token.is("nmod") || token.is("acl"))
                && cues.voice("content", above.lemma()).isPresent()) {
            int clause = sentence.clause(head);
            if (clause >= 0 && (sentence.at(head).is("obj") || sentence.at(head).is("obl"))) {
                Said said = speaker(
                        sentence,
                        references,
                        grammar,
                        clause,
                        cues.voice("content", above.lemma()).get());
                return said.voice().kind() == Voice.Kind.ACTOR ? said : Said.AUTHOR;
            }
        }
        return Said.AUTHOR;
    }

    private Said speaker(Sentence sentence, References references, Grammar grammar, int verb, Cues.Cue cue) {
        String word = sentence.at(verb).text();
        if (grammar.passive(verb)) {
            return new Said(Voice.UNNAMED, Optional.empty(), word, Certainty.HEDGED);
        }
        List<Integer> subjects = grammar.subjects(verb);
        if (subjects.isEmpty()) {
            return Said.AUTHOR;
        }
        int subject = subjects.get(0);
        Certainty certainty = cue.effect().orElse(Certainty.ASSERTED);
        Optional<Reference> named = references.alone(subject).stream().findFirst();
        boolean vague = cues.voice("source", sentence.at(subject).lemma()).isPresent()
                && (named.isEmpty()
                        || (named.get().form() == Reference.Form.NOMINAL
                                && named.get().head() == subject
                                && !owned(sentence, references, subject)));
        if (vague || (named.isEmpty() && sentence.at(subject).lower().equals("it"))) {
            return new Said(Voice.UNNAMED, Optional.of(sentence.at(subject).span()), word, Certainty.HEDGED);
        }
        return named.map(r -> new Said(
                        Voice.of(r.actors().get(0)), Optional.of(sentence.span(r.first(), r.last())), word, certainty))
                .orElse(Said.AUTHOR);
    }

    private static boolean owned(Sentence sentence, References references, int noun) {
        return sentence.children(noun, "nmod:poss", "compound", "amod").stream()
                .anyMatch(c ->
                        references.covering(c).filter(r -> r.head() != noun).isPresent());
    }

    private Said accordingTo(Sentence sentence, References references, int trigger) {
        for (int i = 0; i < sentence.size(); i++) {
            String preposition = sentence.preposition(i);
            boolean phrase = sentence.at(i).is("obl")
                    && (cues.voice("phrase", preposition).isPresent() || preposition.equals("according"));
            if (phrase && sentence.governs(sentence.at(i).head(), trigger) && !sentence.governs(i, trigger)) {
                Optional<Reference> named = references.alone(i).stream().findFirst();
                Optional<Span> span = Optional.of(sentence.at(i).span());
                return named.map(r -> new Said(
                                Voice.of(r.actors().get(0)),
                                Optional.of(sentence.span(r.first(), r.last())),
                                preposition.replace('_', ' '),
                                Certainty.ASSERTED))
                        .orElse(new Said(Voice.UNNAMED, span, preposition.replace('_', ' '), Certainty.HEDGED));
            }
        }
        return Said.AUTHOR;
    }

    private Said reportedly(Sentence sentence, int trigger) {
        int clause = Math.max(sentence.clause(trigger), 0);
        for (int child : sentence.children(clause, "advmod")) {
            Optional<Cues.Cue> cue = cues.voice("adverb", sentence.at(child).lower());
            if (cue.isPresent()) {
                return new Said(
                        Voice.UNNAMED,
                        Optional.of(sentence.at(child).span()),
                        sentence.at(child).text(),
                        Certainty.HEDGED);
            }
        }
        return Said.AUTHOR;
    }

    /**
     * Whose statement it is.
     *
     * @param voice author, actor or unnamed
     * @param span the words that name the voice
     * @param cue the word that hands over; {@code ""} for the author
     * @param certainty what the content keeps where nothing else hedges it
     */
    public record Said(Voice voice, Optional<Span> span, String cue, Certainty certainty) {
        static final Said AUTHOR = new Said(Voice.AUTHOR, Optional.empty(), "", Certainty.ASSERTED);

        boolean author() {
            return voice.kind() == Voice.Kind.AUTHOR;
        }
    }
}
