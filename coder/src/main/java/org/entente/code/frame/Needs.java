package org.entente.code.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.code.actor.References;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;

/** Whether the words that a frame needs stand where it needs them. */
final class Needs {
    private static final int REACH = 4;
    /** "On Friday", "in March 2003" are when, not what. */
    private static final Pattern CALENDAR = Pattern.compile(
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\\.?|January|February|March|April|June|July|August|September|October|November|December|(?:1[5-9]|20)\\d\\d");

    private final Sentence sentence;
    private final Grammar grammar;
    private final Set<String> quantities;
    private final References references;

    Needs(Sentence sentence, References references, Grammar grammar, Set<String> quantities) {
        this.references = references;
        this.sentence = sentence;
        this.grammar = grammar;
        this.quantities = quantities;
    }

    boolean met(Frame frame, int word) {
        if (frame.pos() == 'v'
                && ((frame.is("active") && grammar.passive(word)) || (frame.is("passive") && !grammar.passive(word)))) {
            return false;
        }
        return frame.needs().stream().allMatch(n -> n.met(lemmas(word, frame.pos(), n.slot())));
    }

    private List<String> lemmas(int word, char pos, String slot) {
        List<String> lemmas = new ArrayList<>();
        for (int head : heads(word, pos, slot)) {
            if (CALENDAR.matcher(sentence.at(head).text()).matches()) {
                continue;
            }
            for (int part : sentence.conjuncts(head)) {
                lemmas.add(sentence.at(part).lemma());
                lemmas.add(sentence.at(part).lower());
                references.located(part).ifPresent(p -> lemmas.add("territory")); // "captured Goma"
                if (quantities.contains(sentence.at(part).lemma())) {
                    sentence.children(part, "nmod").stream()
                            .filter(c -> measured(c))
                            .forEach(c -> lemmas.add(sentence.at(c).lemma()));
                }
            }
        }
        return lemmas;
    }

    /** The words at a slot; {@code obj.adj} are the modifiers of what stands at {@code obj}. */
    private List<Integer> heads(int word, char pos, String slot) {
        int dot = slot.lastIndexOf('.');
        if (dot > 0 && !slot.startsWith("that.")) {
            List<Integer> found = new ArrayList<>();
            heads(word, pos, slot.substring(0, dot)).forEach(h -> found.addAll(heads(h, 'n', slot.substring(dot + 1))));
            return found;
        }
        return switch (slot) {
            case "obj" -> pos == 'v' ? given(word) : List.of();
            case "subj" -> pos == 'v' ? grammar.subjects(word) : grammar.predicated(word);
            case "iobj" -> sentence.children(word, "iobj");
            case "xcomp", "comp" -> grammar.complements(word);
            case "poss" -> sentence.children(word, "nmod:poss");
            case "prt" -> sentence.children(word, "compound:prt");
            case "that" -> sentence.children(word, "ccomp", "acl");
            case "that.base" -> bare(word);
            case "that.aux" -> inside(word, "aux");
            case "to" -> infinitiveOr(word);
            case "adj" -> sentence.children(word, "amod", "compound", "det", "nummod");
            case "advmod" -> sentence.children(word, "advmod");
            case "before" -> below(word).filter(i -> i < word).toList();
            case "after" -> below(word).filter(i -> i > word).toList();
            default -> grammar.under(word, slot.startsWith("prep_") ? slot.substring("prep_".length()) : slot);
        };
    }

    private Stream<Integer> below(int word) {
        return sentence.subtree(word).stream().boxed();
    }

    /** Objects, also those that the parser took for the one who gets them. */
    private List<Integer> given(int verb) {
        List<Integer> found = new ArrayList<>(grammar.objects(verb));
        found.addAll(sentence.children(verb, "iobj"));
        return found;
    }

    /** "Insisted that it pay": a clause whose verb is bare is asked for. */
    private List<Integer> bare(int word) {
        return sentence.children(word, "ccomp").stream()
                .filter(c -> sentence.at(c).pos().equals("VB")
                        && sentence.children(c, "aux").isEmpty())
                .toList();
    }

    /** Parts of the finite clause that completes the word: "said that they must". */
    private List<Integer> inside(int word, String relation) {
        List<Integer> found = new ArrayList<>();
        sentence.children(word, "ccomp").forEach(c -> found.addAll(sentence.children(c, relation)));
        return found;
    }

    /** "Two tons of medicine", "a million in aid". */
    private boolean measured(int noun) {
        return Set.of("of", "in").contains(sentence.preposition(noun));
    }

    private List<Integer> infinitiveOr(int word) {
        List<Integer> found = new ArrayList<>(grammar.under(word, "to"));
        found.addAll(grammar.complements(word));
        return found;
    }

    /** Last token of the words of a lemma of several parts that begins (or, for nouns, ends) at {@code word}; -1 if they are not there. */
    int extent(FrameBook.Entry entry, int word) {
        List<String> parts = entry.parts();
        if (parts.size() == 1) {
            return word;
        }
        return entry.frame().pos() == 'v' ? verbExtent(parts, word) : nounStart(parts, word) >= 0 ? word : -1;
    }

    private int verbExtent(List<String> parts, int word) {
        int last = word;
        for (String part : parts.subList(1, parts.size())) {
            int next = -1;
            for (int i = last + 1; i < sentence.size() && i <= word + REACH * 2; i++) {
                Token token = sentence.at(i);
                boolean near = i <= last + REACH || sentence.governs(word, i);
                if (near && (token.lower().equals(part) || token.lemma().equals(part)) && sentence.governs(word, i)) {
                    next = i;
                    break;
                }
            }
            if (next < 0) {
                return -1;
            }
            last = next;
        }
        return last;
    }

    /** First token of a compound noun that ends at {@code word}; -1 if its parts are not there. */
    int nounStart(List<String> parts, int word) {
        int at = word;
        for (int p = parts.size() - 2; p >= 0; p--) {
            at--;
            while (at >= 0 && Set.of("-", "–").contains(sentence.at(at).text())) {
                at--;
            }
            if (at < 0
                    || (!sentence.at(at).lemma().equals(parts.get(p))
                            && !sentence.at(at).lower().equals(parts.get(p)))) {
                return -1;
            }
        }
        return at;
    }
}
