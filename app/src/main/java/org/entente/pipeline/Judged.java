package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Consistency;
import org.entente.model.Ruling;

/**
 * A judgement of a person, and whether it counts.
 *
 * @param standing what has become of it
 */
public record Judged(Ruling.Judgement ruling, Standing standing) {
    /** What has become of a judgement. */
    public enum Standing {
        IN_FORCE("in force"),
        /** A later ruling took its place. */
        SUPERSEDED("superseded"),
        /** It takes another one back. */
        WITHDRAWAL("withdrawal"),
        /** It would count, but the case has nothing that it is about. */
        WITHOUT_EFFECT("without effect");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** As in lists. */
        public String word() {
            return word;
        }
    }

    /** The judgement's code; "" where it takes another one back. */
    public String code() {
        return ruling.consistency().map(Consistency::code).orElse("");
    }

    /** In the order they were made. O(rulings²). */
    static List<Judged> all(CaseFile file, RulingSubjects subjects) {
        List<Judged> all = new ArrayList<>();
        List<Ruling> rulings = file.rulings();
        for (int i = 0; i < rulings.size(); i++) {
            if (rulings.get(i) instanceof Ruling.Judgement judgement) {
                boolean superseded = IntStream.range(i + 1, rulings.size())
                        .anyMatch(later -> rulings.get(later).replaces(judgement));
                all.add(new Judged(judgement, superseded ? Standing.SUPERSEDED : standing(judgement, subjects)));
            }
        }
        return all;
    }

    private static Standing standing(Ruling.Judgement last, RulingSubjects subjects) {
        if (last.consistency().isEmpty()) {
            return Standing.WITHDRAWAL;
        }
        return subjects.obstacle(last).isPresent() ? Standing.WITHOUT_EFFECT : Standing.IN_FORCE;
    }

    String json() {
        return new JsonText()
                .text("made", ruling.made())
                .texts("actors", ruling.actors().stream().map(ActorName::value).toList())
                .text("indicator", ruling.indicator())
                .text("hypothesis", ruling.hypothesis())
                .text("consistency", code().isEmpty() ? null : code())
                .text("standing", standing.word())
                .text("note", ruling.note())
                .object();
    }
}
