package org.entente.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Assessment;
import org.entente.model.CaseFile;
import org.entente.model.Dispute;
import org.entente.model.Durability;
import org.entente.model.Likelihood;
import org.entente.model.Scenario;
import org.entente.model.Sensitivity;

/** What a made-up assessment hangs on, who contradicts it, how long it may last and what would change it. */
final class Firmness {
    private final CaseFile file;
    private final List<Assessment.Ranked> now;
    private final List<String> ids;

    Firmness(CaseFile file, List<Assessment.Ranked> now, List<String> ids) {
        this.file = file;
        this.now = now;
        this.ids = ids;
    }

    private List<Assessment.Ranked> otherwise() {
        return List.of(now.get(2), now.get(0), now.get(1), now.get(3));
    }

    private List<String> few() {
        return ids.subList(0, Math.min(3, ids.size()));
    }

    Sensitivity sensitivity() {
        List<String> turned = List.of("strategic", "convenience", "patron", "none");
        List<String> swapped = List.of("convenience", "strategic", "patron", "none");
        List<Sensitivity.Removal> removals = new ArrayList<>(List.of(
                removal(Sensitivity.Kind.ROW, "common-enemy", "Common enemy", turned),
                removal(Sensitivity.Kind.ROW, "institutions", "Institutions", swapped),
                removal(Sensitivity.Kind.SOURCE, "Harbour Council", "Harbour Council " + Cases.SCRIPT, swapped),
                removal(Sensitivity.Kind.STATEMENT, ids.get(0), "Norland attacked the Coast Front (1998)", turned)));
        for (int i = 0; i < 12; i++) {
            removals.add(removal(
                    Sensitivity.Kind.STATEMENT, ids.get(i % ids.size()), "a statement of little weight", swapped));
        }
        return new Sensitivity(
                false,
                false,
                removals,
                ids.size(),
                ids.size() + 7,
                List.of(
                        new Sensitivity.SourceView(file.documents().get(0).name(), ids.size(), 9, now, otherwise()),
                        new Sensitivity.SourceView("Harbour Council", 4, 3, otherwise(), now),
                        new Sensitivity.SourceView("unnamed", 1, 1, List.of(), now)));
    }

    private static Sensitivity.Removal removal(Sensitivity.Kind kind, String id, String name, List<String> ranking) {
        return new Sensitivity.Removal(kind, id, name, !ranking.get(0).equals("convenience"), ranking);
    }

    List<Dispute> disputes() {
        return List.of(new Dispute(
                "whether Norland paid the Coast Front " + Cases.SCRIPT,
                List.of(
                        new Dispute.Side(
                                "Norland trained its fighters", List.of("unnamed sources", "the author"), few()),
                        new Dispute.Side(
                                "Norland never paid it", List.of("Norland"), List.of(ids.get(ids.size() - 1))))));
    }

    Durability durability() {
        return new Durability(
                17.5,
                "the first act of cooperation that is dated, 2004 to 2009",
                List.of(
                        new Durability.Horizon(1, 0.941, 0.9, 0.97, Likelihood.VERY_LIKELY),
                        new Durability.Horizon(3, 0.82, 0.72, 0.89, Likelihood.VERY_LIKELY),
                        new Durability.Horizon(5, 0.68, 0.52, 0.81, Likelihood.LIKELY),
                        new Durability.Horizon(10, 0.41, 0.22, 0.63, Likelihood.UNLIKELY)),
                List.of(
                        factor(
                                "threat",
                                "Common threat",
                                "two common enemies",
                                0.62,
                                "A shared enemy keeps allies together."),
                        factor("distance", "Distance between regimes", "far apart", 1.3, "Unlike regimes part sooner."),
                        factor("power", "Change of power", "sudden", 2.45, "Shifts of power end alliances."),
                        new Durability.Factor(
                                "institutions",
                                "Institutions",
                                false,
                                "no evidence",
                                1,
                                "Nothing is said of institutions.",
                                "Leeds & Savun 2007",
                                List.of())),
                "Fitted on 648 alliances of states, 1815 to 2018.",
                List.of("One of the partners is not a state; the model knows states only.", "The age is uncertain."));
    }

    private Durability.Factor factor(String id, String name, String value, double ratio, String sentence) {
        return new Durability.Factor(id, name, true, value, ratio, sentence, "Bennett 1997; ATOP 5.1", few());
    }

    List<Scenario> scenarios() {
        Scenario.Change enemy = new Scenario.Change("common-enemy", "Common enemy", "2 of 3", "0 of 3");
        Scenario.Change breadth = new Scenario.Change("breadth", "Breadth of issues", "4 themes", "5 themes");
        return List.of(
                new Scenario(
                        "if Eastmark withdrew " + Cases.SCRIPT,
                        Scenario.Origin.TEXT,
                        few(),
                        now,
                        otherwise(),
                        List.of(enemy, breadth),
                        Optional.of(new Scenario.Shift(5, 0.68, 0.55))),
                new Scenario(
                        "if the sanctions of Sudovia on Norland were lifted",
                        Scenario.Origin.COMPUTED,
                        List.of(ids.get(0)),
                        now,
                        now,
                        List.of(breadth),
                        Optional.empty()),
                new Scenario(
                        "without Sudovia",
                        Scenario.Origin.USER,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }
}
