package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ActorName;
import org.entente.model.Assessment.Stakes;
import org.entente.model.EventType;
import org.entente.model.InterestType;
import org.entente.model.Statement;

/**
 * What each actor stands to gain or lose: its own interests, and what amounts to them: enmity and hostile acts toward it are threats,
 * help it receives is an opportunity. Only what is said to hold.
 */
final class StakesReading {
    private StakesReading() {}

    static List<Stakes> of(Relationship r) {
        return r.actors().stream().map(a -> of(a, r)).toList();
    }

    private static Stakes of(ActorName actor, Relationship r) {
        CaseReading reading = r.reading();
        Map<InterestType, List<String>> found = new EnumMap<>(InterestType.class);
        for (Statement statement : r.about()) {
            if (!Relationship.held(statement) || reading.source(statement).equals(reading.target(statement))) {
                continue;
            }
            boolean holds = reading.source(statement).equals(actor);
            boolean meets = reading.target(statement).equals(actor) || (holds && statement.reciprocal());
            if (statement instanceof Statement.Interest interest && holds) {
                add(found, interest.interestType(), statement);
            } else if (meets && threatens(statement)) {
                add(found, InterestType.THREAT, statement);
            } else if (meets && helps(statement)) {
                add(found, InterestType.OPPORTUNITY, statement);
            }
        }
        return new Stakes(actor, Collections.unmodifiableMap(found));
    }

    private static void add(Map<InterestType, List<String>> found, InterestType type, Statement statement) {
        found.computeIfAbsent(type, t -> new ArrayList<>()).add(statement.id());
    }

    private static boolean threatens(Statement statement) {
        boolean deed = statement instanceof Statement.Event e
                && (e.eventType() == EventType.THREATEN || e.eventType().quad().material());
        return statement.score() < 0 && (deed || statement instanceof Statement.Tie);
    }

    private static boolean helps(Statement statement) {
        return statement instanceof Statement.Event e
                && (e.eventType() == EventType.AID || e.eventType() == EventType.COOPERATE);
    }
}
