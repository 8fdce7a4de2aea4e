package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.code.frame.Match;
import org.entente.code.frame.OpenMatch;
import org.entente.code.parse.Sentence;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Statement;

/**
 * Answers: "Rabat dismissed the charges", "Ankara recalled its envoy" concern whoever was last said to have dealt with them. In a
 * relative clause about a whole act ("a step which Algiers condemned") they concern whoever took the step. Praise and blame without
 * a name concern those who took such a step, or whose deed is taken up ("condemned the attack"), or nobody.
 */
public final class ReplyWriter {
    private static final Set<String> PACTS =
            Set.of("agreement", "accord", "deal", "pact", "treaty", "memorandum", "settlement", "truce");
    private static final Set<String> STEPS = Set.of(
            "decision", "step", "move", "measure", "gesture", "act", "remark", "statement", "visit", "action", "offer");

    /** Praise and blame concern only whom a noun points to. */
    private static final Set<EventType> JUDGEMENTS = Set.of(EventType.ACCUSE, EventType.SUPPORT);

    private final RelationWriter relations;
    private final Deeds deeds = Deeds.load();

    public ReplyWriter(RelationWriter relations) {
        this.relations = relations;
    }

    /**
     * The answers of one frame; nothing where nobody is there to be answered.
     *
     * @param here what the sentence has been found to say
     * @param before what the sentences before it say, in order
     */
    public List<Draft> write(Scene scene, OpenMatch open, List<Draft> here, List<Draft> before) {
        List<Draft> found = new ArrayList<>();
        for (Match.Side side : open.sources()) {
            int trigger = open.match().trigger();
            boolean judgement =
                    open.match().meaning().event().filter(JUDGEMENTS::contains).isPresent();
            List<Mention> others = parties(scene, trigger, side.actor(), here);
            if (others.isEmpty() && (judgement || open.unnamed())) {
                List<Draft> said = Stream.concat(before.stream(), here.stream().filter(d -> d.trigger() < trigger))
                        .toList();
                others = deeds.doers(scene, trigger, said, m -> named(m, side.actor()));
            } else if (others.isEmpty()) {
                others = answered(scene, trigger, side.actor(), here, before);
            }
            if (others.isEmpty() && open.unnamed() && !told(here, side.actor(), open)) {
                others = List.of(new Mention(ActorName.UNKNOWN, Optional.empty()));
            }
            others.stream()
                    .flatMap(other -> relations.reply(scene, open.match(), side, other).stream())
                    .forEach(found::add);
        }
        return found;
    }

    /** "Resisted American pressure to": that Washington presses has been said, with whom. */
    private static boolean told(List<Draft> here, ActorName actor, OpenMatch open) {
        return here.stream()
                .anyMatch(d -> d.statement() instanceof Statement.Event e
                        && open.match()
                                .meaning()
                                .event()
                                .filter(e.eventType()::equals)
                                .isPresent()
                        && e.by().actor().equals(actor));
    }

    private static List<Mention> answered(
            Scene scene, int trigger, ActorName actor, List<Draft> here, List<Draft> before) {
        List<Draft> earlier = here.stream().filter(d -> d.trigger() < trigger).toList();
        Optional<Mention> inSentence = lastWith(scene, earlier, actor);
        if (inSentence.isPresent()) {
            return List.of(inSentence.get());
        }
        if (relative(scene.sentence(), trigger) && !earlier.isEmpty()) {
            return earlier.get(earlier.size() - 1).statement().source().filter(m -> named(m, actor)).stream()
                    .toList();
        }
        return lastWith(scene, before, actor).stream().toList();
    }

    /** "An accord that Cairo rejected": those who made it; "a decision which Algiers denounced": whoever decided. */
    private static List<Mention> parties(Scene scene, int trigger, ActorName actor, List<Draft> here) {
        Sentence sentence = scene.sentence();
        if (!relative(sentence, trigger)) {
            return List.of();
        }
        int noun = sentence.at(trigger).head();
        if (PACTS.contains(sentence.at(noun).lemma())) {
            return here.stream()
                    .filter(d -> d.trigger() < trigger)
                    .filter(d -> d.statement() instanceof Statement.Event e && e.eventType() == EventType.AGREE)
                    .reduce((a, b) -> b)
                    .map(d -> Stream.of(d.statement().source(), d.statement().target())
                            .flatMap(Optional::stream)
                            .filter(m -> named(m, actor))
                            .toList())
                    .orElse(List.of());
        }
        int clause = sentence.at(noun).is("appos") || sentence.at(noun).is("dep") ? sentence.clause(noun) : -1;
        if (clause < 0
                || !STEPS.contains(sentence.at(noun).lemma())
                || !sentence.at(clause).verb()) {
            return List.of();
        }
        return scene.grammar().subjects(clause).stream()
                .flatMap(s -> scene.references().in(s).stream())
                .filter(r -> r.actors().size() == 1 && !r.actors().get(0).equals(actor))
                .map(r -> new Mention(r.actors().get(0), Optional.of(sentence.span(r.first(), r.last()))))
                .toList();
    }

    private static boolean relative(Sentence sentence, int trigger) {
        return sentence.at(trigger).rel().equals("acl:relcl");
    }

    /** The other side of the last statement of two sides in which the actor takes part. */
    private static Optional<Mention> lastWith(Scene scene, List<Draft> drafts, ActorName actor) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Statement statement = drafts.get(i).statement();
            boolean pair = statement instanceof Statement.Event
                    || (statement instanceof Statement.Tie
                            && drafts.get(i).statement().sign() < 0);
            Optional<Mention> one = statement.source();
            Optional<Mention> two = statement.target();
            if (pair && one.isPresent() && two.isPresent()) {
                boolean does = standsFor(scene, one.get(), actor);
                boolean suffers = standsFor(scene, two.get(), actor);
                if (does != suffers) {
                    Mention other = does ? two.get() : one.get();
                    return Optional.of(principal(scene, other, actor)).filter(m -> named(m, actor));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean standsFor(Scene scene, Mention mention, ActorName actor) {
        boolean serves = scene.cast().kind(actor) == ActorKind.PERSON
                && scene.cast().kind(mention.actor()) == ActorKind.STATE
                && scene.cast()
                        .partOf(actor)
                        .filter(mention.actor()::equals)
                        .isPresent(); // "its president rejected the charge"
        return serves
                || mention.actor().equals(actor)
                || principal(scene, mention, actor).actor().equals(actor);
    }

    /** Where a state acts, the persons whom it deals with stand for theirs. */
    private static Mention principal(Scene scene, Mention mention, ActorName actor) {
        boolean person = scene.cast().kind(mention.actor()) == ActorKind.PERSON
                && scene.cast().kind(actor) != ActorKind.PERSON;
        return person
                ? scene.cast()
                        .partOf(mention.actor())
                        .map(whole -> new Mention(whole, mention.span()))
                        .orElse(mention)
                : mention;
    }

    private static boolean named(Mention mention, ActorName except) {
        return mention.span().isPresent()
                && !mention.actor().equals(ActorName.UNKNOWN)
                && !mention.actor().equals(except);
    }
}
