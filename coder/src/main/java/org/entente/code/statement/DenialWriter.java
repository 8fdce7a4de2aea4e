package org.entente.code.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.actor.Reference;
import org.entente.code.parse.Sentence;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Voice;

/**
 * Denials: "which Islamabad denies", "Egypt denies it", "Kigali rejected the charge". Whoever is said by others to have done something
 * says that it is not so: the same statement again in their voice, denied, and a rejection of whoever said so, where named. The claim
 * itself stays as it is.
 */
public final class DenialWriter {
    private static final String RULE = "denial.deny";
    private static final String REJECTION = "denial.reject";
    private static final Set<String> DENY = Set.of("deny", "refute", "dispute", "contest");
    private static final Set<String> REJECT = Set.of("reject", "dismiss", "rebut");
    private static final Set<String> POINTING = Set.of("it", "this", "that", "which");
    private static final Set<String> CLAIMS = Set.of(
            "charge",
            "claim",
            "allegation",
            "accusation",
            "suggestion",
            "assertion",
            "report",
            "finding",
            "involvement");
    private static final Set<String> NOT = Set.of("not", "n't", "n\u2019t", "never");
    private static final Set<EventType> WORDS =
            Set.of(EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.REQUEST);

    /**
     * The denials of a sentence.
     *
     * @param here what the sentence has been found to say
     * @param before what the sentence before it says
     */
    public List<Draft> write(Scene scene, List<Draft> here, List<Draft> before) {
        List<Draft> found = new ArrayList<>();
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (!denies(sentence, i)) {
                continue;
            }
            int verb = i;
            List<Reference> who = new ArrayList<>();
            scene.grammar()
                    .subjects(i)
                    .forEach(s -> who.addAll(scene.references().alone(s)));
            if (who.size() != 1 || who.get(0).actors().size() != 1) {
                continue;
            }
            List<Draft> claimed =
                    claims(scene, here.stream().filter(d -> d.trigger() < verb).toList(), who.get(0));
            if (claimed.isEmpty()) {
                claimed = claims(scene, before, who.get(0));
            }
            if (claimed.isEmpty()) {
                others(here, who.get(0), verb)
                        .map(d -> denied(scene, d, who.get(0), verb))
                        .flatMap(d -> rejection(
                                d, others(here, who.get(0), verb).orElseThrow().evidence()))
                        .ifPresent(found::add);
            }
            claimed.forEach(d -> found.add(denied(scene, d, who.get(0), verb)));
            claimed.stream()
                    .findFirst()
                    .flatMap(d -> rejection(found.get(found.size() - 1), d.evidence()))
                    .filter(d -> here.stream().noneMatch(d::sameAs))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean denies(Sentence sentence, int verb) {
        String lemma = sentence.at(verb).lemma();
        boolean deny = DENY.contains(lemma);
        if (!sentence.at(verb).verb()
                || !(deny || REJECT.contains(lemma))
                || sentence.hasChild(verb, "advmod", NOT)
                || sentence.child(verb, "ccomp", "xcomp", "aux:pass").isPresent()) {
            return false;
        }
        List<Integer> objects = sentence.children(verb, "obj");
        boolean claim = objects.stream()
                .anyMatch(o -> CLAIMS.contains(sentence.at(o).lemma())
                        || (deny && POINTING.contains(sentence.at(o).lower())));
        boolean gap = sentence.at(verb).is("acl:relcl")
                && ((deny && objects.isEmpty())
                        || CLAIMS.contains(
                                sentence.at(sentence.at(verb).head()).lemma())); // "a charge that Delhi rejects"
        return claim || gap;
    }

    /** The last deeds that others say the denier has done: all of one voice. */
    private static List<Draft> claims(Scene scene, List<Draft> drafts, Reference who) {
        List<Draft> found = new ArrayList<>();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            Evidence evidence = draft.evidence();
            boolean same = found.isEmpty() || found.get(0).evidence().voice().equals(evidence.voice());
            if (deed(draft.statement()) && claimed(scene, draft, who.actors().get(0)) && same) {
                found.add(draft);
            }
        }
        return found;
    }

    /** The last that somebody else named has said in this sentence, of whomever: "a charge Cairo denied". */
    private static Optional<Draft> others(List<Draft> here, Reference who, int verb) {
        return here.stream()
                .filter(d -> d.trigger() < verb)
                .filter(d -> d.evidence()
                        .voice()
                        .actor()
                        .filter(a -> !who.actors().contains(a))
                        .isPresent())
                .reduce((a, b) -> b);
    }

    private static boolean deed(Statement statement) {
        return statement instanceof Statement.Tie
                || (statement instanceof Statement.Event event && !WORDS.contains(event.eventType()));
    }

    /** Whether somebody else says so of the denier. */
    private static boolean claimed(Scene scene, Draft draft, ActorName denier) {
        Evidence evidence = draft.evidence();
        Optional<ActorName> doer = draft.statement().source().map(Mention::actor);
        boolean own = doer.filter(d -> d.equals(denier) || standsFor(scene, d, denier) || standsFor(scene, denier, d))
                .isPresent();
        boolean others = evidence.voice().kind() != Voice.Kind.AUTHOR
                && !evidence.voice().equals(Voice.of(denier));
        return own && others && evidence.certainty() != Certainty.DENIED;
    }

    /** A body or person for the state it belongs to. */
    private static boolean standsFor(Scene scene, ActorName part, ActorName whole) {
        return scene.cast().kind(whole) == ActorKind.STATE
                && scene.cast().partOf(part).filter(whole::equals).isPresent();
    }

    private static Draft denied(Scene scene, Draft claim, Reference who, int verb) {
        Sentence sentence = scene.sentence();
        Evidence e = claim.evidence();
        Span cue = sentence.at(verb).span();
        Evidence evidence = new Evidence(
                "",
                e.document(),
                e.span().union(cue),
                e.act(),
                e.actSpan(),
                e.date(),
                e.place(),
                Voice.of(who.actors().get(0)),
                Optional.of(sentence.span(who.first(), who.last())),
                Optional.of(sentence.at(verb).lower()),
                Optional.of(cue),
                List.of(),
                Certainty.DENIED,
                e.confidence(),
                RULE,
                sentence.number());
        return new Draft(claim.with(evidence), verb);
    }

    /** Whoever denies what somebody named has said rejects it. */
    private static Optional<Draft> rejection(Draft denial, Evidence claim) {
        Evidence e = denial.evidence();
        Mention denier = new Mention(e.voice().actor().orElseThrow(), e.voiceSpan());
        Span cue = e.cueSpan().orElseThrow();
        Span words = e.voiceSpan().map(cue::union).orElse(cue);
        Evidence evidence = new Evidence(
                "",
                e.document(),
                claim.voiceSpan().map(words::union).orElse(words),
                e.cue().orElseThrow(),
                e.cueSpan(),
                e.date(),
                "",
                Voice.AUTHOR,
                Optional.empty(),
                Optional.empty(),
                Certainty.ASSERTED,
                e.confidence(),
                REJECTION,
                e.sentence());
        return claim.voice()
                .actor()
                .filter(a -> !a.equals(denier.actor()))
                .map(a -> new Statement.Event(
                        evidence, denier, new Mention(a, claim.voiceSpan()), EventType.REJECT, "", List.of(), false))
                .map(event -> new Draft(event, denial.trigger()));
    }
}
