package org.entente.bench.durability;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** States, year by year: capabilities, democracy, threat, rivalries, disputes, wars, borders (see the data's README for sources). */
final class World {
    private static final int LAST_YEAR = 2020;
    private static final double EPOCH = 1970;
    private static final double DAYS = 365.25;

    private final Map<Long, Double> capabilities = new HashMap<>();
    private final Map<Long, Double> democracy = new HashMap<>();
    private final Map<Long, Double> threats = new HashMap<>();
    private final Set<Long> warYears = new HashSet<>();
    private final List<int[]> majors = new ArrayList<>();
    private final Map<Integer, Map<Integer, Set<Integer>>> rivals = new HashMap<>();
    private final Map<Integer, Set<List<Integer>>> anyRivals = new HashMap<>();
    private final Map<Integer, List<int[]>> disputes = new HashMap<>();
    private final Map<List<Integer>, List<double[]>> borders = new HashMap<>();
    private final TreeSet<Integer> generalWar = new TreeSet<>();

    World(Rows rows) {
        for (NamedCsvRecord row : rows.of("cow_nmc.csv.gz")) {
            put(capabilities, row, "ccode", "cinc");
        }
        for (NamedCsvRecord row : rows.of("cw_democracy.csv.gz")) {
            put(democracy, row, "ccode", "v2x_polyarchy");
        }
        for (NamedCsvRecord row : rows.of("leeds_savun_threat.csv")) {
            if (!row.getField("ccode").isBlank() && !row.getField("year").isBlank()) {
                put(threats, row, "ccode", "lsthreat");
            }
        }
        for (NamedCsvRecord row : rows.of("cow_majors.csv")) {
            majors.add(new int[] {Rows.whole(row, "ccode"), Rows.whole(row, "styear"), Rows.whole(row, "endyear")});
        }
        rivalries(rows.of("tss_rivalries.csv"), "start", "end", true);
        rivalries(rows.of("td_rivalries.csv"), "styear", "endyear", false);
        for (NamedCsvRecord row : rows.of("gml_dirdisp.csv.gz")) {
            disputes.computeIfAbsent(Rows.whole(row, "ccode1"), s -> new ArrayList<>())
                    .add(new int[] {Rows.whole(row, "year"), Rows.whole(row, "ccode2")});
        }
        for (NamedCsvRecord row : rows.of("cow_contdir.csv")) {
            borders.computeIfAbsent(pair(Rows.whole(row, "ccode1"), Rows.whole(row, "ccode2")), p -> new ArrayList<>())
                    .add(new double[] {
                        EPOCH + Rows.number(row, "stdate") / DAYS,
                        EPOCH + Rows.number(row, "enddate") / DAYS,
                        Rows.number(row, "conttype")
                    });
        }
        wars(rows.of("cow_war_inter.csv"));
    }

    private static long key(int state, int year) {
        return 10_000L * state + year;
    }

    private static List<Integer> pair(int a, int b) {
        return a < b ? List.of(a, b) : List.of(b, a);
    }

    private static void put(Map<Long, Double> to, NamedCsvRecord row, String state, String value) {
        double number = Rows.number(row, value);
        if (!Double.isNaN(number)) {
            to.put(key(Rows.whole(row, state), Rows.whole(row, "year")), number);
        }
    }

    private void rivalries(List<NamedCsvRecord> rows, String start, String end, boolean main) {
        for (NamedCsvRecord row : rows) {
            int a = Rows.whole(row, "ccode1");
            int b = Rows.whole(row, "ccode2");
            int last = (int) Math.min(LAST_YEAR, Rows.number(row, end, LAST_YEAR));
            for (int year = Math.max(1800, Rows.whole(row, start)); year <= last; year++) {
                anyRivals.computeIfAbsent(year, y -> new HashSet<>()).add(pair(a, b));
                if (main) {
                    Map<Integer, Set<Integer>> all = rivals.computeIfAbsent(year, y -> new HashMap<>());
                    all.computeIfAbsent(a, s -> new TreeSet<>()).add(b);
                    all.computeIfAbsent(b, s -> new TreeSet<>()).add(a);
                }
            }
        }
    }

    /** A general war has two great powers or more on either side; all its years count. */
    private void wars(List<NamedCsvRecord> rows) {
        Map<Integer, List<Set<Integer>>> byWar = new TreeMap<>();
        for (NamedCsvRecord row : rows) {
            int state = Rows.whole(row, "ccode1");
            int year = Rows.whole(row, "year");
            warYears.add(key(state, year));
            List<Set<Integer>> war = byWar.computeIfAbsent(
                    Rows.whole(row, "warnum"), w -> List.of(new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
            war.get(2).add(year);
            if (major(state, year)) {
                war.get(Rows.number(row, "sidea1") == 1 ? 0 : 1).add(state);
            }
        }
        byWar.values().stream()
                .filter(w -> w.get(0).size() > 1 && w.get(1).size() > 1)
                .forEach(w -> generalWar.addAll(w.get(2)));
    }

    /** Years of general war, ascending. */
    Set<Integer> generalWar() {
        return Collections.unmodifiableSortedSet(generalWar);
    }

    /** Share of the world's capabilities in the year before; NaN where unknown. */
    double capability(int state, int year) {
        return capabilities.getOrDefault(key(state, year - 1), Double.NaN);
    }

    /** Electoral democracy, 0 to 1, in the year before; NaN where unknown. */
    double democracy(int state, int year) {
        return democracy.getOrDefault(key(state, year - 1), Double.NaN);
    }

    /** External threat, 0 to 1, in the year before; NaN where unknown. */
    double threat(int state, int year) {
        return threats.getOrDefault(key(state, year - 1), Double.NaN);
    }

    boolean major(int state, int year) {
        return majors.stream().anyMatch(m -> m[0] == state && m[1] <= year && year <= m[2]);
    }

    boolean rivals(int a, int b, int year) {
        return anyRivals.getOrDefault(year, Set.of()).contains(pair(a, b));
    }

    Set<Integer> rivalsOf(int state, int year) {
        return rivals.getOrDefault(year, Map.of()).getOrDefault(state, Set.of());
    }

    /** States that it had a militarised dispute with in the years after {@code from}, up to {@code to}. */
    Set<Integer> foes(int state, int from, int to) {
        Set<Integer> result = new TreeSet<>();
        for (int[] dispute : disputes.getOrDefault(state, List.of())) {
            if (dispute[0] > from && dispute[0] <= to) {
                result.add(dispute[1]);
            }
        }
        return result;
    }

    boolean atWar(int state, int year) {
        return warYears.contains(key(state, year));
    }

    boolean adjoin(int a, int b, int year) {
        return borders.getOrDefault(pair(a, b), List.of()).stream()
                .anyMatch(k -> k[0] <= year && year <= k[1] + 1 && k[2] <= 1);
    }
}
