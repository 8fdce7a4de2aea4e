package org.entente.bench.durability;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the alliances of ATOP with their founders and promises. */
final class Alliances {
    /** The data end with 2016. */
    static final double END = 2017;

    private static final int MEMBERS = 59;

    private Alliances() {}

    static List<Alliance> read(Rows rows) {
        Map<String, TreeMap<Integer, Integer>> entries = new HashMap<>();
        for (NamedCsvRecord row : rows.of("atop4_01_member_level.csv")) {
            entries.computeIfAbsent(row.getField("atopid"), id -> new TreeMap<>())
                    .merge(Rows.whole(row, "member"), Rows.whole(row, "yrent"), Math::min);
        }
        List<Alliance> result = new ArrayList<>();
        for (NamedCsvRecord row : rows.of("atop4_01_alliance_level.csv")) {
            result.add(alliance(row, entries.getOrDefault(row.getField("atopid"), new TreeMap<>())));
        }
        return result;
    }

    private static Alliance alliance(NamedCsvRecord row, Map<Integer, Integer> entries) {
        int year = Rows.whole(row, "begyr");
        double begin = time(row, "beg");
        boolean ended = Rows.number(row, "endyr", 0) > 0;
        double years = ended ? Math.max(0.003, time(row, "end") - begin) : END - begin;
        List<Integer> founders = new ArrayList<>();
        entries.forEach((state, entered) -> {
            if (entered <= year + 1) {
                founders.add(state);
            }
        });
        return new Alliance(
                row.getField("atopid"),
                begin,
                years,
                ended,
                Rows.number(row, "term", 0) == 2,
                founders.size() > 1 ? founders : members(row),
                treaty(row));
    }

    private static List<Integer> members(NamedCsvRecord row) {
        TreeSet<Integer> states = new TreeSet<>();
        for (int i = 1; i <= MEMBERS; i++) {
            int state = (int) Rows.number(row, "mem" + i, 0);
            if (state > 0) {
                states.add(state);
            }
        }
        return List.copyOf(states);
    }

    /** Where month or day are unknown, the middle. */
    private static double time(NamedCsvRecord row, String end) {
        double year = Rows.number(row, end + "yr", 0);
        double month = Rows.number(row, end + "mo", 0);
        double day = Rows.number(row, end + "day", 0);
        double middle = month > 0 ? month : 6.5;
        return day > 0 ? year + (middle - 1) / 12 + (day - 1) / 365 : year + (middle - 0.5) / 12;
    }

    private static Map<String, Double> treaty(NamedCsvRecord row) {
        Map<String, Double> result = new TreeMap<>();
        for (String promise :
                List.of("offense", "defense", "nonagg", "neutral", "consul", "wartime", "asymm", "milcon")) {
            result.put(promise, flag(Rows.number(row, promise, 0) > 0));
        }
        double length = Rows.number(row, "speclgth", 0);
        result.put("fixed", flag(length == 1 || length == 3));
        result.put("task", flag(length == 2));
        result.put("renew", flag(Rows.number(row, "proren", 0) == 2));
        result.put("org", flag(Rows.number(row, "organ1", 0) > 0));
        result.put("specthr", flag(Rows.number(row, "specthrt", 0) > 0));
        result.put("condit", flag(Rows.number(row, "conditio", 0) > 0));
        return result;
    }

    static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
