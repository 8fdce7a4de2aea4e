package org.entente.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Pair;
import org.entente.model.Statement;

/**
 * An event or tie, with the pair of principals it is about and its weight before decay.
 *
 * <p>The weight is score × certainty × source grade × voice × confidence, in [−10, 10] on PLOVER's scale. The first three factors are
 * those of DESIGN.md, Methods; the grades of documents and voices are {@link Grades}. The coder's confidence makes the weight an
 * expectation. A denied statement weighs nothing: a denied cooperation is no conflict.
 *
 * @param statement the event or tie
 * @param pair of principals
 * @param weight signed, before decay
 * @param order place of the statement in the case
 */
record PairStatement(Statement statement, Pair pair, double weight, int order) {
    /** All events and ties between two distinct, known principals, in the order of the case. */
    static List<PairStatement> of(CaseFile file, Map<ActorName, ActorName> principals) {
        List<PairStatement> result = new ArrayList<>();
        Grades grades = new Grades(file, principals);
        int order = 0;
        for (Statement statement : file.statements()) {
            if (statement instanceof Statement.Event event) {
                add(result, statement, event.by(), event.toward(), principals, grades, order);
            } else if (statement instanceof Statement.Tie tie) {
                add(result, statement, tie.holder(), tie.other(), principals, grades, order);
            }
            order++;
        }
        return result;
    }

    private static void add(
            List<PairStatement> result,
            Statement statement,
            Mention source,
            Mention target,
            Map<ActorName, ActorName> principals,
            Grades grades,
            int order) {
        ActorName a = principals.getOrDefault(source.actor(), source.actor());
        ActorName b = principals.getOrDefault(target.actor(), target.actor());
        if (!a.equals(b) && !a.equals(ActorName.UNKNOWN) && !b.equals(ActorName.UNKNOWN)) {
            Pair pair = Pair.of(a, b);
            result.add(new PairStatement(statement, pair, weight(statement, pair, grades), order));
        }
    }

    private static double weight(Statement statement, Pair pair, Grades grades) {
        Evidence evidence = statement.evidence();
        return statement.score()
                * evidence.certainty().weight()
                * grades.document(evidence.document())
                * grades.voice(evidence.voice(), pair)
                * evidence.confidence().value();
    }
}
