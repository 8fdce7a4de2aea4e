package org.entente.code.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.NameLists;
import org.entente.code.actor.Reference;
import org.entente.code.actor.References;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.EventType;

/** Who does it where the clause itself leaves the doer out, but the words around it do not. */
final class StandIns {
    private static final Set<String> BY_MEANS = Set.of("in", "by", "during");
    private static final Set<String> TRAVEL =
            Set.of("fly", "travel", "go", "come", "return", "journey", "visit", "sail", "rush", "hurry", "head");
    private static final Set<EventType> AT_DESTINATION =
            Set.of(EventType.AGREE, EventType.CONSULT, EventType.SUPPORT, EventType.REQUEST);
    private static final Set<String> HELD = Set.of("prison", "jail", "custody", "detention", "captivity");

    private final Sentence sentence;
    private final References references;
    private final Slots slots;
    private final FrameBook book;

    StandIns(Sentence sentence, References references, Slots slots, FrameBook book) {
        this.sentence = sentence;
        this.references = references;
        this.slots = slots;
        this.book = book;
    }

    /** The unnamed agent of a deed. */
    List<Reference> agent(int word, char as, Meaning meaning) {
        if (as == 'v' && meaning.event().filter(e -> e == EventType.ASSAULT).isPresent()) {
            return attacker(word);
        }
        if (meaning.event()
                .filter(e -> e == EventType.COERCE || e == EventType.RETREAT)
                .isPresent()) {
            List<Reference> gaoler = gaoler(word, as);
            if (!gaoler.isEmpty()) {
                return gaoler;
            }
        }
        return as == 'v' && sentence.at(word).pos().equals("VBG") ? listHeader(word) : List.of();
    }

    /** "Was criticised in Washington": the seat of a government speaks. */
    List<Reference> seat(int verb) {
        return slots.at(verb, 'v', "in").stream()
                .filter(r -> r.form() == Reference.Form.SEAT)
                .toList();
    }

    /** "Flew to Tehran to sign an agreement": with whoever is travelled to. */
    List<Reference> destination(int word, Meaning meaning) {
        int verb = sentence.at(word).head();
        boolean there = verb >= 0
                && meaning.event().filter(AT_DESTINATION::contains).isPresent()
                && (sentence.at(word).is("xcomp") || sentence.at(word).is("advcl"))
                && sentence.hasChild(word, "mark", Set.of("to"))
                && TRAVEL.contains(sentence.at(verb).lemma());
        return !there
                ? List.of()
                : slots.at(verb, 'v', sentence.at(verb).lemma().equals("visit") ? "obj" : "to");
    }

    /** "Killed in a US strike": whose strike it was. */
    private List<Reference> attacker(int verb) {
        for (int child : sentence.children(verb, "obl")) {
            boolean attack = book.entries('n', sentence.at(child).lemma()).stream()
                    .anyMatch(e -> e.frame()
                            .meaning()
                            .event()
                            .filter(t -> t == EventType.ASSAULT)
                            .isPresent());
            if (attack && BY_MEANS.contains(sentence.preposition(child))) {
                List<Reference> owners = slots.at(child, 'n', "poss");
                return owners.isEmpty() ? slots.at(child, 'n', "adj") : owners;
            }
        }
        return List.of();
    }

    /** Prison is the state's (guideline, rule 17): "imprisoned in Iran", "released from prison in Iran". */
    private List<Reference> gaoler(int word, char as) {
        boolean held = book.words("gaol").contains(sentence.at(word).lemma())
                || (sentence.at(word).is("conj")
                        && book.words("gaol")
                                .contains(sentence.at(sentence.at(word).head()).lemma()))
                || sentence.children(word, "obl", "nmod").stream()
                        .anyMatch(c -> HELD.contains(sentence.at(c).lemma()));
        if (!held) {
            return List.of();
        }
        List<Reference> inside = new java.util.ArrayList<>(slots.at(word, as, "in"));
        if (sentence.at(word).is("conj")) {
            inside.addAll(slots.at(sentence.at(word).head(), as, "in"));
        }
        for (Reference reference : inside) {
            if (reference.form() == Reference.Form.NAME) {
                return List.of(reference);
            }
        }
        for (int child : sentence.children(word, "obl", "nmod")) {
            if (HELD.contains(sentence.at(child).lemma())) {
                return slots.at(child, 'n', "in");
            }
        }
        return List.of();
    }

    /** "Reasons for their distrust of Pakistan: pressing the Taliban; arming ...": items without a subject have the one the header names last. */
    private List<Reference> listHeader(int verb) {
        int colon = -1;
        for (int i = 0; i < verb; i++) {
            colon = sentence.at(i).text().equals(":") ? i : colon;
        }
        if (colon < 0 || sentence.tokens().stream().map(Token::text).noneMatch(";"::equals)) {
            return List.of();
        }
        int last = colon;
        Optional<Reference> named = references.all().stream()
                .filter(r -> r.last() < last && r.form() == Reference.Form.NAME)
                .reduce((a, b) -> b);
        return named.map(List::of).orElse(List.of());
    }

    /** In a heading the actors stand before the colon or semicolon: "A, B and C: a common hatred for D". */
    List<Reference> headed(int word, List<Reference> except) {
        for (int i = 0; i < word; i++) {
            if (sentence.at(i).text().matches("[:;–—]")) {
                int mark = i;
                List<Reference> before = references.all().stream()
                        .filter(r -> r.last() < mark && !except.contains(r) && r.form() == Reference.Form.NAME)
                        .toList();
                if (!before.isEmpty()) {
                    return NameLists.in(sentence, references).stream()
                            .filter(l -> l.get(l.size() - 1).last() < mark)
                            .reduce((a, b) -> b)
                            .orElse(List.of(before.get(before.size() - 1)));
                }
            }
        }
        return List.of();
    }
}
