package org.entente.analyse.hypotheses;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.ActorName;
import org.entente.model.EntenteException;

/** Which states were great powers when. */
final class GreatPowers {
    private static final String FILE = "great-powers.tsv";
    private static final List<Reign> ALL = read();

    private GreatPowers() {}

    private record Reign(String name, int from, int to) {}

    private static List<Reign> read() {
        List<Reign> result = new ArrayList<>();
        int number = 0;
        for (String line : Blocks.text(FILE).lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            try {
                result.add(new Reign(
                        cells[0],
                        Integer.parseInt(cells[1]),
                        cells[2].isBlank() ? Integer.MAX_VALUE : Integer.parseInt(cells[2])));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                throw new EntenteException(FILE + ", line " + number + ": a name, a year, and a year or nothing.", e);
            }
        }
        return List.copyOf(result);
    }

    static boolean has(ActorName actor, int year) {
        return ALL.stream().anyMatch(r -> r.name().equals(actor.value()) && r.from() <= year && year <= r.to());
    }
}
