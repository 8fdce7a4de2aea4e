package org.entente.code.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.parse.Sentence;
import org.entente.model.ActorName;

/** What "it" means in "Morocco rejected it": the last plan, offer or charge the text spoke of, and so whoever made it. */
final class Proposals {
    private static final Set<String> MADE = Set.of(
            "plan",
            "proposal",
            "offer",
            "draft",
            "initiative",
            "resolution",
            "invitation",
            "request",
            "demand",
            "appeal",
            "ultimatum",
            "charge",
            "accusation",
            "allegation",
            "claim",
            "report",
            "scheme",
            "idea",
            "compromise",
            "formula",
            "overture",
            "deal",
            "agreement",
            "accord",
            "pact",
            "treaty",
            "truce",
            "ceasefire",
            "decision",
            "ruling",
            "verdict",
            "move",
            "step",
            "referendum");

    /** Deeds, whose "of" is not who does them: "the invasion of Ukraine". */
    private static final Set<String> DONE = Set.of(
            "attack",
            "raid",
            "strike",
            "invasion",
            "incursion",
            "offensive",
            "annexation",
            "occupation",
            "blockade",
            "siege",
            "bombing",
            "shelling",
            "killing",
            "massacre",
            "assassination",
            "arrest",
            "coup",
            "crackdown",
            "deployment",
            "sanction",
            "sanctions");

    private Optional<List<ActorName>> last = Optional.empty();

    void forget() {
        last = Optional.empty();
    }

    /** Keeps the last of a sentence for the next one; a sentence without any lets the one before be forgotten. */
    void remember(Sentence sentence, References references) {
        last = before(sentence, references, sentence.size());
    }

    /** Whose the thing is that a pronoun means; an empty list where the text does not say; nothing where it spoke of no such thing. */
    Optional<List<ActorName>> whose(Sentence sentence, References references, int pronoun) {
        return before(sentence, references, pronoun).or(() -> last);
    }

    private static Optional<List<ActorName>> before(Sentence sentence, References references, int end) {
        for (int i = end - 1; i >= 0; i--) {
            String noun = sentence.at(i).noun() && references.covering(i).isEmpty()
                    ? sentence.at(i).lemma()
                    : "";
            if (DONE.contains(noun)) {
                return Optional.of(List.of());
            }
            if (MADE.contains(noun)) {
                return Optional.of(makers(sentence, references, i));
            }
        }
        return Optional.empty();
    }

    private static List<ActorName> makers(Sentence sentence, References references, int thing) {
        List<Reference> found = new ArrayList<>();
        sentence.children(thing, "nmod:poss", "amod", "compound").forEach(c -> found.addAll(references.alone(c)));
        if (found.isEmpty()) {
            sentence.children(thing, "nmod").stream()
                    .filter(c -> Set.of("of", "by", "from").contains(sentence.preposition(c)))
                    .forEach(c -> found.addAll(references.in(c)));
        }
        if (found.isEmpty()) {
            sentence.children(thing, "acl").stream()
                    .filter(c -> sentence.at(c).rel().equals("acl:relcl"))
                    .forEach(c -> sentence.children(c, "nsubj").forEach(s -> found.addAll(references.in(s))));
        }
        return found.stream().flatMap(r -> r.actors().stream()).distinct().toList();
    }
}
