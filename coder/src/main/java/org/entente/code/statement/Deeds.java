package org.entente.code.statement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.code.actor.Reference;
import org.entente.code.data.TsvRows;
import org.entente.code.parse.Sentence;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Statement;

/** Whose deed a noun takes up that names nobody: "the attack", "such raids", "the deal" ({@code deeds.tsv}). */
final class Deeds {
    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "such");
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them");
    /** Deeds that two do together. */
    private static final Set<EventType> SHARED = Set.of(EventType.AGREE, EventType.CONSULT);

    private final Map<String, Set<EventType>> types = new HashMap<>();

    /** Reads the table that ships. */
    static Deeds load() {
        Deeds deeds = new Deeds();
        for (TsvRows.Row row :
                TsvRows.read("/org/entente/code/cues/deeds.tsv", 2).rows()) {
            for (String lemma : row.list(1, "\\|")) {
                deeds.types
                        .computeIfAbsent(lemma, l -> EnumSet.noneOf(EventType.class))
                        .add(EventType.valueOf(row.cell(0)));
            }
        }
        return deeds;
    }

    /**
     * Who did what the object of a verb takes up: of the last deed of that kind its doer, of what two do together both.
     *
     * @param drafts what has been said so far, in order
     * @param fits whom it may concern
     */
    List<Mention> doers(Scene scene, int verb, List<Draft> drafts, Predicate<Mention> fits) {
        for (int object : scene.sentence().children(verb, "obj", "nsubj:pass")) {
            Set<EventType> taken = taken(scene, object);
            Optional<ActorName> toward = Optional.empty();
            for (int i = drafts.size() - 1; i >= 0; i--) {
                if (!(drafts.get(i).statement() instanceof Statement.Event event)
                        || !taken.contains(event.eventType())
                        || !suffered(scene, object, event)
                        || event.evidence().certainty() == Certainty.DENIED
                        || toward.filter(t -> !t.equals(event.toward().actor())).isPresent()) {
                    continue;
                }
                Stream<Mention> sides = SHARED.contains(event.eventType())
                        ? Stream.of(event.by(), event.toward())
                        : Stream.of(event.by());
                List<Mention> meant = sides.filter(fits).toList();
                if (!meant.isEmpty()) {
                    return meant;
                }
                toward = Optional.of(event.toward().actor()); // the same deed may have been told before with its doer
            }
        }
        return List.of();
    }

    private Set<EventType> taken(Scene scene, int object) {
        Sentence sentence = scene.sentence();
        if (PRONOUNS.contains(sentence.at(object).lower())
                && scene.references().covering(object).isEmpty()) {
            for (int i = object - 1; i >= 0; i--) {
                if (sentence.at(i).noun() && types.containsKey(sentence.at(i).lemma())) {
                    return types.getOrDefault(
                            sentence.at(i).lemma(), Set.of()); // "welcomed the deal, but Cairo denounced it"
                }
            }
        }
        return pointing(scene, object) ? types.getOrDefault(sentence.at(object).lemma(), Set.of()) : Set.of();
    }

    /** "The attack", "such raids": nothing else says whose they are. */
    private static boolean pointing(Scene scene, int noun) {
        Sentence sentence = scene.sentence();
        return sentence.children(noun, "det", "amod", "det:predet").stream()
                        .anyMatch(d -> POINTING.contains(sentence.at(d).lower()))
                && (suffering(scene, noun).isPresent()
                        || (scene.references().alone(noun).isEmpty()
                                && sentence.children(noun, "nmod", "acl").isEmpty()));
    }

    /** "The invasion of Ukraine": who suffers it. */
    private static Optional<Reference> suffering(Scene scene, int noun) {
        return scene.sentence().children(noun, "nmod").stream()
                .filter(c -> scene.sentence().preposition(c).equals("of"))
                .flatMap(c -> scene.references().covering(c).stream())
                .findFirst();
    }

    private static boolean suffered(Scene scene, int noun, Statement.Event event) {
        return suffering(scene, noun)
                .map(r -> r.actors().contains(event.toward().actor()))
                .orElse(true);
    }
}
