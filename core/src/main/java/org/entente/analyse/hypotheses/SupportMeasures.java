package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.model.ActorName;
import org.entente.model.EventType;
import org.entente.model.Pair;
import org.entente.model.Statement;
import org.entente.model.Theme;
import org.entente.model.TieType;

/** Measures of what the partners do for, to and with each other. */
final class SupportMeasures {
    private static final int MOST_NAMES = 12;
    /** Where less is told, what is not told is no evidence: shares of it would be made of silence. */
    private static final int LEAST_TOLD = 4;

    private static final int LEAST_DEEDS = 3;
    /** From so many fields on a relationship is not narrow; that it is takes so many statements. */
    private static final int BROAD = 5;

    private static final int LEAST_FOR_NARROW = 8;

    private SupportMeasures() {}

    static Optional<Measure> institutions(Relationship r) {
        List<Statement> all = r.cooperation().stream()
                .filter(s -> agreement(s) || sharedInstitution(r, s))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        long agreed = all.stream().filter(SupportMeasures::agreement).count();
        String value = Words.count(agreed, "agreement") + " and "
                + Words.count(all.size() - agreed, "further statement") + " about treaties, embassies or joint bodies";
        return Optional.of(new Measure(all.size(), value, all));
    }

    private static boolean agreement(Statement statement) {
        return statement instanceof Statement.Event e && e.eventType() == EventType.AGREE;
    }

    private static boolean sharedInstitution(Relationship r, Statement statement) {
        CaseIndex index = r.reading().index();
        return index.says("institutions", statement) && !index.says("concealment", statement);
    }

    static Optional<Measure> material(Relationship r) {
        List<Statement> events = r.cooperation().stream()
                .filter(Statement.Event.class::isInstance)
                .toList();
        if (events.size() < LEAST_TOLD) {
            return Optional.empty();
        }
        double all = events.stream().mapToDouble(r::weight).sum();
        double deeds = events.stream()
                .filter(SupportMeasures::deed)
                .mapToDouble(r::weight)
                .sum();
        long count = events.stream().filter(SupportMeasures::deed).count();
        String value = "deeds: " + count + " of " + Words.count(events.size(), "act") + " of cooperation ("
                + Words.percent(deeds / all) + " by weight)";
        return Optional.of(new Measure(deeds / all, value, events));
    }

    private static boolean deed(Statement statement) {
        return statement instanceof Statement.Event e
                && e.score() > 0
                && e.eventType().quad().material();
    }

    static Optional<Measure> reciprocity(Relationship r) {
        List<Statement> deeds =
                r.cooperation().stream().filter(SupportMeasures::deed).toList();
        double lesser = 0;
        double greater = 0;
        List<String> flows = new ArrayList<>();
        for (Pair pair : r.pairs()) {
            double there = flow(r, deeds, pair.first(), pair.second());
            double back = flow(r, deeds, pair.second(), pair.first());
            lesser += Math.min(there, back);
            greater += Math.max(there, back);
            flows.addAll(flow(deeds, r, pair.first(), pair.second()));
            flows.addAll(flow(deeds, r, pair.second(), pair.first()));
        }
        if (deeds.size() < LEAST_DEEDS || greater == 0) {
            return Optional.empty();
        }
        String value =
                "support returned: " + Words.percent(lesser / greater) + " (deeds: " + String.join(", ", flows) + ")";
        return Optional.of(new Measure(lesser / greater, value, deeds));
    }

    static Optional<Measure> symmetry(Relationship r) {
        List<Statement> all = r.cooperation();
        double both = 0;
        double sum = 0;
        for (Pair pair : r.pairs()) {
            double mutual = 0;
            double there = 0;
            double back = 0;
            for (Statement s : all) {
                double certainty = s.evidence().certainty().weight();
                mutual += r.pair(s).equals(pair) && s.reciprocal() ? certainty : 0;
                there += !s.reciprocal() && flows(r, s, pair.first(), pair.second()) ? certainty : 0;
                back += !s.reciprocal() && flows(r, s, pair.second(), pair.first()) ? certainty : 0;
            }
            both += mutual + 2 * Math.min(there, back);
            sum += mutual + there + back;
        }
        if (all.size() < LEAST_TOLD) {
            return Optional.empty();
        }
        String value = "mutual or met from the other side: " + Words.percent(both / sum) + " of "
                + Words.count(all.size(), "statement") + " of cooperation";
        return Optional.of(new Measure(both / sum, value, all));
    }

    private static double flow(Relationship r, List<Statement> deeds, ActorName from, ActorName to) {
        return deeds.stream()
                .filter(s -> flows(r, s, from, to))
                .mapToDouble(r::weight)
                .sum();
    }

    private static List<String> flow(List<Statement> deeds, Relationship r, ActorName from, ActorName to) {
        long count = deeds.stream().filter(s -> flows(r, s, from, to)).count();
        return count == 0 ? List.of() : List.of(from + " to " + to + " " + count);
    }

    private static boolean flows(Relationship r, Statement s, ActorName from, ActorName to) {
        ActorName source = r.reading().source(s);
        ActorName target = r.reading().target(s);
        return (source.equals(from) && target.equals(to))
                || (s.reciprocal() && source.equals(to) && target.equals(from));
    }

    static Optional<Measure> breadth(Relationship r) {
        NavigableSet<String> fields = new TreeSet<>();
        List<Statement> used = new ArrayList<>();
        for (Statement statement : r.cooperation()) {
            if (statement instanceof Statement.Event event) {
                fields.add(event.type().toLowerCase(Locale.ROOT));
                fields.addAll(event.contexts());
                used.add(statement);
            }
        }
        for (Theme theme : Theme.values()) {
            List<Statement> shared = Drivers.sharedInterests(r, theme);
            if (!shared.isEmpty()) {
                fields.add(theme.word());
                used.addAll(shared);
            }
        }
        boolean narrow = fields.size() < BROAD;
        if (fields.isEmpty() || (narrow && r.cooperation().size() < LEAST_FOR_NARROW)) {
            return Optional.empty();
        }
        String value = Words.count(fields.size(), "field") + ": " + Words.some(List.copyOf(fields), MOST_NAMES);
        return Optional.of(new Measure(fields.size(), value, used));
    }

    static Optional<Measure> disputes(Relationship r) {
        List<Statement> conflict = r.conflict();
        if (conflict.isEmpty() || conflict.size() + r.cooperation().size() < LEAST_DEEDS) {
            return Optional.empty();
        }
        double against = conflict.stream().mapToDouble(r::weight).sum();
        double with = r.cooperation().stream().mapToDouble(r::weight).sum();
        double share = against / (against + with);
        String value = Words.count(conflict.size(), "statement") + " of conflict among them (" + Words.percent(share)
                + " of all by weight)";
        return Optional.of(new Measure(share, value, conflict));
    }

    static Optional<Measure> dependence(Relationship r) {
        List<Statement> used = new ArrayList<>();
        List<String> directions = new ArrayList<>();
        double sum = 0;
        for (Pair pair : r.pairs()) {
            double net =
                    dependence(r, pair.first(), pair.second(), used) - dependence(r, pair.second(), pair.first(), used);
            sum += Math.abs(net);
            if (net != 0) {
                directions.add(net > 0 ? pair.first() + " on " + pair.second() : pair.second() + " on " + pair.first());
            }
        }
        if (used.isEmpty()) {
            return Optional.empty();
        }
        if (directions.isEmpty()) {
            directions.add("on each other alike");
        }
        List<String> ids = used.stream().map(Statement::id).toList();
        List<Statement> all = r.reading().statements(ids);
        String value = Words.count(all.size(), "statement") + ": " + String.join(", ", directions);
        return Optional.of(new Measure(sum / r.pairs().size(), value, all));
    }

    /** A tie of dependence leans on its target; an act with words of control ("proxy") leans on who acts. */
    private static double dependence(Relationship r, ActorName weak, ActorName strong, List<Statement> used) {
        double result = 0;
        for (Statement s : r.inside()) {
            boolean tie = s instanceof Statement.Tie t && t.tieType() == TieType.DEPENDENT;
            boolean worded = s instanceof Statement.Event
                    && s.score() > 0
                    && r.reading().index().says("control", s);
            ActorName leaning = tie ? r.reading().source(s) : r.reading().target(s);
            ActorName on = tie ? r.reading().target(s) : r.reading().source(s);
            if ((tie || worded) && leaning.equals(weak) && on.equals(strong)) {
                result += s.evidence().certainty().weight();
                used.add(s);
            }
        }
        return result;
    }
}
