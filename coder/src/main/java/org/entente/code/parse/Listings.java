package org.entente.code.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends lists that the parser hangs below the wrong word: the rest of "rebels, including X, Y trained by Z, and W" below Z, and the
 * subject of "After the fall of X, Y and Z attacked it" below X.
 */
final class Listings {
    private static final Set<String> OPENING = Set.of("including", "such");
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
    static Sentence mended(Sentence sentence) {
        Listings listings = new Listings(sentence);
        listings.including();
        listings.opening();
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

    private boolean noun(List<Integer> items) {
        return items.stream().allMatch(i -> tokens.get(i).noun());
    }

    /** Whether a comma stands right before the phrase of this word. */
    private boolean comma(int word) {
        int first = sentence.subtree(word).nextSetBit(0);
        return first > 0 && tokens.get(first - 1).text().equals(",");
    }

    private void move(int word, int head, String relation) {
        tokens.set(word, tokens.get(word).under(head, relation));
        changed = true;
    }

    private void commit() {
        if (changed) {
            sentence = sentence.with(tokens);
            changed = false;
        }
    }
}
