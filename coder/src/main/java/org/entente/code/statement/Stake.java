package org.entente.code.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorName;
import org.entente.model.Span;

/**
 * What is at stake, in the words of the text.
 *
 * @param words the evidence: holder, word and what it governs
 * @param content what is feared, needed or wanted, without who does
 * @param about whom it concerns, where the text names one
 */
record Stake(Span words, String content, Optional<Reference> about) {
    private static final int LONGEST = 300;
    private static final Set<String> CONTENT = Set.of(
            "obj",
            "xcomp",
            "ccomp",
            "obl",
            "nmod",
            "acl",
            "amod",
            "compound",
            "advcl",
            "iobj",
            "compound:prt",
            "case",
            "mark");

    static Stake of(Scene scene, StakeGrammar grammar, StakeWord row, int at, Reference holder, ActorName actor) {
        Sentence sentence = scene.sentence();
        BitSet content = content(sentence, at);
        Optional<Reference> about = grammar.first(row.about(), at).stream()
                .filter(r -> !r.actors().contains(actor))
                .findFirst();
        about.ifPresent(r -> content.set(r.first(), r.last() + 1));
        int verb = sentence.at(at).noun() ? grammar.governing(at) : -1;
        if (verb >= 0 || grammar.first(List.of("judged"), at).size() > 0) {
            content.set(verb >= 0 ? verb : sentence.at(at).head());
        }
        if (verb >= 0) {
            sentence.children(verb, "xcomp").stream().filter(x -> x > at).forEach(x -> content.or(sentence.subtree(x)));
        }
        int predicate = sentence.at(at).is("nsubj") ? sentence.at(at).head() : -1;
        if (predicate >= 0) {
            content.or(content(sentence, predicate));
        }
        if (sentence.at(at).is("acl:relcl") && sentence.child(at, "obj").isEmpty()) {
            sentence.conjuncts(sentence.at(at).head()).forEach(content::set);
        }
        Optional<Reference> inside = about.isPresent() ? about : named(scene, content, holder, actor);
        return new Stake(span(sentence, content, at, holder), words(sentence, content, holder), inside);
    }

    /** What the word governs, without subjects, relative clauses and what is coordinated with it. */
    private static BitSet content(Sentence sentence, int at) {
        BitSet content = new BitSet(sentence.size());
        content.set(at);
        for (int child : sentence.children(at)) {
            String rel = sentence.at(child).rel();
            boolean own = (child > at || !sentence.at(at).verb())
                    && (CONTENT.contains(rel) || rel.startsWith("nmod") || rel.startsWith("obl"));
            boolean beside = rel.equals("acl:relcl")
                    || (rel.equals("advcl")
                            && sentence.child(child, "mark").isPresent()
                            && !infinitive(sentence, child));
            if (own && !beside) {
                content.or(sentence.subtree(child));
            }
        }
        return content;
    }

    private static boolean infinitive(Sentence sentence, int verb) {
        return sentence.hasChild(verb, "mark", Set.of("to"));
    }

    private static Optional<Reference> named(Scene scene, BitSet content, Reference holder, ActorName actor) {
        return scene.references().all().stream()
                .filter(r -> content.get(r.head()) && !r.equals(holder))
                .filter(r -> !scene.references().place(r) || inside(scene.sentence(), r.head()))
                .filter(r -> StakeGrammar.named(r) && !r.actors().contains(actor))
                .findFirst();
    }

    /** "Its influence in Iraq" concerns Iraq; "met in Paris" does not. */
    private static boolean inside(Sentence sentence, int head) {
        return sentence.at(head).is("nmod") && sentence.preposition(head).equals("in");
    }

    private static String words(Sentence sentence, BitSet content, Reference holder) {
        List<String> words = new ArrayList<>();
        for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            Token token = sentence.at(i);
            if (i < holder.first() || i > holder.last()) {
                words.add(token.lower());
                words.add(token.lemma());
            }
        }
        return String.join(" ", words);
    }

    private static Span span(Sentence sentence, BitSet content, int at, Reference holder) {
        int first = Math.min(Math.min(at, holder.first()), content.nextSetBit(0));
        int last = Math.max(Math.max(at, holder.last()), content.length() - 1);
        int least = Math.max(at, holder.last());
        while (last > least
                && (sentence.span(first, last).length() > LONGEST
                        || sentence.at(last).is("punct")
                        || sentence.at(last).is("cc"))) {
            last--;
        }
        return sentence.span(first, last);
    }
}
