package org.entente.bench.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Span;

/** How often each rule fired, and how often it was right where the annotation can tell. */
public final class RuleTally {
    private static final int FEW = 3;
    private static final Set<String> YIELD = Set.of("CONCEDE", "RETREAT");

    private final Map<String, Line> lines = new TreeMap<>();

    /** Counts of one rule. */
    private static final class Line {
        private int fired;
        private int right;
        private int rightType;
        private int wrong;
    }

    /**
     * A rule that is more often wrong than right.
     *
     * @param rule id
     * @param words its counts
     */
    public record Verdict(String rule, String words) {}

    /** Adds a text whose statements were all annotated: what agrees with no annotation is wrong. */
    public void ofCase(CaseScore score) {
        score.right().forEach(t -> line(t).right++);
        score.rightType().forEach(t -> line(t).rightType++);
        score.wrong().forEach(t -> line(t).wrong++);
        score.right().forEach(t -> line(t).fired++);
        score.wrong().forEach(t -> line(t).fired++);
    }

    /**
     * Adds single sentences with one marked pair each: statements about other pairs are not judged.
     *
     * @param marked annotations, sorted by place; without a type where the set has none
     */
    public void ofSentences(List<Told> marked, List<Told> coded) {
        for (Told told : coded) {
            Line line = line(told);
            line.fired++;
            Optional<Told> sentence =
                    marked.stream().filter(m -> m.span().covers(told.span())).findFirst();
            if (sentence.isPresent() && linked(sentence.get(), told)) {
                judge(line, sentence.get(), told);
            }
        }
    }

    private static void judge(Line line, Told gold, Told told) {
        boolean straight = over(gold.sourceSpan(), told.sourceSpan()) && over(gold.targetSpan(), told.targetSpan());
        boolean direction = straight || gold.reciprocal() || told.reciprocal();
        if (!direction) {
            line.wrong++;
        } else if (gold.type().isEmpty()) {
            line.right++;
        } else if (gold.type().equals(YIELD.contains(told.type()) ? "YIELD" : told.type())) {
            line.right++;
            line.rightType++;
        } else if (told.kind().equals("event")) {
            line.wrong++;
        }
    }

    private static boolean linked(Told gold, Told told) {
        return (over(gold.sourceSpan(), told.sourceSpan()) && over(gold.targetSpan(), told.targetSpan()))
                || (over(gold.sourceSpan(), told.targetSpan()) && over(gold.targetSpan(), told.sourceSpan()));
    }

    private static boolean over(Optional<Span> a, Optional<Span> b) {
        return a.isPresent() && b.isPresent() && a.get().overlaps(b.get());
    }

    private Line line(Told told) {
        return lines.computeIfAbsent(told.rule(), r -> new Line());
    }

    /** How many rules fired at least once. */
    public int fired() {
        return lines.size();
    }

    /** Of the statements that the annotation judges, how many are right. */
    public String shareRight() {
        int right = lines.values().stream().mapToInt(l -> l.right).sum();
        int wrong = lines.values().stream().mapToInt(l -> l.wrong).sum();
        return right + " of " + (right + wrong);
    }

    /** Rules with at least three judged statements of which fewer than half are right, the most harmful first. */
    public List<Verdict> worst(int most) {
        return lines.entrySet().stream()
                .filter(e -> e.getValue().right + e.getValue().wrong >= FEW && e.getValue().wrong > e.getValue().right)
                .sorted(Comparator.comparingInt((Map.Entry<String, Line> e) -> e.getValue().right - e.getValue().wrong)
                        .thenComparing(Map.Entry::getKey))
                .limit(most)
                .map(e -> new Verdict(e.getKey(), e.getValue().right + " right, " + e.getValue().wrong + " wrong"))
                .toList();
    }

    /** All rules that fired, with their counts, as tab-separated lines with a head. */
    public List<String> table() {
        List<String> table = new ArrayList<>();
        table.add("rule\tfired\tright\tright_type\twrong");
        lines.forEach(
                (rule, l) -> table.add(rule + "\t" + l.fired + "\t" + l.right + "\t" + l.rightType + "\t" + l.wrong));
        return table;
    }
}
