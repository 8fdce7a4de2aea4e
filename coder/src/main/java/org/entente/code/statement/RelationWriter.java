package org.entente.code.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.frame.Match;
import org.entente.code.parse.Sentence;
import org.entente.code.voice.Attribution;
import org.entente.code.voice.Modality;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;

/** Events and ties. */
public final class RelationWriter {
    /** Ends the rule of a statement whose other side is taken from what was said before. */
    private static final String IMPLIED = ".implied";

    private static final Set<String> ANYBODY = Set.of(
            "bomber",
            "gunman",
            "attacker",
            "assailant",
            "assassin",
            "mob",
            "shooter",
            "sniper",
            "killer",
            "hijacker",
            "crowd");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "shall");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
    private static final Set<EventType> REFUSABLE = Set.of(
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.AGREE,
            EventType.CONCEDE,
            EventType.RETREAT);
    private static final Set<String> PAST_FUTURE = Set.of("would", "'d", "\u2019d");
    private static final Set<EventType> PROMISED =
            Set.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

    private final EvidenceMaker maker;

    public RelationWriter(Modality modality, Attribution attribution) {
        this.maker = new EvidenceMaker(modality, attribution);
    }

    /** The statements of one match, one a pair; a pair of an actor with its own part is left out (guideline, rule 7). */
    public List<Draft> write(Scene scene, Match match) {
        EvidenceMaker.Frame frame =
                maker.frame(scene, match.trigger(), match.last(), match.hypothetical(), match.weak());
        List<Draft> drafts = new ArrayList<>();
        Set<String> pairs = new HashSet<>();
        for (Match.Sides sides : match.pairs()) {
            ActorName source = sides.source().actor();
            ActorName target = sides.target().actor();
            boolean person = !match.person() || scene.cast().kind(target) == ActorKind.PERSON;
            boolean own = match.meaning().sign() > 0 && (leads(scene, source, target) || leads(scene, target, source));
            if (person && !own && !wholeAndPart(scene, source, target) && pairs.add(source + "\n" + target)) {
                drafts.add(new Draft(statement(scene, match, frame, sides), match.trigger()));
            }
        }
        return drafts;
    }

    /** An answer to somebody whom the clause does not name; nothing between an actor and its own part. */
    Optional<Draft> reply(Scene scene, Match match, Match.Side source, Mention target) {
        if (wholeAndPart(scene, source.actor(), target.actor())) {
            return Optional.empty();
        }
        EvidenceMaker.Frame frame = maker.frame(scene, match.trigger(), match.last(), match.hypothetical(), true);
        Mention one = mention(scene, source);
        Span span = frame.act().union(target.span().orElse(frame.act()));
        span = one.span().map(span::union).orElse(span);
        Evidence evidence = maker.evidence(
                scene,
                frame,
                span,
                List.of(one, target),
                List.of(source.reference(), Optional.empty()),
                match.rule() + IMPLIED);
        EventType type =
                promised(scene, match.trigger(), match.meaning().event().orElseThrow(), source.reference());
        Statement.Event event = new Statement.Event(evidence, one, target, type, match.mode(), match.contexts(), false);
        return Optional.of(new Draft(event, match.trigger()));
    }

    private Statement statement(Scene scene, Match match, EvidenceMaker.Frame frame, Match.Sides sides) {
        Mention named = mention(scene, sides.source());
        Mention source = anybody(scene, match, sides.source()) ? new Mention(ActorName.UNKNOWN, named.span()) : named;
        Mention target = mention(scene, sides.target());
        EvidenceMaker.Frame kept = refused(scene, match)
                ? frame.certainly()
                : match.viewed() && target.span().isPresent()
                        ? frame.seenBy(
                                target, scene.sentence().at(match.trigger()).span())
                        : frame;
        Span span = frame.act();
        for (Mention mention : List.of(source, target)) {
            span = mention.span().map(span::union).orElse(span);
        }
        Evidence evidence = maker.evidence(
                scene,
                kept,
                span,
                List.of(source, target),
                List.of(sides.source().reference(), sides.target().reference()),
                match.rule());
        if (match.meaning().tie().isPresent()) {
            return new Statement.Tie(
                    evidence, source, target, match.meaning().tie().get(), match.reciprocal());
        }
        EventType told = match.meaning().event().orElseThrow();
        if (match.armed() && scene.cast().kind(target.actor()) == ActorKind.ARMED_GROUP) {
            told = EventType.AID; // guideline, rules 12 and 17
        }
        EventType type = spared(scene.sentence(), match.trigger(), told)
                ? EventType.AGREE
                : refused(scene, match)
                        ? EventType.REJECT
                        : promised(scene, match.trigger(), told, sides.source().reference());
        return new Statement.Event(evidence, source, target, type, match.mode(), match.contexts(), match.reciprocal());
    }

    /** "Pledged never to attack": the same verb that threatens promises where its complement is denied. */
    private static boolean spared(Sentence sentence, int trigger, EventType type) {
        return type == EventType.THREATEN
                && sentence.children(trigger, "xcomp").stream()
                        .anyMatch(c -> sentence.hasChild(c, "advmod", Set.of("not", "never")));
    }

    /** "Will not release them": whoever could do so refuses. */
    private static boolean refused(Scene scene, Match match) {
        Sentence sentence = scene.sentence();
        int trigger = match.trigger();
        boolean not = sentence.children(trigger, "advmod").stream()
                .anyMatch(c -> NOT.contains(sentence.at(c).lower())
                        && sentence.preposition(c).isEmpty());
        boolean will = sentence.children(trigger, "aux").stream()
                .anyMatch(a -> FUTURE.contains(sentence.at(a).lower()));
        return not
                && will
                && match.meaning().event().filter(REFUSABLE::contains).isPresent()
                && sentence.children(trigger, "aux:pass").isEmpty();
    }

    /** PLOVER: what is announced for the future is AGREE, an announced retreat CONCEDE. */
    private static EventType promised(Scene scene, int trigger, EventType type, Optional<Reference> source) {
        Sentence sentence = scene.sentence();
        List<Integer> auxiliaries = sentence.children(trigger, "aux");
        boolean future = auxiliaries.stream()
                        .anyMatch(a -> FUTURE.contains(sentence.at(a).lower()))
                || (auxiliaries.stream()
                                .anyMatch(
                                        a -> PAST_FUTURE.contains(sentence.at(a).lower()))
                        && source.filter(s ->
                                        !speaker(scene, s, s.actors().get(0)).equals(s))
                                .isPresent());
        if (!future) {
            return type;
        }
        return PROMISED.contains(type) ? EventType.AGREE : type == EventType.RETREAT ? EventType.CONCEDE : type;
    }

    private static Mention mention(Scene scene, Match.Side side) {
        Optional<Span> span = side.reference().map(r -> span(scene, speaker(scene, r, side.actor())));
        return new Mention(side.actor(), span);
    }

    /** "A suicide bomber killed", "a mob stormed": words for whoever does such things name nobody (guideline, rule 5). */
    private static boolean anybody(Scene scene, Match match, Match.Side source) {
        return match.meaning().event().filter(e -> e == EventType.ASSAULT).isPresent()
                && source.reference()
                        .filter(r -> r.form() == Reference.Form.NOMINAL
                                && ANYBODY.contains(
                                        scene.sentence().at(r.head()).lemma())
                                && source.actor()
                                        .value()
                                        .endsWith(scene.sentence().at(r.head()).lower())
                                && scene.cast().partOf(source.actor()).isEmpty())
                        .isPresent();
    }

    /** "Kenya said it would": whoever speaks of themselves is shown by name rather than by pronoun. */
    private static Reference speaker(Scene scene, Reference reference, ActorName actor) {
        Sentence sentence = scene.sentence();
        if (reference.form() != Reference.Form.PRONOUN
                || !sentence.at(reference.head()).is("nsubj")) {
            return reference;
        }
        int clause = sentence.at(reference.head()).head();
        boolean said = clause >= 0 && sentence.at(clause).is("ccomp");
        if (!said || sentence.at(clause).head() < 0) {
            return reference;
        }
        for (int subject : sentence.children(sentence.at(clause).head(), "nsubj")) {
            for (Reference named : scene.references().in(subject)) {
                boolean same =
                        named.actors().size() == 1 && named.actors().get(0).equals(actor);
                if (same && named.form() != Reference.Form.PRONOUN && named.last() < reference.first()) {
                    return named;
                }
            }
        }
        return reference;
    }

    private static Span span(Scene scene, Reference reference) {
        return scene.sentence().span(reference.first(), reference.last());
    }

    /** What people say and do for the movement or body they belong to is no relation of two actors; a state is more than its head. */
    private static boolean leads(Scene scene, ActorName person, ActorName whole) {
        return scene.cast().kind(person) == ActorKind.PERSON
                && scene.cast().kind(whole) != ActorKind.STATE
                && scene.cast().partOf(person).filter(whole::equals).isPresent();
    }

    private static boolean wholeAndPart(Scene scene, ActorName a, ActorName b) {
        return partOf(scene, a, b) || partOf(scene, b, a);
    }

    private static boolean partOf(Scene scene, ActorName part, ActorName whole) {
        ActorKind kind = scene.cast().kind(part);
        return kind != ActorKind.PERSON
                && kind != ActorKind.PEOPLE
                && kind != ActorKind.ARMED_GROUP
                && scene.cast().partOf(part).filter(whole::equals).isPresent();
    }
}
