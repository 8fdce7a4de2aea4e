package org.entente.code.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.model.Passage;
import org.entente.model.Span;

/** A sentence as a dependency tree. Indices count its tokens from 0. */
public final class Sentence {
    private final int number;
    private final int passage;
    private final Passage.Kind kind;
    private final List<Token> tokens;
    private final List<List<Integer>> children;

    Sentence(int number, int passage, Passage.Kind kind, List<Token> tokens) {
        this.number = number;
        this.passage = passage;
        this.kind = kind;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(tokens);
    }

    private static List<List<Integer>> childrenOf(List<Token> tokens) {
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < tokens.size(); i++) {
            int head = tokens.get(i).head();
            if (head >= 0) {
                children.get(head).add(i);
            }
        }
        return children;
    }

    /** The same sentence with another tree. */
    Sentence with(List<Token> mended) {
        return new Sentence(number, passage, kind, mended);
    }

    /** Number of the sentence in its document, from 0. */
    public int number() {
        return number;
    }

    /** Index of its passage in the document. */
    public int passage() {
        return passage;
    }

    /** What the passage is for. */
    public Passage.Kind kind() {
        return kind;
    }

    /** Whether it stands in a title or heading. */
    public boolean heading() {
        return kind == Passage.Kind.TITLE || kind == Passage.Kind.HEADING;
    }

    /** Number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** All tokens in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** The token at {@code index}. */
    public Token at(int index) {
        return tokens.get(index);
    }

    /** From the first token to the last. */
    public Span span() {
        return new Span(
                tokens.get(0).span().begin(),
                tokens.get(tokens.size() - 1).span().end());
    }

    /** From token {@code first} to token {@code last}, inclusive. */
    public Span span(int first, int last) {
        return new Span(
                tokens.get(first).span().begin(), tokens.get(last).span().end());
    }

    /** All dependents, in order. */
    public List<Integer> children(int index) {
        return children.get(index);
    }

    /** Dependents whose relation is one of {@code relations} or a subtype, in order. */
    public List<Integer> children(int index, String... relations) {
        List<Integer> found = new ArrayList<>();
        for (int child : children.get(index)) {
            if (Arrays.stream(relations).anyMatch(at(child)::is)) {
                found.add(child);
            }
        }
        return found;
    }

    /** The first dependent with one of the relations. */
    public OptionalInt child(int index, String... relations) {
        return children(index, relations).stream().mapToInt(Integer::intValue).findFirst();
    }

    /** Whether there is a dependent with one of these relations and lemmas. */
    public boolean hasChild(int index, String relation, Set<String> lemmas) {
        return children(index, relation).stream().anyMatch(c -> lemmas.contains(at(c).lemma()));
    }

    /** The preposition (or possessive marker) that ties {@code index} to its head, with fixed parts joined by {@code _}. */
    public String preposition(int index) {
        List<Integer> marks = children(index, "case");
        if (marks.isEmpty()) {
            marks = children(index, "mark");
        }
        if (marks.isEmpty()) {
            return "";
        }
        int first = marks.get(0);
        StringBuilder words = new StringBuilder(at(first).lower());
        children(first, "fixed").forEach(f -> words.append('_').append(at(f).lower()));
        return words.toString();
    }

    /** {@code index} and what is coordinated with it, in order. */
    public List<Integer> conjuncts(int index) {
        List<Integer> all = new ArrayList<>(List.of(index));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(children(all.get(i), "conj"));
        }
        return all.stream().sorted().distinct().toList();
    }

    /** The first of the coordination that {@code index} belongs to: where its relation to the rest of the sentence stands. */
    public int firstConjunct(int index) {
        int i = index;
        while (at(i).is("conj") && at(i).head() >= 0) {
            i = at(i).head();
        }
        return i;
    }

    /** Whether {@code ancestor} governs {@code index}, at any depth; a token governs itself. */
    public boolean governs(int ancestor, int index) {
        for (int i = index; i >= 0; i = at(i).head()) {
            if (i == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** All tokens below and including {@code index}. */
    public BitSet subtree(int index) {
        BitSet below = new BitSet(size());
        Deque<Integer> open = new ArrayDeque<>(List.of(index));
        while (!open.isEmpty()) {
            int next = open.pop();
            below.set(next);
            children(next).forEach(open::push);
        }
        return below;
    }

    /** Steps up the tree from one to the other's nearest common governor and down again; a large number if there is none. */
    public int distance(int a, int b) {
        int up = 0;
        for (int i = a; i >= 0; i = at(i).head(), up++) {
            int down = 0;
            for (int j = b; j >= 0; j = at(j).head(), down++) {
                if (i == j) {
                    return up + down;
                }
            }
        }
        return size() * 2;
    }

    /** The nearest verb at or above {@code index}, or a nominal predicate with a copula; -1 if there is none. */
    public int clause(int index) {
        for (int i = index; i >= 0; i = at(i).head()) {
            if ((at(i).verb() && !at(i).is("amod") && !at(i).is("case"))
                    || child(i, "cop").isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** The words from token {@code first} to {@code last}, lower case, separated by single spaces. */
    public String words(int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, first); i <= Math.min(last, size() - 1); i++) {
            text.append(text.isEmpty() ? "" : " ").append(at(i).lower());
        }
        return text.toString();
    }
}
