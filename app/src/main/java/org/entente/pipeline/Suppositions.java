package org.entente.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.entente.analyse.hypotheses.Change;
import org.entente.model.ActorName;
import org.entente.model.EntenteException;
import org.entente.model.EventType;
import org.entente.model.SignedNetwork;

/** Reads what a user supposes about a case. Names may hold colons themselves. */
final class Suppositions {
    private final OpenCase open;
    private final EditReader edits;

    Suppositions(OpenCase open, SignedNetwork network) {
        this.open = open;
        edits = new EditReader(List.of(network), name -> open.principal(open.actor(name)));
    }

    List<Change> of(Inquiry.Supposed supposed) {
        List<Change> result = new ArrayList<>();
        supposed.without().forEach(name -> result.add(new Change.Gone(actor(name))));
        supposed.lift().forEach(names -> result.add(pair("--lift", names, Change.Lifted::new)));
        supposed.act().forEach(act -> result.add(act(act)));
        supposed.flip().forEach(names -> result.add(new Change.Tied(edits.flip(names))));
        supposed.add().forEach(names -> result.add(new Change.Tied(edits.add(names))));
        return result;
    }

    private ActorName actor(String name) {
        try {
            return open.principal(open.actor(name));
        } catch (EntenteException e) {
            throw new MisnamedException(String.valueOf(e.getMessage()));
        }
    }

    private Change act(String given) {
        for (EventType type : EventType.values()) {
            String middle = ":" + type.name() + ":";
            int at = given.toUpperCase(Locale.ROOT).indexOf(middle);
            if (at >= 0) {
                return new Change.Done(
                        actor(given.substring(0, at)), type, actor(given.substring(at + middle.length())));
            }
        }
        throw new MisnamedException(
                "--suppose " + given + ": no type of act is named. Maybe write A:TYPE:B with one of "
                        + Arrays.toString(EventType.values()) + ".");
    }

    /** The two actors either side of a colon, the first at which both are known. */
    private Change pair(String option, String given, BiFunction<ActorName, ActorName, Change> made) {
        Optional<MisnamedException> problem = Optional.empty();
        for (int colon = given.indexOf(':'); colon >= 0; colon = given.indexOf(':', colon + 1)) {
            try {
                return made.apply(actor(given.substring(0, colon)), actor(given.substring(colon + 1)));
            } catch (MisnamedException e) {
                problem = problem.or(() -> Optional.of(e));
            }
        }
        throw problem.orElse(new MisnamedException(option + " " + given + ": two actors are wanted. Maybe write A:B."));
    }
}
