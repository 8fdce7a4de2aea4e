package org.entente.code.voice;

import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.Certainty;

/** How surely a sentence puts an act: the path from the act up to the main clause, and the words that hang on it. */
public final class Modality {
    private static final Set<String> OUTSIDE =
            Set.of("acl:relcl", "parataxis", "appos", "csubj", "discourse", "dep", "list");

    private static final Set<String> GRANTED =
            Set.of("after", "as", "following", "since", "despite", "during", "notwithstanding", "due_to", "because_of");

    private final Cues cues;

    public Modality(Cues cues) {
        this.cues = cues;
    }

    /**
     * How the act at {@code trigger} is put.
     *
     * @return the strongest reading on the way up (denied before hypothetical before hedged), with the word that makes it so
     */
    public Reading read(Sentence sentence, int trigger) {
        Reading strongest = Reading.ASSERTED;
        boolean shared = false;
        int at = trigger;
        while (at >= 0) {
            Token token = sentence.at(at);
            if (!shared) {
                strongest = strongest.or(on(sentence, at));
            }
            int head = token.head();
            if (head < 0 || OUTSIDE.contains(token.rel()) || (token.is("nsubj") && !token.is("nsubj:pass"))) {
                break;
            }
            if (token.is("advcl")) {
                strongest = strongest.or(marked(sentence, at));
                break;
            }
            if (token.is("ccomp") && marked(sentence, at).certainty() != Certainty.ASSERTED) {
                strongest = strongest.or(marked(sentence, at));
            }
            if (presupposed(sentence, at)) {
                break;
            }
            Token above = sentence.at(head);
            shared = token.is("conj") || token.is("nmod");
            if (!token.is("conj")) {
                Optional<Cues.Cue> governor = cues.certainty("governor", above.lemma());
                boolean complement = !token.is("nsubj:pass");
                if (governor.isPresent() && complement) {
                    if (governor.get().effect().isEmpty()) {
                        break;
                    }
                    strongest = strongest.or(new Reading(governor.get().effect().get(), above.text()));
                } else if (token.is("obl") || (token.is("nmod") && !nounChain(sentence, head))) {
                    break;
                }
            }
            at = head;
        }
        return strongest;
    }

    /** "After the assassination", "as allies": what stands so is taken for granted. */
    static boolean presupposed(Sentence sentence, int at) {
        return (sentence.at(at).is("obl") || sentence.at(at).is("nmod")) && GRANTED.contains(sentence.preposition(at));
    }

    private boolean nounChain(Sentence sentence, int head) {
        return sentence.at(head).noun();
    }

    private Reading marked(Sentence sentence, int clause) {
        for (int mark : sentence.children(clause, "mark", "advmod")) {
            Optional<Cues.Cue> cue = cues.certainty("mark", sentence.at(mark).lower());
            if (cue.isPresent() && !sentence.at(mark).lower().equals("before")) {
                return new Reading(
                        cue.get().effect().orElse(Certainty.ASSERTED),
                        sentence.at(mark).text());
            }
        }
        return Reading.ASSERTED;
    }

    /** Modals, negations and adjectives that hang on one word. */
    private Reading on(Sentence sentence, int at) {
        Reading reading = Reading.ASSERTED;
        for (int child : sentence.children(at)) {
            Token token = sentence.at(child);
            String where = token.is("aux")
                    ? "aux"
                    : token.is("advmod") || (token.is("cc") && token.lower().equals("nor"))
                            ? "adverb"
                            : token.is("amod") || token.is("det") || token.is("compound") ? "modifier" : "";
            Optional<Cues.Cue> cue = where.isEmpty() ? Optional.empty() : cues.certainty(where, token.lower());
            if (cue.isPresent() && !onlyOrLonger(sentence, child)) {
                reading = reading.or(new Reading(cue.get().effect().orElse(Certainty.ASSERTED), token.text()));
            }
            if (token.lower().equals("longer")
                    && child > 0
                    && sentence.at(child - 1).lower().equals("no")) {
                reading = reading.or(new Reading(Certainty.DENIED, "no longer"));
            }
            if (token.is("obj") && token.lower().equals("little")) {
                reading = reading.or(new Reading(Certainty.DENIED, token.text()));
            }
        }
        return reading;
    }

    /** "Not only did they attack": no denial. */
    private static boolean onlyOrLonger(Sentence sentence, int child) {
        return sentence.at(child).lower().equals("not")
                && child + 1 < sentence.size()
                && Set.of("only", "just", "merely")
                        .contains(sentence.at(child + 1).lower());
    }

    /**
     * How surely, and by which word.
     *
     * @param certainty how the text puts it
     * @param cue the word that makes it so; {@code ""} where it is asserted
     */
    public record Reading(Certainty certainty, String cue) {
        static final Reading ASSERTED = new Reading(Certainty.ASSERTED, "");

        Reading or(Reading other) {
            return rank(other.certainty) > rank(certainty) ? other : this;
        }

        private static int rank(Certainty certainty) {
            return switch (certainty) {
                case ASSERTED -> 0;
                case HEDGED -> 1;
                case HYPOTHETICAL -> 2;
                case DENIED -> 3;
            };
        }
    }
}
