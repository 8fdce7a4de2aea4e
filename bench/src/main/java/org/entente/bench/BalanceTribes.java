package org.entente.bench;

import java.util.List;
import org.entente.analyse.balance.Balances;
import org.entente.model.Balance;
import org.entente.model.BalanceQuestion;
import org.entente.model.BalanceStudy;
import org.entente.model.Factions;
import org.entente.model.Progress;

/** The highland tribes of New Guinea (Read 1954), of which most is published. */
final class BalanceTribes {
    private static final int FRUSTRATION = 7;
    private static final int BALANCED = 59;
    private static final int TRIADS = 68;
    private static final double WALKS = 0.3575761;
    private static final double WALKS_NEAR = 1e-6;
    private static final int GROUPS = 3;
    private static final int VIOLATIONS = 2;

    private BalanceTribes() {}

    static List<Figure> figures(SignedData data) {
        BalanceStudy study = Balances.study(
                data.read("small/tribes_signnet.csv"),
                new BalanceQuestion(false, GROUPS, false, BalanceProofs.LIMIT),
                Progress.SILENT);
        Balance balance = study.balance();
        Factions factions = study.factions().orElseThrow();
        double walks = balance.walks().orElse(Double.NaN);
        return List.of(
                Figure.holds(
                        "highland tribes: frustration",
                        FRUSTRATION + ", proven",
                        balance.optimal() && balance.frustration() == FRUSTRATION,
                        BalanceProofs.told(balance)),
                Figure.holds(
                        "highland tribes: balanced triads",
                        BALANCED + " of " + TRIADS,
                        balance.census().balanced() == BALANCED
                                && balance.census().total() == TRIADS,
                        balance.census().balanced() + " of " + balance.census().total()),
                Figure.holds(
                        "highland tribes: walk balance",
                        Figure.decimal("%.7f ± %.0e", WALKS, WALKS_NEAR),
                        Math.abs(walks - WALKS) <= WALKS_NEAR,
                        Figure.decimal("%.7f", walks)),
                Figure.holds(
                        "highland tribes: violations with " + GROUPS + " factions",
                        VIOLATIONS + ", proven",
                        factions.optimal() && factions.frustration() == VIOLATIONS,
                        factions.optimal()
                                ? factions.frustration() + ", proven"
                                : factions.lowerBound() + " to " + factions.frustration()));
    }
}
