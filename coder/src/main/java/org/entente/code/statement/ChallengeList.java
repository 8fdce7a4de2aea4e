package org.entente.code.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.parse.Sentence;
import org.entente.code.parse.Token;
import org.entente.model.ActorName;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TieType;

/** "Is struggling with a host of challenges: A; B; C": the items after the colon, and the actors among them. */
final class ChallengeList {
    private static final int MOST = 8;
    private static final Set<String> HARMFUL =
            Set.of("presence", "activity", "movement", "emergence", "rise", "attack", "activities");

    private final EvidenceMaker maker;

    ChallengeList(EvidenceMaker maker) {
        this.maker = maker;
    }

    /** The colon that opens a list soon after the noun; -1 for none. */
    static int colonAfter(Sentence sentence, int noun) {
        boolean list = sentence.tokens().stream().map(Token::text).anyMatch(";"::equals);
        for (int i = noun + 1; list && i <= Math.min(noun + 12, sentence.size() - 1); i++) {
            if (sentence.at(i).text().equals(":")) {
                return i;
            }
        }
        return -1;
    }

    /** The items, without what ends them. */
    List<Span> items(Sentence sentence, int colon) {
        List<Span> items = new ArrayList<>();
        for (int[] item : bounds(sentence, colon)) {
            boolean ended = sentence.at(item[1]).is("punct") && item[1] > item[0];
            items.add(sentence.span(item[0], ended ? item[1] - 1 : item[1]));
        }
        return items;
    }

    private static List<int[]> bounds(Sentence sentence, int colon) {
        List<int[]> bounds = new ArrayList<>();
        int first = colon + 1;
        for (int i = colon + 1; i <= sentence.size(); i++) {
            boolean end = i == sentence.size() || sentence.at(i).text().equals(";");
            if (end && i > first) {
                bounds.add(new int[] {first, i - 1});
                first = i + 1;
            }
        }
        return bounds;
    }

    /** Actors that are listed as somebody's challenges are hostile to it. */
    List<Draft> hostile(Scene scene, Reference holder, int colon) {
        List<Draft> drafts = new ArrayList<>();
        bounds(scene.sentence(), colon).forEach(b -> drafts.addAll(hostile(scene, holder, b[0], b[1])));
        return drafts;
    }

    /** "The activities of the militia", "the presence of groups such as A, B and C" among somebody's challenges. */
    private List<Draft> hostile(Scene scene, Reference holder, int from, int to) {
        Sentence sentence = scene.sentence();
        List<Draft> drafts = new ArrayList<>();
        boolean harmful = false;
        Set<ActorName> seen = new HashSet<>();
        for (int i = from; i <= to && seen.size() < MOST; i++) {
            harmful |= HARMFUL.contains(sentence.at(i).lemma());
            Optional<Reference> named = scene.references()
                    .at(i)
                    .filter(r -> r.form() == Reference.Form.NAME
                            && !scene.references().place(r));
            if (!harmful || named.isEmpty() || located(sentence, i) || seated(sentence, i, from)) {
                continue;
            }
            ActorName actor = named.get().actors().get(0);
            for (ActorName threatened : holder.actors()) {
                if (!actor.equals(threatened) && seen.add(actor)) {
                    EvidenceMaker.Frame frame = maker.frame(scene, from, i, false, true);
                    Mention source = Mention.at(
                            actor,
                            sentence.span(named.get().first(), named.get().last()));
                    Mention target = new Mention(threatened, Optional.empty());
                    Span span = sentence.span(from, i);
                    drafts.add(new Draft(
                            new Statement.Tie(
                                    maker.evidence(
                                            scene,
                                            frame,
                                            span,
                                            List.of(source, target),
                                            List.of(named, Optional.empty()),
                                            "hostile.listed-challenge"),
                                    source,
                                    target,
                                    TieType.HOSTILE,
                                    false),
                            i));
                }
            }
        }
        return drafts;
    }

    /** Inside a phrase of place: "in the vulnerable areas of the province". */
    private static boolean seated(Sentence sentence, int i, int from) {
        for (int at = i; at >= from; at = sentence.at(at).head()) {
            if (sentence.preposition(at).equals("in")) {
                return true;
            }
        }
        return false;
    }

    private static boolean located(Sentence sentence, int i) {
        return sentence.at(i).ner().equals("LOCATION");
    }
}
