package org.entente.code.voice;

import java.util.ArrayList;
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

/**
 * According to whom. The way up from the act to the main clause passes verbs of saying, accusations, nouns like "claim", and what
 * hangs beside them ("according to", "..., it was reported"); the first of them is the nearest voice, whose content the act is.
 */
public final class Attribution {
    private static final int LIST_GAP = 3;
    private static final Set<String> BY_MEANS = Set.of("with", "in", "on");
    private static final Set<String> QUOTES = Set.of("\"", "``", "''", "“", "”", "«", "»");
    private static final Set<String> AMID = Set.of("in", "amid", "amidst", "within");

    private final Cues cues;

    public Attribution(Cues cues) {
        this.cues = cues;
    }

    /**
     * Whose statement the act at {@code trigger} is, and who passes it on: the way up goes on behind the nearest voice.
     *
     * @param reported quotations and lists of the text, for what no word of the sentence itself hands over
     */
    public Said read(Sentence sentence, References references, Grammar grammar, Reported reported, int trigger) {
        Climb climb = new Climb(sentence, references, grammar);
        List<Said> voices = new ArrayList<>();
        for (Said said : climb.from(trigger)) {
            add(voices, said);
        }
        Said quoted = reported.at(sentence.at(trigger).span(), climb.granted);
        if (!quoted.author() && !climb.cut) {
            add(voices, quoted);
        }
        return voices.isEmpty() ? Said.AUTHOR : voices.get(0).through(List.copyOf(voices.subList(1, voices.size())));
    }

    /** One voice after the other; nobody passes on what they say themselves. */
    private static void add(List<Said> voices, Said said) {
        boolean again = voices.stream()
                .anyMatch(v -> v.voice().equals(said.voice()) || v.cue().equals(said.cue()));
        if (!again) {
            voices.add(said);
        }
    }

    /** Whose claim a claiming verb makes, seen from the verb itself: for quotations. */
    Said speaker(Sentence sentence, References references, Grammar grammar, int verb) {
        return cues.voice("say", sentence.at(verb).lemma())
                .map(c -> new Speakers(cues, sentence, references, grammar).subject(verb, c))
                .orElse(Said.AUTHOR);
    }

    private final class Climb {
        private final Sentence sentence;
        private final Grammar grammar;
        private final Speakers speakers;
        /** Whether the way up came through what the sentence takes for granted. */
        private boolean granted;
        /** Whether the way up came to a quotation that the act comes after. */
        private boolean cut;

        Climb(Sentence sentence, References references, Grammar grammar) {
            this.sentence = sentence;
            this.grammar = grammar;
            this.speakers = new Speakers(cues, sentence, references, grammar);
        }

        /** The voices on the way up from the act, the nearest first. */
        List<Said> from(int trigger) {
            List<Said> voices = new ArrayList<>();
            for (int at = trigger; at >= 0; at = sentence.at(at).head()) {
                keep(voices, beside(at, trigger));
                Token token = sentence.at(at);
                if (token.head() < 0) {
                    break;
                }
                keep(voices, described(at));
                boolean claimed = that(at)
                        && cues.voice("content", sentence.at(token.head()).lemma())
                                .isPresent();
                if ((token.is("acl:relcl") && !cleft(token.head()) && !claimed)
                        || token.is("appos")
                        || Modality.presupposed(sentence, at)) {
                    granted = !bracketed(at, trigger);
                    break;
                }
                granted |= sentence.at(at).is("nmod") && AMID.contains(sentence.preposition(at));
                Said said = handedOver(at);
                if (!said.author() && added(at, trigger)) {
                    cut = true;
                    break;
                }
                keep(voices, said);
            }
            return voices;
        }

        private static void keep(List<Said> voices, Said said) {
            if (!said.author()) {
                voices.add(said);
            }
        }

        /** An aside in brackets ends with them, whatever the parser hangs below it. */
        private boolean bracketed(int aside, int trigger) {
            return sentence.tokens().subList(Math.min(aside, trigger), trigger).stream()
                    .anyMatch(t -> t.text().equals(")"));
        }

        /** Said "Argentina invaded us" after Britain had bombed it: what comes after a quotation that is a clause of its own. */
        private boolean added(int clause, int trigger) {
            int said = sentence.at(clause).head();
            if (!sentence.at(clause).is("ccomp") || said > clause) {
                return false;
            }
            int opening = quote(said + 1, clause);
            int closing = opening < 0 ? -1 : quote(opening + 1, sentence.size());
            return clause < closing && closing < trigger && opening - said <= LIST_GAP;
        }

        private int quote(int from, int to) {
            for (int i = from; i < to; i++) {
                if (QUOTES.contains(sentence.at(i).text())) {
                    return i;
                }
            }
            return -1;
        }

        /** "It was the ministry that paid them": the relative clause is the main point. */
        private boolean cleft(int noun) {
            return sentence.child(noun, "cop").isPresent() && sentence.hasChild(noun, "nsubj", Set.of("it"));
        }

        /** "Reports that they had invaded it": a clause of content, which the parser may take for a relative clause. */
        private boolean that(int clause) {
            return sentence.children(clause, "mark", "obj").stream()
                            .anyMatch(c -> sentence.at(c).lower().equals("that"))
                    && sentence.child(clause, "nsubj").isPresent();
        }

        /** What attributes a clause from beside: a phrase, a parenthesis, an adverb. */
        private Said beside(int clause, int trigger) {
            for (int child : sentence.children(clause)) {
                Token token = sentence.at(child);
                if (sentence.governs(child, trigger)) {
                    continue;
                }
                Said said = token.is("obl") || token.is("nmod")
                        ? phrase(child)
                        : token.is("parataxis") || token.is("advcl")
                                ? parenthesis(child)
                                : token.is("advmod") && sentence.at(clause).verb() ? adverb(child) : Said.AUTHOR;
                if (!said.author()) {
                    return said;
                }
            }
            return Said.AUTHOR;
        }

        private Said phrase(int noun) {
            String preposition = sentence.preposition(noun);
            if (cues.voice("phrase", preposition).isPresent() || preposition.equals("according")) {
                int first = sentence.children(noun, "case").get(0);
                int last = Math.min(noun, first + preposition.split("_").length - 1);
                return speakers.noun(noun, sentence.span(first, last), Certainty.ASSERTED);
            }
            boolean view = Set.of("in", "from", "by", "to").contains(preposition)
                    && cues.voice("view", sentence.at(noun).lemma()).isPresent();
            Optional<Reference> owner = view ? speakers.owner(noun) : Optional.empty();
            return owner.map(o -> owned(o, sentence.at(noun).span(), Certainty.ASSERTED))
                    .orElse(Said.AUTHOR);
        }

        private Said owned(Reference owner, Span cue, Certainty certainty) {
            return new Said(
                    Voice.of(owner.actors().get(0)),
                    Optional.of(sentence.span(owner.first(), owner.last())),
                    Optional.of(cue),
                    certainty);
        }

        /** "..., it was reported", "as Nehru said": a verb of saying without a content of its own. */
        private Said parenthesis(int verb) {
            Optional<Cues.Cue> say = cues.voice("say", sentence.at(verb).lemma());
            boolean as = sentence.preposition(verb).equals("as");
            if (say.isEmpty() && sentence.at(verb).lemma().equals("hear")) { // "to hear the Kremlin tell it"
                return sentence.children(verb, "ccomp", "xcomp").stream()
                        .filter(c -> sentence.at(c).lemma().equals("tell") && Clauses.it(sentence, c))
                        .findFirst()
                        .map(c -> speakers.subject(c, cues.voice("say", "tell").orElseThrow()))
                        .orElse(Said.AUTHOR);
            }
            boolean empty = sentence.child(verb, "ccomp", "xcomp").isEmpty()
                    && (sentence.child(verb, "obj").isEmpty() || Clauses.it(sentence, verb));
            boolean beside = (sentence.at(verb).is("parataxis") && !Clauses.apart(sentence, verb)) || as;
            boolean would = sentence.children(verb, "aux").stream()
                    .anyMatch(a ->
                            sentence.at(a).pos().equals("MD")); // "..., NATO would respond": an answer, not the teller
            return say.isPresent() && empty && beside && !would ? speakers.subject(verb, say.get()) : Said.AUTHOR;
        }

        private Said adverb(int child) {
            Span word = sentence.at(child).span();
            return cues.voice("adverb", sentence.at(child).lower()).isPresent()
                    ? Said.unnamed(Optional.of(word), word)
                    : Said.AUTHOR;
        }

        /** "Described them as allies", "called them an enemy": how the subject sees them. */
        private Said described(int at) {
            Token token = sentence.at(at);
            boolean as = token.is("obl") && sentence.preposition(at).equals("as");
            boolean called = Modality.smallClause(sentence, at);
            Optional<Cues.Cue> cue = as || called
                    ? cues.voice(
                            called ? "call" : "describe",
                            sentence.at(token.head()).lemma())
                    : Optional.empty();
            return cue.map(c -> speakers.subject(token.head(), c)).orElse(Said.AUTHOR);
        }

        private Said handedOver(int at) {
            Token token = sentence.at(at);
            int head = token.head();
            Token above = sentence.at(head);
            if (above.verb()) {
                return byVerb(at, head);
            }
            if (token.is("acl") && above.is("obj") && above.head() >= 0) {
                Optional<Cues.Cue> accuse =
                        cues.voice("accuse", sentence.at(above.head()).lemma());
                if (accuse.isPresent()) {
                    return speakers.subject(above.head(), accuse.get());
                }
            }
            boolean stand = above.noun()
                    && cues.voice("stand", above.lemma()).isPresent()
                    && sentence.preposition(head).equals("in");
            if (stand) {
                Span word = above.span();
                return grammar.predicated(head).stream()
                        .findFirst()
                        .map(s -> speakers.noun(s, word, Certainty.ASSERTED))
                        .filter(s -> s.voice().kind() == Voice.Kind.ACTOR)
                        .orElse(Said.AUTHOR);
            }
            boolean content = above.noun()
                    && (token.is("nmod") || token.is("acl") || token.is("ccomp") || token.is("dep"))
                    && cues.voice("content", above.lemma()).isPresent();
            return content ? claim(at, head) : clear(at, head);
        }

        /** "Made it clear that": what is said lies below the adjective. */
        private Said clear(int at, int head) {
            boolean clear = sentence.at(at).is("ccomp")
                    && Set.of("clear", "plain", "known", "public")
                            .contains(sentence.at(head).lemma())
                    && sentence.at(head).is("xcomp")
                    && sentence.at(sentence.at(head).head()).lemma().equals("make");
            int verb = sentence.at(head).head();
            return clear
                    ? cues.voice("say", "say")
                            .map(c -> speakers.subject(verb, c))
                            .orElse(Said.AUTHOR)
                    : Said.AUTHOR;
        }

        private Said byVerb(int at, int head) {
            Token token = sentence.at(at);
            String lemma = sentence.at(head).lemma();
            Optional<Cues.Cue> say = cues.voice("say", lemma);
            boolean raised = token.is("xcomp")
                    && grammar.passive(head)
                    && sentence.child(at, "mark").isPresent();
            boolean own = token.is("xcomp") && cues.voice("own", lemma).isPresent();
            boolean beside = token.is("parataxis") && !Clauses.apart(sentence, at);
            boolean clause = token.is("ccomp") || beside || before(at, head) || raised || own;
            if (say.isPresent() && clause) {
                return speakers.subject(head, say.get());
            }
            Optional<Cues.Cue> accuse = cues.voice("accuse", lemma);
            boolean deed = (token.is("advcl") && !Clauses.when(sentence, at)) || token.is("xcomp") || token.is("obl");
            if (accuse.isPresent() && deed) {
                return speakers.subject(head, accuse.get());
            }
            Optional<Integer> before = token.is("obj") ? further(at, head) : Optional.empty();
            if (before.isPresent()) {
                return claim(at, before.get());
            }
            Optional<Cues.Cue> name = cues.voice("name", lemma).filter(c -> token.is("obj"));
            Optional<Cues.Cue> speak = cues.voice("speak", lemma)
                    .filter(c -> token.is("obl") && Set.of("of", "about").contains(sentence.preposition(at)));
            return name.or(() -> speak).map(c -> speakers.subject(head, c)).orElse(Said.AUTHOR);
        }

        /** "Presented them with evidence of their aid, their funding of ...": the parser takes the rest of the list for a second object. */
        private Optional<Integer> further(int at, int verb) {
            boolean comma = sentence.children(verb, "punct").stream()
                    .anyMatch(p -> p < at
                            && at - p <= LIST_GAP
                            && sentence.at(p).text().equals(","));
            return sentence.children(verb, "obl", "obj").stream()
                    .filter(c -> comma && c < at)
                    .filter(c -> cues.voice("content", sentence.at(c).lemma()).isPresent())
                    .findFirst();
        }

        /** "Pakistan had attacked India, he said": content before its verb, which the parser takes for an adverbial clause. */
        private boolean before(int at, int head) {
            Token token = sentence.at(at);
            return (token.is("advcl") || token.is("dep"))
                    && sentence.child(at, "nsubj").isPresent()
                    && !Clauses.inverted(sentence, at)
                    && (at < head
                            ? sentence.child(at, "mark").isEmpty()
                            : sentence.hasChild(at, "mark", Set.of("that")));
        }

        /** "Iran's claim that", "published a list of", "rejected claims that", "reports that ... alarmed them". */
        private Said claim(int at, int noun) {
            Span word = sentence.at(noun).span();
            String lemma = sentence.at(noun).lemma();
            if (sentence.children(noun, "amod").stream()
                    .anyMatch(m -> cues.certainty("modifier", sentence.at(m).lower())
                            .flatMap(Cues.Cue::effect)
                            .filter(Certainty.DENIED::equals)
                            .isPresent())) {
                return Said.AUTHOR;
            }
            Optional<Reference> owner =
                    speakers.owner(noun).filter(o -> sentence.governs(noun, at) && !sentence.governs(at, o.head()));
            if (owner.isPresent() && !sentence.at(at).is("nmod")) {
                return owned(owner.get(), word, Certainty.ASSERTED);
            }
            if (sentence.child(noun, "cop").isPresent()
                    && !sentence.preposition(noun).isEmpty()) {
                return grammar.predicated(noun).stream()
                        .findFirst()
                        .map(s -> speakers.noun(s, word, Certainty.ASSERTED))
                        .orElse(Said.AUTHOR);
            }
            int clause = sentence.clause(noun);
            Token token = sentence.at(noun);
            boolean holds = token.is("obj") || (token.is("obl") && BY_MEANS.contains(sentence.preposition(noun)));
            if (clause >= 0
                    && holds
                    && cues.voice("take", sentence.at(clause).lemma()).isEmpty()) {
                boolean refuses =
                        cues.voice("refuse", sentence.at(clause).lemma()).isPresent();
                boolean takes = refuses || !grammar.passive(clause);
                Said said = takes
                        ? cues.voice("content", lemma)
                                .map(c -> speakers.subject(clause, c))
                                .orElse(Said.AUTHOR)
                        : Said.AUTHOR;
                if (said.voice().kind() == Voice.Kind.ACTOR) {
                    return refuses ? said : new Said(said.voice(), said.span(), Optional.of(word), said.certainty());
                }
            }
            boolean hearsay =
                    cues.voice("hearsay", lemma).isPresent() && !sentence.at(at).is("nmod");
            return hearsay ? Said.unnamed(Optional.of(word), word) : Said.AUTHOR;
        }
    }
}
