package org.entente.relate.occurrence;

import java.util.List;
import java.util.Random;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.EventType;
import org.entente.relate.Papers;

/** Random cases in which a few acts are told over and over, more or less exactly. */
public final class RandomPapers {
    private static final List<String> ACTORS = List.of("Arland", "Arland", "Celand", "unknown");
    private static final List<String> TARGETS = List.of("Borland", "Borland", "Borland", "Arland");
    private static final List<String> PLACES = List.of(
            "", " at Zuvara", " at Mistra", " near Zuvara", " at Kolm", " off Perrin", " in Ostova", " near Ostova");
    private static final List<String> ACTS = List.of("bombed", "shelled", "raided");
    private static final List<String> DATES =
            List.of("", "1982", "1982-05", "1982-05-03", "1982-05-04", "1982-05-05", "1983", "1982/1984");
    private static final List<String> NUMBERS = List.of("", ", killing 12", ", killing 15", ", killing at least ten");
    private static final List<EventType> TYPES = List.of(EventType.ASSAULT, EventType.ASSAULT, EventType.COERCE);

    private RandomPapers() {}

    public static CaseFile of(Random random) {
        Papers papers = new Papers();
        for (int d = 0; d < 5; d++) {
            StringBuilder text = new StringBuilder();
            String[][] told = new String[6][];
            for (int i = 0; i < told.length; i++) {
                String source = pick(ACTORS, random);
                String target = pick(TARGETS, random);
                String act = pick(ACTS, random);
                told[i] = new String[] {source, target, act, sentence(i, source, target, act, random)};
                text.append(told[i][3]).append(". ");
            }
            papers.document("paper" + d, text.toString());
            for (String[] one : told) {
                if (!one[0].equals(one[1])) {
                    papers.says(one[3])
                            .act(one[2])
                            .on(pick(DATES, random))
                            .sure(0.5 + random.nextInt(50) / 100.0)
                            .put(random.nextInt(6) == 0 ? Certainty.DENIED : Certainty.ASSERTED)
                            .event(one[0], pick(TYPES, random), one[1]);
                }
            }
        }
        return papers.build();
    }

    private static String sentence(int number, String source, String target, String act, Random random) {
        return "No " + "i".repeat(number) + " " + source + " " + act + " " + target + pick(PLACES, random)
                + pick(NUMBERS, random);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
