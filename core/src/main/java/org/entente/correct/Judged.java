package org.entente.correct;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.ActorName;
import org.entente.model.Document;
import org.entente.model.Ruling;

/**
 * Grades and judgements that nobody undid, of the actors as they are called by now.
 *
 * @param byNumber by their number in the log
 */
record Judged(Map<Integer, Ruling> byNumber) {
    static Judged of(List<Ruling> log, BitSet undone, Cast cast, List<Document> documents) {
        Map<Integer, Ruling> byNumber = new TreeMap<>();
        for (int number = 1; number <= log.size(); number++) {
            if (!undone.get(number)) {
                if (log.get(number - 1) instanceof Ruling.Grade grade) {
                    byNumber.put(number, now(grade, cast, documents));
                } else if (log.get(number - 1) instanceof Ruling.Judgement judgement) {
                    byNumber.put(number, now(judgement, cast));
                }
            }
        }
        return new Judged(byNumber);
    }

    private static Ruling now(Ruling.Grade grade, Cast cast, List<Document> documents) {
        String source = grade.source();
        boolean actor = !source.isBlank()
                && !source.equals(Ruling.Grade.UNNAMED)
                && documents.stream().noneMatch(d -> d.name().equals(source));
        return actor
                ? new Ruling.Grade(
                        grade.made(), cast.successor(new ActorName(source)).value(), grade.grade(), grade.note())
                : grade;
    }

    private static Ruling now(Ruling.Judgement judgement, Cast cast) {
        return new Ruling.Judgement(
                judgement.made(),
                judgement.actors().stream().map(cast::successor).distinct().toList(),
                judgement.indicator(),
                judgement.hypothesis(),
                judgement.consistency(),
                judgement.note());
    }

    /** In the order they were made. */
    List<Ruling> rulings() {
        return List.copyOf(byNumber.values());
    }

    /** Whether a later one is about the same. */
    boolean superseded(int number) {
        Ruling ruling = byNumber.get(number);
        return ruling != null
                && byNumber.entrySet().stream()
                        .anyMatch(e -> e.getKey() > number && e.getValue().replaces(ruling));
    }
}
