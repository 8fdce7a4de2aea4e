package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * relative clause about a whole act ("a step which Algiers condemned") they concern whoever took the step. Blame without a name
 * concerns somebody of its own sentence, or nobody.
 */
public final class ReplyWriter {
    private final RelationWriter relations;

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
            boolean words = open.match()
                    .meaning()
                    .event()
                    .filter(EventType.ACCUSE::equals)
                    .isPresent();
            answered(scene, open.match().trigger(), side.actor(), here, words ? List.of() : before)
                    .flatMap(other -> relations.reply(scene, open.match(), side, other))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Mention> answered(
            Scene scene, int trigger, ActorName actor, List<Draft> here, List<Draft> before) {
        List<Draft> earlier = here.stream().filter(d -> d.trigger() < trigger).toList();
        Optional<Mention> inSentence = lastWith(scene, earlier, actor);
        if (inSentence.isPresent()) {
            return inSentence;
        }
        if (relative(scene.sentence(), trigger) && !earlier.isEmpty()) {
            return earlier.get(earlier.size() - 1).statement().source().filter(m -> named(m, actor));
        }
        return lastWith(scene, before, actor);
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
