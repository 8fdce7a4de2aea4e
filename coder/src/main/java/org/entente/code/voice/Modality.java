package org.entente.code.voice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.Certainty;
import org.entente.model.Span;

/**
 * How surely a sentence puts an act: the path from the act up to the main clause. On the way each governing word, then each modal and
 * negation on it, changes the reading of what is below.
 */
public final class Modality {
    private static final Set<String> ASKED = Set.of(
            "plea",
            "request",
            "demand",
            "appeal",
            "proposal",
            "offer",
            "invitation",
            "call",
            "ultimatum",
            "petition",
            "overture",
            "accusation",
            "allegation",
            "charge",
            "criticism",
            "complaint");
    private static final Set<String> OUTSIDE =
            Set.of("acl:relcl", "parataxis", "appos", "csubj", "discourse", "dep", "list");

    private static final Set<String> GRANTED =
            Set.of("after", "as", "following", "since", "despite", "during", "notwithstanding", "due_to", "because_of");

    private static final Set<String> COMPLEMENT = Set.of("from", "of", "about", "against", "at", "on");

    private static final Set<String> MANNER = Set.of("in", "by", "through");

    private static final Set<String> LINKING =
            Set.of("seem", "appear", "look", "remain", "become", "prove", "sound", "be");

    private final Cues cues;
    private final Marks marks;

    public Modality(Cues cues) {
        this.cues = cues;
        this.marks = new Marks(cues);
    }

    /**
     * How the act at {@code trigger} is put.
     *
     * @return the reading in the end (denied goes before hypothetical before hedged), with the words that make it so
     */
    public Reading read(Sentence sentence, int trigger) {
        Reading reading = Reading.ASSERTED;
        boolean shared = false;
        int at = trigger;
        int from = -1;
        while (at >= 0) {
            Token token = sentence.at(at);
            if (!shared) {
                reading = marks.on(sentence, at, from, reading);
            }
            reading = reading.or(Questions.inverted(sentence, at));
            int head = token.head();
            if (head < 0) {
                return Questions.asked(sentence, at, reading.or(marks.marked(sentence, at)));
            }
            if (token.is("nsubj") && !token.is("nsubj:pass")) {
                Optional<Reading> subject = subject(sentence, at, reading);
                if (subject.isEmpty()) {
                    return Questions.asked(sentence, at, reading);
                }
                reading = subject.get();
            } else if (OUTSIDE.contains(token.rel()) || granted(sentence, at, head)) {
                return reading;
            } else if (token.is("advcl") && !complement(sentence, at, head)) {
                return instead(sentence, at, clause(sentence, at, reading));
            }
            if (token.is("ccomp") || token.is("csubj")) {
                reading = reading.or(marks.marked(sentence, at));
            }
            if (presupposed(sentence, at) || answered(sentence, at)) {
                return reading;
            }
            if (claimed(sentence, at, head)) {
                boolean denial = governor(sentence, head)
                        .flatMap(Cues.Cue::effect)
                        .filter(Certainty.DENIED::equals)
                        .isPresent();
                return marks.on(
                        sentence,
                        head,
                        at,
                        denial ? reading.or(Certainty.DENIED, sentence.at(head).span()) : reading);
            }
            reading = instead(sentence, at, reading);
            shared = token.is("nmod") || (token.is("conj") && !marks.sharesAuxiliary(sentence, at));
            if (!token.is("conj") && (!token.is("nsubj") || token.is("nsubj:pass"))) {
                Optional<Reading> governed = governed(sentence, at, head, reading);
                if (governed.isEmpty()) {
                    return reading;
                }
                reading = governed.get();
            }
            from = at;
            at = head;
        }
        return reading;
    }

    /** "Forces trained by NATO can be used": what describes a noun is not what may happen to it. */
    private boolean granted(Sentence sentence, int at, int head) {
        Token token = sentence.at(at);
        return token.rel().equals("acl")
                && token.pos().equals("VBN")
                && sentence.at(head).noun()
                && governor(sentence, head).isEmpty();
    }

    /** "Declined Iran's pleas": whatever is answered was asked. */
    private static boolean answered(Sentence sentence, int noun) {
        return sentence.at(noun).is("obj")
                && ASKED.contains(sentence.at(noun).lemma())
                && sentence.children(noun, "nmod:poss", "nmod", "amod", "compound").stream()
                        .anyMatch(c ->
                                owns(sentence, c) || sentence.preposition(c).equals("of"));
    }

    /** "The Argentine claim that": what is done with somebody's claim leaves its content as it is. */
    private boolean claimed(Sentence sentence, int at, int head) {
        boolean clause = sentence.at(at).is("ccomp") || sentence.at(at).is("acl");
        return clause
                && cues.voice("content", sentence.at(head).lemma()).isPresent()
                && sentence.children(head, "nmod:poss", "amod", "compound", "nmod").stream()
                        .anyMatch(c -> c != at && owns(sentence, c));
    }

    private static boolean owns(Sentence sentence, int word) {
        boolean possessor = sentence.at(word).is("nmod:poss");
        boolean by = Set.of("by", "from").contains(sentence.preposition(word));
        return possessor || by || Character.isUpperCase(sentence.at(word).text().charAt(0));
    }

    /** "After the assassination", "as allies": what stands so is taken for granted. */
    static boolean presupposed(Sentence sentence, int at) {
        return (sentence.at(at).is("obl") || sentence.at(at).is("nmod")) && GRANTED.contains(sentence.preposition(at));
    }

    /** "Refrained from invading", "would follow in invading": what is said of the verb above goes for it too. */
    private boolean complement(Sentence sentence, int at, int head) {
        String preposition = sentence.preposition(at);
        boolean ruled = governor(sentence, head).isPresent()
                || cues.certainty("avert", sentence.at(head).lemma()).isPresent();
        return (MANNER.contains(preposition) && sentence.at(at).verb()) || (COMPLEMENT.contains(preposition) && ruled);
    }

    /** "Called the group an enemy": a noun that is said of another. */
    static boolean smallClause(Sentence sentence, int at) {
        Token token = sentence.at(at);
        return token.is("xcomp")
                && (token.noun() || token.adjective())
                && token.head() >= 0
                && sentence.at(token.head()).verb();
    }

    /** What the word above makes of the reading; nothing where the way up ends here. */
    private Optional<Reading> governed(Sentence sentence, int at, int head, Reading reading) {
        Token token = sentence.at(at);
        Token above = sentence.at(head);
        Span word = above.span();
        if (token.is("nsubj:pass")) {
            return Optional.of(cues.certainty("passive", particled(sentence, head))
                    .map(c -> reading.or(c.effect().orElse(Certainty.ASSERTED), words(sentence, head)))
                    .orElse(reading));
        }
        if (smallClause(sentence, at) && cues.voice("call", above.lemma()).isPresent()) {
            return Optional.of(reading);
        }
        if (cues.certainty("avert", above.lemma()).isPresent()) {
            boolean done = above.pos().equals("VBD")
                    || above.pos().equals("VBN")
                    || above.pos().equals("VBZ");
            boolean infinitive = sentence.child(head, "mark").isPresent();
            return Optional.of(reading.turned(
                    done && !infinitive ? Certainty.DENIED : Certainty.HYPOTHETICAL, word, Certainty.ASSERTED));
        }
        if (token.is("xcomp") && cues.certainty("told", above.lemma()).isPresent()) {
            return Optional.of(reading.or(Certainty.HYPOTHETICAL, word));
        }
        if (cues.certainty("doubt", above.lemma()).isPresent()) {
            return Optional.of(reading.turned(Certainty.HEDGED, word, Certainty.ASSERTED));
        }
        boolean reason =
                above.lemma().equals("reason") && token.is("nmod"); // "the reason for the killing": it was done
        Optional<Cues.Cue> governor = reason ? Optional.empty() : governor(sentence, head);
        if (governor.isPresent()) {
            Optional<Certainty> effect = governor.get().effect();
            boolean claimed = !cues.voice("say", above.lemma()).isEmpty();
            if (effect.isEmpty() && above.lemma().equals("confirm")) {
                return Optional.of(unconfirmed(sentence, head, reading));
            }
            return effect.map(e -> reading.turned(
                    e,
                    word,
                    e == Certainty.DENIED ? (claimed ? Certainty.HEDGED : Certainty.ASSERTED) : Certainty.DENIED));
        }
        if (token.is("ccomp") && above.verb() && silent(above)) {
            return Optional.of(reading.ifNegated(Certainty.HYPOTHETICAL));
        }
        boolean beside = token.is("obl") || (token.is("nmod") && !above.noun());
        boolean outcome = marks.indefinite(sentence, at)
                || cues.certainty("outcome", particled(sentence, head)).isPresent();
        boolean ends = beside && !outcome;
        return ends ? Optional.empty() : Optional.of(reading);
    }

    /** What is not confirmed is open, and what is confirmed holds. */
    private static Reading unconfirmed(Sentence sentence, int verb, Reading reading) {
        return sentence.children(verb).stream()
                .filter(c -> Set.of("not", "n't", "n’t", "never", "neither", "yet")
                        .contains(sentence.at(c).lower()))
                .findFirst()
                .map(c -> reading.or(Certainty.HEDGED, sentence.at(c).span()))
                .orElse(reading);
    }

    private Optional<Cues.Cue> governor(Sentence sentence, int head) {
        Token above = sentence.at(head);
        if (above.lower().equals("able") && sentence.hasChild(head, "cop", Set.of("be")) && past(sentence, head)) {
            return Optional.empty();
        }
        Optional<Cues.Cue> governor = cues.certainty("governor", particled(sentence, head));
        boolean plain = above.lower().equals("going") || above.lower().equals("about");
        return plain ? cues.certainty("governor", above.lower()) : governor;
    }

    /** "Was able to": what was possible was done. */
    private static boolean past(Sentence sentence, int predicate) {
        return sentence.children(predicate, "cop").stream()
                .anyMatch(c -> sentence.at(c).pos().equals("VBD"));
    }

    /** A verb of saying whose negation says nothing about the content. */
    private boolean silent(Token verb) {
        return cues.voice("say", verb.lemma()).isPresent()
                && cues.certainty("raise", verb.lemma()).isEmpty();
    }

    private static String particled(Sentence sentence, int verb) {
        OptionalInt particle = sentence.child(verb, "compound:prt");
        String lemma = sentence.at(verb).lemma();
        return particle.isPresent()
                ? lemma + "_" + sentence.at(particle.getAsInt()).lower()
                : lemma;
    }

    private static Span words(Sentence sentence, int verb) {
        int last = sentence.child(verb, "compound:prt").orElse(verb);
        return sentence.span(Math.min(verb, last), Math.max(verb, last));
    }

    /** What is said of an act that is a subject; nothing where it only does something itself: "the attack shocked them". */
    private Optional<Reading> subject(Sentence sentence, int at, Reading reading) {
        int head = sentence.at(at).head();
        Token above = sentence.at(head);
        if (!sentence.at(at).noun()) {
            return Optional.empty();
        }
        int said =
                LINKING.contains(above.lemma()) ? sentence.child(head, "xcomp").orElse(head) : head;
        if (cues.certainty("lasting", sentence.at(at).lemma()).isPresent()
                && cues.certainty("lapse", above.lemma()).isPresent()
                && above.verb()) {
            return Optional.of(reading.turned(Certainty.DENIED, above.span(), Certainty.ASSERTED));
        }
        Optional<Cues.Cue> cue = cues.certainty("subject", sentence.at(said).lemma());
        boolean bare = above.lemma().equals("take") && !sentence.hasChild(head, "obj", Set.of("place"));
        boolean placed = above.lemma().equals("come")
                && sentence.child(head, "compound:prt").isEmpty();
        if (cue.isPresent() && !bare && !placed) {
            return Optional.of(cue.get()
                    .effect()
                    .map(e -> reading.turned(
                            e, sentence.at(said).span(), e == Certainty.DENIED ? Certainty.HEDGED : Certainty.DENIED))
                    .orElse(reading));
        }
        return marks.indefinite(sentence, at)
                ? marks.modal(sentence, head).map(m -> reading.or(m.certainty(), m.cue()))
                : Optional.empty();
    }

    /** A clause beside the main one: a condition, a purpose. */
    private Reading clause(Sentence sentence, int at, Reading reading) {
        return reading.or(marks.marked(sentence, at)).or(Marks.purpose(sentence, at));
    }

    /** "Without invading", "instead of an attack". */
    private Reading instead(Sentence sentence, int at, Reading reading) {
        String preposition = sentence.preposition(at);
        if (cues.certainty("instead", preposition).isPresent()) {
            List<Integer> marks = sentence.children(at, "case");
            int first = (marks.isEmpty() ? sentence.children(at, "mark") : marks).get(0);
            int last = sentence.child(first, "fixed").orElse(first);
            return reading.or(Certainty.DENIED, sentence.span(Math.min(first, last), Math.max(first, last)));
        }
        return reading;
    }
}
