package org.entente.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Mention;
import org.entente.model.Pair;
import org.entente.model.SourceGrade;
import org.entente.model.Statement;
import org.entente.model.Voice;

/**
 * An event or tie, with the pair of principals it is about and its weight before decay.
 *
 * <p>The weight is score × certainty × source grade × voice × confidence, in [−10, 10] on PLOVER's scale. The first three factors are
 * those of DESIGN.md, Methods. The document is of grade F until somebody grades it. What the text only reports passes through
 * a second source, the one that claims it, and so takes a second grade: F for named and unnamed sources alike, D ("not usually
 * reliable") for a named actor that is itself one of the pair. The coder's confidence makes the weight an expectation.
 * A denied statement weighs nothing: a denied cooperation is no conflict.
 *
 * @param statement the event or tie
 * @param pair of principals
 * @param weight signed, before decay
 * @param order place of the statement in the case
 */
record PairStatement(Statement statement, Pair pair, double weight, int order) {
    private static final SourceGrade DOCUMENT = SourceGrade.F;
    private static final SourceGrade CLAIMANT = SourceGrade.F;
    private static final SourceGrade INTERESTED = SourceGrade.D;

    /** All events and ties between two distinct, known principals, in the order of the case. */
    static List<PairStatement> of(CaseFile file, Map<ActorName, ActorName> principals) {
        List<PairStatement> result = new ArrayList<>();
        int order = 0;
        for (Statement statement : file.statements()) {
            if (statement instanceof Statement.Event event) {
                add(result, statement, event.by(), event.toward(), principals, order);
            } else if (statement instanceof Statement.Tie tie) {
                add(result, statement, tie.holder(), tie.other(), principals, order);
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
            int order) {
        ActorName a = principals.getOrDefault(source.actor(), source.actor());
        ActorName b = principals.getOrDefault(target.actor(), target.actor());
        if (!a.equals(b) && !a.equals(ActorName.UNKNOWN) && !b.equals(ActorName.UNKNOWN)) {
            Pair pair = Pair.of(a, b);
            result.add(new PairStatement(statement, pair, weight(statement, pair, principals), order));
        }
    }

    private static double weight(Statement statement, Pair pair, Map<ActorName, ActorName> principals) {
        return statement.score()
                * statement.evidence().certainty().weight()
                * DOCUMENT.weight()
                * voice(statement.evidence().voice(), pair, principals)
                * statement.evidence().confidence().value();
    }

    private static double voice(Voice voice, Pair pair, Map<ActorName, ActorName> principals) {
        return switch (voice.kind()) {
            case AUTHOR -> 1;
            case UNNAMED -> CLAIMANT.weight();
            case ACTOR -> {
                ActorName who = voice.actor().orElseThrow();
                yield (pair.has(principals.getOrDefault(who, who)) ? INTERESTED : CLAIMANT).weight();
            }
        };
    }
}
