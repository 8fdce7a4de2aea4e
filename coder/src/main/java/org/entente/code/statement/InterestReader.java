package org.entente.code.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.parse.Sentence;
import org.entente.code.voice.Attribution;
import org.entente.code.voice.Modality;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.InterestType;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Theme;

/**
 * Interests: what threatens an actor, offers itself to it, is needed or aimed at; also where a header names whose challenges follow
 * and each item of the list is one. An actor named as another's challenge is hostile to it (guideline, rule 19).
 */
public final class InterestReader {
    private final StakeWords words = new StakeWords();
    private final Themes themes = new Themes();
    private final EvidenceMaker maker;
    private final Modality modality;
    private final ChallengeList lists;

    /** Reads the cue files that ship with Entente. */
    public InterestReader(Modality modality, Attribution attribution) {
        this.maker = new EvidenceMaker(modality, attribution);
        this.modality = modality;
        this.lists = new ChallengeList(maker);
    }

    /** The interests that a sentence states, and the hostility of actors it lists as challenges. */
    public List<Draft> read(Scene scene) {
        List<Draft> drafts = new ArrayList<>();
        Sentence sentence = scene.sentence();
        if (sentence.heading()) {
            return drafts;
        }
        StakeGrammar grammar = new StakeGrammar(words, scene);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            for (StakeWord row : words.of(sentence.at(i))) {
                int at = trigger(sentence, row, i);
                if (at < 0 || denied(scene, at) || !grammar.meets(row, at)) {
                    continue;
                }
                List<Reference> holders =
                        grammar
                                .first(
                                        row.holder(),
                                        row.pos() == 'i' ? sentence.at(at).head() : at)
                                .stream()
                                .filter(h -> row.pos() != 'p'
                                        || !sentence.words(h.first(), h.last()).equals("it"))
                                .toList();
                if (!holders.isEmpty()) {
                    drafts.addAll(interests(scene, grammar, row, at, holders, seen));
                    break;
                }
            }
        }
        return drafts;
    }

    /** The word that the interest hangs on: of "in order to save" the verb; -1 where the words mean something else. */
    private static int trigger(Sentence sentence, StakeWord row, int i) {
        if (row.pos() == 'i') {
            boolean purpose = sentence.at(i).is("advcl") && sentence.hasChild(i, "mark", Set.of("to"));
            return purpose && sentence.at(sentence.at(i).head()).verb() ? i : -1;
        }
        if (row.pos() != 'p') {
            return sentence.at(i).is("amod") && row.pos() == 'v' ? -1 : i;
        }
        String next = sentence.words(i + 1, i + 2);
        boolean purpose = sentence.at(i).lower().equals("order")
                ? next.startsWith("to ") && i > 0 && sentence.at(i - 1).lower().equals("in")
                : next.equals("as to");
        for (int v = i + 1; purpose && v < Math.min(sentence.size(), i + 6); v++) {
            if (sentence.at(v).pos().equals("VB")) {
                return v;
            }
        }
        return -1;
    }

    private boolean denied(Scene scene, int trigger) {
        return modality.read(scene.sentence(), trigger).certainty() == Certainty.DENIED;
    }

    private List<Draft> interests(
            Scene scene, StakeGrammar grammar, StakeWord row, int at, List<Reference> holders, Set<String> seen) {
        List<Draft> drafts = new ArrayList<>();
        int colon = ChallengeList.colonAfter(scene.sentence(), at);
        boolean list = colon > 0 && scene.sentence().at(at).noun();
        if (list) {
            for (Span item : lists.items(scene.sentence(), colon)) {
                holders.get(0).actors().forEach(a -> drafts.add(listed(scene, row, at, item, holders.get(0), a)));
            }
            if (row.type() == InterestType.THREAT) {
                drafts.addAll(lists.hostile(scene, holders.get(0), colon));
            }
            return drafts;
        }
        for (Reference holder : holders) {
            for (ActorName actor : holder.actors()) {
                Stake stake = Stake.of(scene, grammar, row, at, holder, actor);
                String about = stake.about().stream()
                        .map(r -> r.actors().get(0).value())
                        .findFirst()
                        .orElse("");
                if (seen.add(row.type() + actor.value() + "\n" + about)
                        && (about.isEmpty() || !about.equals(actor.value()))) {
                    drafts.add(interest(scene, row, at, grammar, stake, holder, actor));
                }
            }
        }
        return drafts;
    }

    private Draft interest(
            Scene scene, StakeWord row, int at, StakeGrammar grammar, Stake stake, Reference holder, ActorName actor) {
        int stated = grammar.stated(at);
        boolean purpose = row.pos() == 'p' || row.pos() == 'i';
        Sentence sentence = scene.sentence();
        Mention mention = Mention.at(actor, sentence.span(holder.first(), holder.last()));
        Optional<Mention> about =
                stake.about().map(r -> Mention.at(r.actors().get(0), sentence.span(r.first(), r.last())));
        EvidenceMaker.Frame told = maker.frame(scene, stated, stated, false, false);
        // who does something to an end has that end, whether it is done or not
        EvidenceMaker.Frame frame = purpose ? told.over(sentence.span(at, at)).certainly() : told;
        return new Draft(
                new Statement.Interest(
                        maker.evidence(
                                scene,
                                frame,
                                stake.words(),
                                List.of(mention),
                                List.of(Optional.of(holder)),
                                "interest." + row.id()),
                        mention,
                        about,
                        row.type(),
                        theme(scene, row, stake)),
                stated);
    }

    /** By the words of what is at stake, else of the whole; a threat from somebody is at least an enemy. */
    private Theme theme(Scene scene, StakeWord row, Stake stake) {
        Theme own = themes.of(stake.content());
        Theme theme = own == Theme.OTHER ? themes.of(stake.words().in(scene.text())) : own;
        boolean enemy = (theme == Theme.OTHER || theme == Theme.ALTERNATIVE_ALLIANCES)
                && row.type() == InterestType.THREAT
                && stake.about().isPresent();
        return enemy ? Theme.COMMON_ENEMY : theme;
    }

    /** The item of a list is its own evidence; whose it is, the header says (guideline, rule 15). */
    private Draft listed(Scene scene, StakeWord row, int at, Span item, Reference holder, ActorName actor) {
        Mention mention = new Mention(actor, Optional.empty());
        EvidenceMaker.Frame frame = maker.frame(scene, at, at, false, false).over(item);
        return new Draft(
                new Statement.Interest(
                        maker.evidence(
                                scene,
                                frame,
                                item,
                                List.of(mention),
                                List.of(Optional.of(holder)),
                                "interest." + row.id()),
                        mention,
                        Optional.empty(),
                        row.type(),
                        themes.of(item.in(scene.text()))),
                at);
    }
}
