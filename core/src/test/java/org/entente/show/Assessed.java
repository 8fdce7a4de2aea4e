package org.entente.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.Bond;
import org.entente.model.CaseFile;
import org.entente.model.Consistency;
import org.entente.model.InterestType;
import org.entente.model.Likelihood;
import org.entente.model.Pair;
import org.entente.model.Statement;
import org.entente.model.Theme;

/** A made-up assessment of a pair with something in every part of it. The real one is tested where it is. */
final class Assessed {
    static final List<Assessment.Ranked> HYPOTHESES = List.of(
            new Assessment.Ranked(
                    "convenience",
                    "Marriage of convenience",
                    "They work together as long as a shared need lasts.",
                    1.4),
            new Assessment.Ranked("patron", "Patron and proxy", "One keeps the other and decides for it.", 3.25),
            new Assessment.Ranked(
                    "strategic", "Strategic partnership", "They share aims that outlast the occasion.", 4.9),
            new Assessment.Ranked("none", "No alignment", "They do not act together.", 6.05));

    private static final String[][] INDICATORS = {
        {"common-enemy", "Common enemy", "C", "CC", "N", "II"},
        {"shocks", "Survival of shocks", "I", "C", "CC", "I"},
        {"duration", "Duration and continuity", "N", "I", "CC", "II"},
        {"institutions", "Institutions", "C", "I", "II", "C"},
        {"material", "Material support", "C", "CC", "C", "II"},
        {"reciprocity", "Reciprocity", "C", "II", "C", "I"},
        {"breadth", "Breadth of issues", "C", "C", "I", "N"},
        {"concealment", "Concealment", "CC", "C", "I", "N"},
        {"hedging", "Hedging", "C", "I", "II", "C"},
        {"disputes", "Open disputes", "C", "N", "I", "CC"},
        {"ideology", "Ideological distance", "C", "N", "II", "C"},
        {"alternatives", "Alternatives sought", "N", "N", "N", "N"}
    };

    private final CaseFile file;
    private final List<ActorName> actors;
    private final List<String> ids;
    private final int ties;

    Assessed(CaseFile file, Pair pair, List<String> ids, int ties) {
        this.file = file;
        this.actors = List.of(pair.first(), pair.second());
        this.ids = ids;
        this.ties = ties;
    }

    Assessment assessment() {
        List<String> few = few(3);
        String names = actors.get(0) + " and " + actors.get(1);
        Firmness firmness = new Firmness(file, HYPOTHESES, ids);
        return new Assessment(
                actors,
                HYPOTHESES,
                rows(),
                List.of(
                        driver(Theme.COMMON_ENEMY, Bond.SHARED, "The author names an enemy that both share."),
                        driver(
                                Theme.TERRITORY,
                                Bond.COMPATIBLE,
                                "The author has one want harbours, the other what the harbours bring."),
                        driver(Theme.WATER_AND_RESOURCES, Bond.OPPOSED, "The author names a dispute over waters."),
                        driver(Theme.SANCTIONS, Bond.ONE_SIDED, "The author names sanctions on one of them only.")),
                stakes(),
                file.statements().stream()
                        .filter(Statement.Outlook.class::isInstance)
                        .map(Statement::id)
                        .toList(),
                voices(),
                new Assessment.Summary(
                        List.of(
                                new Assessment.Cited(
                                        "The closeness of " + names
                                                + " looks like a marriage of convenience: they act together where they share"
                                                + " an enemy, and fall out where they do not.",
                                        few),
                                new Assessment.Cited(
                                        "A strategic partnership fits the evidence least badly after that; open disputes"
                                                + " and the lack of lasting institutions speak against it.",
                                        ids)),
                        Optional.of(Likelihood.LIKELY)),
                firmness.sensitivity(),
                firmness.disputes(),
                Optional.of(firmness.durability()),
                firmness.scenarios());
    }

    private List<String> few(int most) {
        return ids.subList(0, Math.min(most, ids.size()));
    }

    private Assessment.Driver driver(Theme theme, Bond bond, String sentence) {
        return new Assessment.Driver(theme, bond, sentence, few(2));
    }

    private List<Assessment.Stakes> stakes() {
        List<Assessment.Stakes> stakes = new ArrayList<>();
        for (ActorName actor : actors) {
            Map<InterestType, List<String>> mine = new TreeMap<>();
            for (Statement statement : file.statements()) {
                if (statement instanceof Statement.Interest interest
                        && interest.holder().actor().equals(actor)) {
                    mine.computeIfAbsent(interest.interestType(), t -> new ArrayList<>())
                            .add(statement.id());
                }
            }
            stakes.add(new Assessment.Stakes(actor, mine));
        }
        return stakes;
    }

    private Map<String, Integer> voices() {
        Map<String, Integer> voices = new LinkedHashMap<>();
        for (Statement statement : file.statements()) {
            if (ids.contains(statement.id())) {
                voices.merge(statement.evidence().voice().code(), 1, Integer::sum);
            }
        }
        return voices;
    }

    private List<Assessment.Row> rows() {
        List<Assessment.Row> rows = new ArrayList<>();
        for (int i = 0; i < INDICATORS.length; i++) {
            String[] row = INDICATORS[i];
            boolean present = i < INDICATORS.length - 1;
            Map<String, Consistency> codes = new TreeMap<>();
            for (int column = 0; column < HYPOTHESES.size(); column++) {
                codes.put(List.of("convenience", "patron", "strategic", "none").get(column), code(row[column + 2]));
            }
            rows.add(new Assessment.Row(
                    row[0],
                    row[1],
                    "What is measured here, in one sentence that a reader understands.",
                    "Walt 1987",
                    present ? "found in " + Math.max(1, ties - i) + " of " + ties + " ties" : "no evidence",
                    present,
                    present ? 0.3 + i / 20.0 : 0,
                    codes,
                    present ? 0.1 + (i % 4) / 5.0 : 0,
                    present ? few(2 + i % 3) : List.of(),
                    present ? support(i) : Assessment.Support.NONE,
                    i == 2 ? judged() : Map.of()));
        }
        return rows;
    }

    private Assessment.Support support(int row) {
        String author = file.documents().get(0).name();
        return row % 3 == 0
                ? new Assessment.Support(Map.of(author, 2), 1, 0, 0, 2)
                : new Assessment.Support(
                        Map.of("Harbour Council", 1, author, 2, "unnamed", 1), row % 2, row == 4 ? 1 : 0, row % 4, 0);
    }

    private static Map<String, Assessment.Overridden> judged() {
        return Map.of(
                "none",
                new Assessment.Overridden(
                        Consistency.NEUTRAL,
                        "the years before 2004 do not count " + Cases.SCRIPT,
                        "2026-03-05T10:00:00Z"),
                "patron",
                new Assessment.Overridden(Consistency.CONSISTENT, "", "2026-03-06"));
    }

    private static Consistency code(String code) {
        for (Consistency consistency : Consistency.values()) {
            if (consistency.code().equals(code)) {
                return consistency;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
