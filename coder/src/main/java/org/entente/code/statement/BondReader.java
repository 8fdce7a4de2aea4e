package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.parse.Sentence;
import org.entente.code.voice.Attribution;
import org.entente.code.voice.Modality;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TieType;

/**
 * "This alliance might work", "their coming together in a three-sided alliance": something new said of a bond that the text has already
 * named (guideline, rule 16), or that it names by its number of sides.
 */
public final class BondReader {
    private static final Set<String> BOND =
            Set.of("alliance", "coalition", "axis", "triad", "pact", "entente", "partnership");
    private static final int MOST = 8;

    private final EvidenceMaker maker;
    private final Modality modality;

    public BondReader(Modality modality, Attribution attribution) {
        this.maker = new EvidenceMaker(modality, attribution);
        this.modality = modality;
    }

    /** Ties among all who are in the bond. */
    public List<Draft> read(Scene scene) {
        Sentence sentence = scene.sentence();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (!BOND.contains(sentence.at(i).lemma())) {
                continue;
            }
            Optional<Reference> members = members(scene, i);
            boolean news = !sentence.at(i).is("nsubj")
                    || modality.read(sentence, sentence.clause(i)).certainty() != Certainty.ASSERTED;
            if (members.isPresent() && news && members.get().actors().size() > 1) {
                drafts.addAll(ties(scene, i, members.get()));
            }
        }
        return drafts;
    }

    private static Optional<Reference> members(Scene scene, int noun) {
        Sentence sentence = scene.sentence();
        Optional<Reference> here =
                scene.references().covering(noun).filter(r -> r.form() == Reference.Form.DESCRIPTION);
        if (here.isPresent()) {
            return sentence.at(noun).is("nsubj") ? here : Optional.empty();
        }
        int verb = sentence.at(noun).head();
        if (verb < 0 || !sentence.at(verb).verb()) {
            return Optional.empty();
        }
        return scene.grammar().subjects(verb).stream()
                .flatMap(s -> scene.references().in(s).stream())
                .filter(r -> r.actors().size() > 1)
                .findFirst();
    }

    private List<Draft> ties(Scene scene, int noun, Reference members) {
        Sentence sentence = scene.sentence();
        int trigger = sentence.at(noun).is("nsubj") ? sentence.clause(noun) : noun;
        EvidenceMaker.Frame frame = maker.frame(scene, trigger, trigger, false, false);
        Span words = sentence.span(members.first(), members.last());
        List<Draft> drafts = new ArrayList<>();
        List<ActorName> actors = members.actors();
        for (int a = 0; a < actors.size(); a++) {
            for (int b = a + 1; b < actors.size() && drafts.size() < MOST; b++) {
                Mention one = Mention.at(actors.get(a), words);
                Mention other = Mention.at(actors.get(b), words);
                Span span = words.union(frame.act()).union(sentence.span(noun, noun));
                drafts.add(new Draft(
                        new Statement.Tie(
                                maker.evidence(
                                        scene,
                                        frame,
                                        span,
                                        List.of(one, other),
                                        List.of(Optional.of(members), Optional.of(members)),
                                        "allied.bond-named-before"),
                                one,
                                other,
                                TieType.ALLIED,
                                true),
                        trigger));
            }
        }
        for (Reference enemy : enemies(scene, noun)) {
            for (ActorName actor : actors) {
                Mention one = Mention.at(actor, words);
                Mention other = Mention.at(enemy.actors().get(0), sentence.span(enemy.first(), enemy.last()));
                if (!actor.equals(other.actor())) {
                    Span span = words.union(frame.act()).union(sentence.span(enemy.first(), enemy.last()));
                    drafts.add(new Draft(
                            new Statement.Tie(
                                    maker.evidence(
                                            scene,
                                            frame,
                                            span,
                                            List.of(one, other),
                                            List.of(Optional.of(members), Optional.of(enemy)),
                                            "hostile.bond-against"),
                                    one,
                                    other,
                                    TieType.HOSTILE,
                                    false),
                            trigger));
                }
            }
        }
        return drafts;
    }

    private static List<Reference> enemies(Scene scene, int noun) {
        List<Reference> enemies = new ArrayList<>();
        for (int against : scene.grammar().oblique(noun, "against")) {
            enemies.addAll(scene.references().in(against));
        }
        for (int against :
                scene.grammar().oblique(Math.max(0, scene.sentence().at(noun).head()), "against")) {
            enemies.addAll(scene.references().in(against));
        }
        return enemies.stream().distinct().toList();
    }
}
