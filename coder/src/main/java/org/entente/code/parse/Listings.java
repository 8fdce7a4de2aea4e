package org.entente.code.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Mends lists that the parser hangs below the wrong word: the rest of "rebels, including X, Y trained by Z, and W" below Z, and the
 * subject of "After the fall of X, Y and Z attacked it" below X.
 */
public final class Listings {
    private static final Set<String> OPENING = Set.of("including", "such");
    private static final Set<String> RELATIVE = Set.of("which", "who", "whom");
    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");
    private static final Set<String> BEFORE_VERB = Set.of("aux", "aux:pass", "advmod", "cop");

    private final List<Token> tokens;
    private Sentence sentence;
    private boolean changed;

    private Listings(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** The sentence with its lists mended; the same sentence where nothing was wrong. */
    public static Sentence mended(Sentence sentence) {
        Listings listings = new Listings(Months.mended(Participles.mended(Tags.mended(sentence))));
        listings.including();
        listings.opening();
        listings.deeds();
        listings.relatives();
        return listings.sentence;
    }

    /** Items after "including" that stand below the last word of the item before. */
    private void including() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("case") && OPENING.contains(tokens.get(i).lower())) {
                list(tokens.get(i).head());
            }
        }
        commit();
    }

    private void list(int first) {
        int above = tokens.get(first).head();
        if (above < 0 || above > first) {
            return;
        }
        List<Integer> items = new ArrayList<>(sentence.conjuncts(first));
        for (int item : sentence.children(above, "appos")) {
            if (item > first && comma(item)) {
                move(item, first, "conj");
                items.add(item);
            }
        }
        for (int item : items) {
            for (int clause : sentence.children(item, "acl")) {
                for (int noun : sentence.children(clause, "obl")) {
                    raise(noun, first);
                }
            }
        }
    }

    /** "Trained by Z, W and V": what follows a comma goes on with the list. */
    private void raise(int noun, int first) {
        List<Integer> rest = sentence.children(noun, "conj");
        if (!rest.isEmpty() && comma(rest.get(0))) {
            rest.forEach(r -> move(r, first, "conj"));
        }
    }

    /** A main verb without a subject, and a list right before it whose first item ends an opening phrase. */
    private void opening() {
        for (int verb = 1; verb < tokens.size(); verb++) {
            Token token = tokens.get(verb);
            if (token.is("root")
                    && token.verb()
                    && sentence.child(verb, "nsubj", "csubj", "expl").isEmpty()) {
                subject(verb);
            }
        }
        commit();
    }

    private void subject(int verb) {
        int group = verb;
        for (int child : sentence.children(verb)) {
            if (child < verb && BEFORE_VERB.contains(tokens.get(child).rel())) {
                group = Math.min(group, child);
            }
        }
        if (group == 0 || !FINITE.contains(tokens.get(group).pos())) {
            return;
        }
        int last = group - 1;
        int top = tokens.get(last).is("conj") ? tokens.get(last).head() : -1;
        if (top < 0) {
            return;
        }
        List<Integer> rest = sentence.children(top, "conj");
        if (rest.isEmpty() || !comma(rest.get(0)) || rest.get(rest.size() - 1) != last || !noun(rest)) {
            return;
        }
        int subject = rest.get(0);
        boolean passive = sentence.child(verb, "aux:pass").isPresent();
        move(subject, verb, passive ? "nsubj:pass" : "nsubj");
        rest.subList(1, rest.size()).forEach(r -> move(r, subject, "conj"));
    }

    /** "Relations with Morocco, which it accused": a relative clause right after a name belongs to the name. */
    private void relatives() {
        for (int i = 2; i < tokens.size(); i++) {
            Token pronoun = tokens.get(i);
            boolean opens = RELATIVE.contains(pronoun.lower())
                    && tokens.get(i - 1).text().equals(",")
                    && tokens.get(i - 2).proper()
                    && (pronoun.lower().equals("which")
                            || !tokens.get(i - 2).ner().equals("LOCATION"))
                    && pronoun.head() > i;
            if (opens) {
                int clause = pronoun.head();
                int name = i - 2;
                while (tokens.get(name).is("compound") && tokens.get(name).head() == i - 2) {
                    name = tokens.get(name).head();
                }
                boolean elsewhere = tokens.get(clause).rel().equals("acl:relcl")
                        && tokens.get(clause).head() != name;
                if (elsewhere
                        && tokens.get(clause).head() < name
                        && tokens.get(name).is("nmod")) {
                    move(clause, name, "acl:relcl");
                }
            }
        }
        commit();
    }

    /** "Between X and Y in the fight against Z and the toppling of W": a deed goes with the deed before it, not with a name. */
    private void deeds() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean deed = token.is("conj")
                    && token.head() >= 0
                    && token.lower().endsWith("ing")
                    && !token.proper()
                    && tokens.get(token.head()).proper()
                    && !sentence.children(i, "nmod").isEmpty();
            if (deed) {
                int to = i;
                before(i).ifPresent(noun -> move(to, noun, "conj"));
            }
        }
        commit();
    }

    private OptionalInt before(int deed) {
        for (int i = deed - 1; i > tokens.get(deed).head(); i--) {
            Token token = tokens.get(i);
            if (token.noun()
                    && !token.proper()
                    && token.is("nmod")
                    && sentence.child(i, "det").isPresent()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private boolean noun(List<Integer> items) {
        return items.stream().allMatch(i -> tokens.get(i).noun());
    }

    /** Whether a comma stands right before the phrase of this word. */
    private boolean comma(int word) {
        int first = sentence.subtree(word).nextSetBit(0);
        return first > 0 && tokens.get(first - 1).text().equals(",");
    }

    private void move(int word, int head, String relation) {
        Token old = tokens.get(word);
        tokens.set(word, new Token(old.span(), old.text(), old.lemma(), old.pos(), old.ner(), head, relation));
        changed = true;
    }

    private void commit() {
        if (changed) {
            sentence = new Sentence(sentence.number(), sentence.passage(), sentence.kind(), tokens);
            changed = false;
        }
    }
}
