package org.entente.code.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.code.actor.References;
import org.entente.code.parse.Sentence;

/**
 * Finds in a sentence every word that a frame knows, picks the most specific frame whose needs are met and whose two sides can be
 * filled, and says of the others why not. O(tokens times frames per lemma).
 */
public final class FrameMatcher {
    private final FrameBook book;

    public FrameMatcher(FrameBook book) {
        this.book = book;
    }

    /**
     * Matches all frames on one sentence.
     *
     * @param rejections receives what was considered and not coded
     * @param open receives what fired but for whom it concerns
     * @return what fired, in the order of the text
     */
    public List<Match> match(
            Sentence sentence, References references, List<Rejection> rejections, List<OpenMatch> open) {
        Grammar grammar = new Grammar(sentence, book.words("object-control"));
        Scan scan = new Scan(sentence, references, grammar, book, rejections, open);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            matches.addAll(scan.word(i));
        }
        return unabsorbed(sentence, grammar, matches, open, rejections);
    }

    /** What a promise, threat or refusal is about is not coded beside it. */
    private List<Match> unabsorbed(
            Sentence sentence, Grammar grammar, List<Match> matches, List<OpenMatch> open, List<Rejection> rejections) {
        BitSet absorbed = new BitSet();
        Map<Integer, String> by = new LinkedHashMap<>();
        for (Match match : matches) {
            if (match.absorbs()) {
                List<Integer> about = new ArrayList<>(grammar.complements(match.trigger()));
                sentence.children(match.trigger(), "obj", "obl", "nmod").stream()
                        .filter(c -> !sentence.at(c).is("nmod:poss"))
                        .forEach(about::add);
                for (int child : about) {
                    BitSet below = sentence.subtree(child);
                    below.stream().forEach(i -> by.putIfAbsent(i, match.rule()));
                    absorbed.or(below);
                }
            }
        }
        List<Match> kept = new ArrayList<>();
        for (Match match : matches) {
            if (absorbed.get(match.trigger()) && match.meaning().event().isPresent()) {
                rejections.add(new Rejection(
                        match.rule(),
                        match.trigger(),
                        "it is what " + by.get(match.trigger()) + " is about, which is coded instead"));
            } else {
                kept.add(match);
            }
        }
        open.removeIf(o -> absorbed.get(o.match().trigger()));
        return kept;
    }
}
