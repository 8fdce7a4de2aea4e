package org.entente.bench.durability;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the alliances of ATOP with their founders and promises. */
final class Alliances {
    /** The data end with 2016. */
    static final double END = 2017;

    private static final double TEN_YEARS = 120;
    /** Who came in within a month of the treaty made it. */
    private static final double SOON = 1 / 12.0;

    private Alliances() {}

    static List<Alliance> read(Rows rows) {
        Map<String, TreeMap<Integer, Double>> entries = new HashMap<>();
        for (NamedCsvRecord row : rows.of("atop4_01_member_level.csv")) {
            entries.computeIfAbsent(row.getField("atopid"), id -> new TreeMap<>())
                    .merge(Rows.whole(row, "member"), time(row, "yrent", "moent", "dayent"), Math::min);
        }
        List<Alliance> result = new ArrayList<>();
        for (NamedCsvRecord row : rows.of("atop4_01_alliance_level.csv")) {
            result.add(alliance(row, entries.getOrDefault(row.getField("atopid"), new TreeMap<>())));
        }
        return result;
    }

    private static Alliance alliance(NamedCsvRecord row, Map<Integer, Double> entries) {
        double begin = time(row, "begyr", "begmo", "begday");
        boolean ended = Rows.number(row, "endyr", 0) > 0;
        double years = ended ? Math.max(0.003, time(row, "endyr", "endmo", "endday") - begin) : END - begin;
        return new Alliance(
                row.getField("atopid"),
                begin,
                years,
                ended,
                Rows.number(row, "term", 0) == 2,
                Rows.number(row, "maxphase", 0) > 0,
                founders(entries, begin),
                treaty(row));
    }

    /** Who was in at once; if that is not two, all who came in in the year that made it two. */
    private static List<Integer> founders(Map<Integer, Double> entries, double begin) {
        double second = entries.values().stream().sorted().skip(1).findFirst().orElse(begin);
        List<Integer> founders = new ArrayList<>();
        List<Integer> late = new ArrayList<>();
        entries.forEach((state, entered) -> {
            if (entered <= begin + SOON || entered < (int) begin) {
                founders.add(state);
            }
            if (entered <= begin + SOON || (int) (double) entered <= (int) second) {
                late.add(state);
            }
        });
        return founders.size() > 1 ? founders : late;
    }

    /** Where month or day are unknown, the middle. */
    private static double time(NamedCsvRecord row, String yearOf, String monthOf, String dayOf) {
        double year = Rows.number(row, yearOf, 0);
        double month = Rows.number(row, monthOf, 0);
        double day = Rows.number(row, dayOf, 0);
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
        boolean renews = Rows.number(row, "proren", 0) == 2;
        double months = Rows.number(row, "length", 0);
        result.put("renew", flag(renews));
        result.put(
                "expires", flag(result.getOrDefault("fixed", 0.0) > 0 && months > 0 && months < TEN_YEARS && !renews));
        result.put("org", flag(Rows.number(row, "organ1", 0) > 0));
        result.put("specthr", flag(Rows.number(row, "specthrt", 0) > 0));
        result.put("condit", flag(Rows.number(row, "conditio", 0) > 0));
        return result;
    }

    static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
