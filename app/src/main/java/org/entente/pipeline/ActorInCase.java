package org.entente.pipeline;

import org.entente.model.Actor;
import org.entente.model.ActorName;

/**
 * An actor in its case.
 *
 * @param actor who
 * @param statements how many have it for source or target
 */
public record ActorInCase(Actor actor, int statements) {
    String json() {
        return new JsonText()
                .text("name", actor.name().value())
                .text("kind", actor.kind().word())
                .text("partOf", actor.partOf().map(ActorName::value).orElse(null))
                .texts("aliases", actor.aliases())
                .flag("known", actor.known())
                .number("statements", statements)
                .object();
    }
}
