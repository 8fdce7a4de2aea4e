package org.entente.code.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.Certainty;
import org.entente.model.Span;

/** Modals, negations, adverbs, adjectives and conjunctions that hang on one word. */
final class Marks {
    private static final Set<String> POSSIBLE = Set.of("may", "might");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");
    private static final Set<String> NO = Set.of("no", "neither");
    private static final Set<String> DONE_SOON = Set.of("hardly", "scarcely", "barely");
    private static final Set<String> FUTURE =
            Set.of("will", "'ll", "’ll", "wo", "shall", "would", "can", "ca", "could");
    private static final Set<String> DEGREE = Set.of("such", "so", "as");
    private static final int PHRASE = 6;

    private final Cues cues;

    Marks(Cues cues) {
        this.cues = cues;
    }

    /**
     * What the words on a token make of the reading of what is below.
     *
     * @param from the token that the way up comes from; -1 at its start
     */
    Reading on(Sentence sentence, int at, int from, Reading below) {
        Reading reading = below;
        Optional<Span> negation = Optional.empty();
        boolean possible = false;
        for (int child : sentence.children(at)) {
            Token token = sentence.at(child);
            Optional<Cues.Cue> cue = where(token).flatMap(w -> cues.certainty(w, token.lower()));
            Certainty effect = cue.flatMap(Cues.Cue::effect).orElse(Certainty.ASSERTED);
            boolean negates = token.is("advmod") || NO.contains(token.lower());
            if (from < 0 && token.rel().equals("cc:preconj") && token.lower().equals("neither")) {
                negation = Optional.of(token.span()); // "has neither recognised nor visited it"
            } else if (cue.isPresent() && negates && effect == Certainty.DENIED) {
                negation = undone(sentence, at, child) ? negation : Optional.of(words(sentence, child));
            } else if (cue.isPresent()) {
                reading = reading.or(effect, words(sentence, child));
                possible |= token.is("aux") && POSSIBLE.contains(token.lower());
            } else if (token.lower().equals("about") && child + 1 < sentence.size() && next(sentence, child, "to")) {
                reading = reading.or(Certainty.HYPOTHETICAL, token.span());
            } else if (token.lower().equals("longer") && child > 0 && next(sentence, child - 2, "no")) {
                negation = Optional.of(sentence.span(child - 1, child));
            } else if (token.is("obj") && token.lower().equals("little")) {
                negation = Optional.of(token.span());
            }
            if (child != from && negation.isEmpty()) {
                negation = nobody(sentence, child, from < 0);
            }
        }
        if (from < 0) {
            reading = reading.or(styled(sentence, at));
        }
        if (negation.isPresent()) {
            reading = possible
                    ? new Reading(Certainty.HEDGED, reading.cue().map(negation.get()::union), Certainty.DENIED)
                    : reading.negated(negation.get());
        }
        return reading.closed();
    }

    private static Optional<String> where(Token token) {
        if (token.is("aux")) {
            return Optional.of("aux");
        }
        if (token.is("advmod") || (token.is("cc") && token.lower().equals("nor"))) {
            return Optional.of("adverb");
        }
        boolean modifier = token.is("amod") || token.is("det") || token.is("compound");
        return modifier ? Optional.of("modifier") : Optional.empty();
    }

    /** Negations that deny nothing: "not only", "did not attack until May", "hardly had they met when", "never before such". */
    private static boolean undone(Sentence sentence, int at, int negation) {
        String word = sentence.at(negation).lower();
        boolean only = word.equals("not")
                && negation + 1 < sentence.size()
                && Set.of("only", "just", "merely")
                        .contains(sentence.at(negation + 1).lower());
        boolean until = sentence.children(at, "aux").stream()
                        .noneMatch(a -> FUTURE.contains(sentence.at(a).lower()))
                && sentence.children(at, "obl", "advcl").stream()
                        .anyMatch(c -> Set.of("until", "till").contains(sentence.preposition(c)));
        boolean when = DONE_SOON.contains(word)
                && sentence.children(at, "advcl").stream().anyMatch(c -> sentence.children(c, "advmod", "mark").stream()
                        .anyMatch(m -> sentence.at(m).lower().equals("when")));
        boolean record = word.equals("never")
                && next(sentence, negation, "before")
                && sentence.tokens().stream().anyMatch(t -> DEGREE.contains(t.lower()));
        return only || until || when || record;
    }

    /** "Neither A nor B attacked", "no country attacked", "signed no treaty". */
    private static Optional<Span> nobody(Sentence sentence, int child, boolean act) {
        Token token = sentence.at(child);
        boolean subject = token.is("nsubj");
        if (act && token.is("obl")) {
            return neither(sentence, child, Set.of("neither")); // "recognised it neither in 2008 nor since"
        }
        if (!subject && !(act && token.is("obj"))) {
            return Optional.empty();
        }
        if (subject && NOBODY.contains(token.lower())) {
            return Optional.of(token.span());
        }
        return neither(sentence, child, NO);
    }

    private static Optional<Span> neither(Sentence sentence, int phrase, Set<String> words) {
        return sentence.children(phrase, "det", "cc:preconj").stream()
                .filter(c -> words.contains(sentence.at(c).lower()))
                .findFirst()
                .map(c -> sentence.at(c).span());
    }

    /** "The so-called alliance", "a would-be ally": hyphens cut these apart. */
    private static Reading styled(Sentence sentence, int noun) {
        for (int i = Math.max(0, noun - PHRASE); i + 2 < noun; i++) {
            String words = sentence.words(i, i + 2);
            if (words.equals("so - called")) {
                return Reading.of(Certainty.HEDGED, sentence.span(i, i + 2));
            }
            if (words.equals("would - be")) {
                return Reading.of(Certainty.HYPOTHETICAL, sentence.span(i, i + 2));
            }
        }
        return Reading.ASSERTED;
    }

    /** "Would have", "no longer", "not": the cue as it stands on the page. */
    private static Span words(Sentence sentence, int child) {
        boolean perfect = sentence.at(child).is("aux")
                && child + 1 < sentence.size()
                && sentence.at(child + 1).is("aux")
                && next(sentence, child, "have");
        return perfect ? sentence.span(child, child + 1) : sentence.at(child).span();
    }

    private static boolean next(Sentence sentence, int at, String word) {
        return at + 1 >= 0
                && at + 1 < sentence.size()
                && sentence.at(at + 1).lower().equals(word);
    }

    /** The conjunction of a clause. */
    Reading marked(Sentence sentence, int clause) {
        for (int mark : sentence.children(clause, "mark", "advmod")) {
            Token token = sentence.at(mark);
            Optional<Certainty> effect = cues.certainty("mark", token.lower()).flatMap(Cues.Cue::effect);
            if (effect.isPresent() && !Set.of("before", "until", "till").contains(token.lower())) {
                return Reading.of(effect.get(), token.span());
            }
        }
        return Reading.ASSERTED;
    }

    /** "Sent troops in order to invade". */
    static Reading purpose(Sentence sentence, int clause) {
        List<Integer> marks = sentence.children(clause, "mark");
        for (int mark : marks) {
            if (sentence.words(mark, mark + 1).equals("in order")) {
                return Reading.of(Certainty.HYPOTHETICAL, sentence.span(mark, mark + 1));
            }
        }
        return Reading.ASSERTED;
    }

    /** "Did not invade or bomb": the second verb has the auxiliaries of the first. */
    boolean sharesAuxiliary(Sentence sentence, int conjunct) {
        Token token = sentence.at(conjunct);
        int head = token.head();
        boolean bare = token.pos().equals("VB")
                || token.pos().equals("VBP")
                || token.pos().equals("VBN");
        return bare
                && sentence.at(head).verb()
                && sentence.child(head, "aux").isPresent()
                && sentence.child(conjunct, "aux", "nsubj", "mark").isEmpty()
                && sentence.children(conjunct, "cc").stream()
                        .noneMatch(c -> sentence.at(c).lower().equals("but"));
    }

    /** "A German attack", "any attack", "attacks": not yet known to the reader. */
    boolean indefinite(Sentence sentence, int noun) {
        if (!sentence.at(noun).noun()) {
            return false;
        }
        List<Integer> determiners = sentence.children(noun, "det", "nmod:poss");
        boolean article = determiners.stream()
                .anyMatch(d -> Set.of("a", "an", "any").contains(sentence.at(d).lower()));
        return article || (determiners.isEmpty() && sentence.at(noun).pos().equals("NNS"));
    }

    /** The modal verb of a clause. */
    Optional<Reading> modal(Sentence sentence, int verb) {
        return sentence.children(verb, "aux").stream()
                .map(a -> cues.certainty("aux", sentence.at(a).lower())
                        .flatMap(Cues.Cue::effect)
                        .map(e -> Reading.of(e, sentence.at(a).span())))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
