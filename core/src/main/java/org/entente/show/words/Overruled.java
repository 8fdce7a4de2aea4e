package org.entente.show.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Assessment;
import org.entente.model.Consistency;

/**
 * A cell of the matrix that a person judged otherwise than the table.
 *
 * @param number of the row, from 1
 * @param row the row
 * @param hypothesis the column
 * @param judgement what stood there, why it does not any more, and since when
 */
public record Overruled(int number, Assessment.Row row, Assessment.Ranked hypothesis, Assessment.Overridden judgement) {
    private static final int DAY = 10;

    /** All of an assessment, by row, then by the rank of the hypothesis. */
    public static List<Overruled> in(Assessment assessment) {
        List<Overruled> found = new ArrayList<>();
        for (int i = 0; i < assessment.rows().size(); i++) {
            Assessment.Row row = assessment.rows().get(i);
            for (Assessment.Ranked hypothesis : assessment.hypotheses()) {
                Assessment.Overridden judgement = row.overridden().get(hypothesis.id());
                if (judgement != null) {
                    found.add(new Overruled(i + 1, row, hypothesis, judgement));
                }
            }
        }
        return found;
    }

    /** Which cell, what stands there, what was computed, why and when. */
    public String sentence() {
        return "E" + number + " " + row.name() + ", for \u201c" + hypothesis.name() + "\u201d: "
                + described(row.consistency().getOrDefault(hypothesis.id(), Consistency.NEUTRAL)) + "; " + reason();
    }

    /** What was computed, why it does not stand, and since when. */
    public String reason() {
        return "computed: " + described(judgement.computed())
                + (judgement.note().isBlank() ? "; no reason given" : "; reason: \u201c" + judgement.note() + "\u201d")
                + (judgement.made().isBlank() ? "" : "; judged on " + day());
    }

    private String day() {
        String made = judgement.made();
        return made.length() > DAY && made.charAt(DAY) == 'T' ? made.substring(0, DAY) : made;
    }

    /** "II, very inconsistent". */
    private static String described(Consistency consistency) {
        return consistency.code() + ", "
                + consistency.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
