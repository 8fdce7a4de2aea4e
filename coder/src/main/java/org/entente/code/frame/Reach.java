package org.entente.code.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.actor.References;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.EventType;

/**
 * Whom an act concerns where no actor stands at the slots of its frame: the nearest one below the words that complete the act. "Launched
 * an inquiry into the deaths of miners in Chile", "offered a package to pay for repairs in Haiti".
 */
final class Reach {
    private static final int DEEPEST = 5;
    private static final Set<String> COMPLETES =
            Set.of("obj", "iobj", "obl", "xcomp", "ccomp", "nmod", "acl", "appos", "compound", "amod");
    private static final Set<String> FROM_VERB = Set.of(
            "to",
            "on",
            "against",
            "with",
            "for",
            "at",
            "into",
            "upon",
            "toward",
            "towards",
            "from",
            "over",
            "about",
            "of",
            "between",
            "regarding",
            "concerning");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whom");
    private static final Set<String> TOPIC = Set.of("about", "of", "over", "on", "regarding", "concerning");
    private static final Set<String> PLACE = Set.of("in", "at", "near", "inside", "across", "along", "within");

    private static final Set<String> HELPED =
            Set.of("support", "back", "assist", "aid", "sponsor", "fund", "finance", "arm", "help", "endorse");
    private final Sentence sentence;
    private final References references;

    Reach(Sentence sentence, References references) {
        this.sentence = sentence;
        this.references = references;
    }

    /**
     * The nearest actors below a word.
     *
     * @param except whose actors do not count
     * @param meaning deeds may concern the place where they are done; what is done with somebody is not what it is against
     */
    List<Reference> from(int word, Set<String> except, Meaning meaning) {
        boolean places = meaning.material();
        boolean talk = meaning.event().filter(e -> e == EventType.CONSULT).isPresent();
        boolean attack = meaning.event()
                .filter(e -> e == EventType.ASSAULT || e == EventType.COERCE)
                .isPresent();
        boolean friendly = meaning.event().filter(e -> e.quad().sign() > 0).isPresent();
        List<Integer> level = new ArrayList<>();
        for (int child : sentence.children(word)) {
            if (completes(word, child, true, places) && !(friendly && against(child)) && !(talk && topic(child))) {
                level.add(child);
            }
        }
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            List<Integer> next = new ArrayList<>();
            for (int head : level) {
                List<Reference> here = here(head, except);
                if (!here.isEmpty()) {
                    return here;
                }
                next.addAll(authors(head));
                for (int child : sentence.children(head)) {
                    boolean helper = attack && HELPED.contains(sentence.at(head).lemma()) && by(child);
                    if (completes(head, child, false, true) && !(friendly && against(child)) && !helper) {
                        next.add(child);
                    }
                }
            }
            level = next;
        }
        return List.of();
    }

    /** "The plan that Oman had put forward": whose plan it is. */
    private List<Integer> authors(int noun) {
        List<Integer> authors = new ArrayList<>();
        for (int clause : sentence.children(noun, "acl:relcl")) {
            if (sentence.children(clause, "obj").stream()
                    .allMatch(o -> RELATIVE.contains(sentence.at(o).lower()))) {
                sentence.children(clause, "nsubj").stream()
                        .filter(n -> !RELATIVE.contains(sentence.at(n).lower()))
                        .forEach(authors::add);
            }
        }
        return authors;
    }

    private List<Reference> here(int head, Set<String> except) {
        Optional<Reference> covering = references.covering(head);
        if (covering.isEmpty()) {
            return List.of();
        }
        return references.in(head).stream()
                .filter(r -> r.actors().stream().noneMatch(a -> except.contains(a.value())))
                .toList();
    }

    private boolean topic(int child) {
        return TOPIC.contains(sentence.preposition(child)) || sentence.at(child).is("ccomp");
    }

    /** "An invasion supported by Chad": whoever helps is not who is invaded; "a plan put forward by Chad" is one of Chad's. */
    private boolean by(int child) {
        return sentence.preposition(child).equals("by");
    }

    private boolean against(int child) {
        return sentence.preposition(child).equals("against");
    }

    private boolean completes(int head, int child, boolean trigger, boolean places) {
        Token token = sentence.at(child);
        if (references.calledAfter(head) && (token.is("amod") || token.is("compound"))) {
            return false;
        }
        if (token.is("nmod") && references.freed(head, child)) {
            return false; // "voted for independence from Indonesia"
        }
        if (token.rel().equals("acl:relcl")
                || token.rel().equals("obl:tmod")
                || COMPLETES.stream().noneMatch(token::is)) {
            return false;
        }
        if (token.is("obl") && (trigger || sentence.at(head).verb())) {
            String preposition = sentence.preposition(child);
            return preposition.isEmpty()
                    || FROM_VERB.contains(preposition)
                    || (!trigger && preposition.equals("by"))
                    || (places && PLACE.contains(preposition));
        }
        return true;
    }
}
