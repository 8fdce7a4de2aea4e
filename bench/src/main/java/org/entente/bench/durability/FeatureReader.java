package org.entente.bench.durability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The features of an alliance as they could be known when it began: yearly data from the year before, other alliances so far. */
final class FeatureReader {
    private static final int DISPUTES = 10;
    private static final int VIOLENCE = 20;
    private static final int CHANGE = 5;
    private static final int RECORD = 20;
    /** Added to shares of world capabilities, so that those of the smallest states do not count beyond measure. */
    private static final double LITTLE = 1e-4;
    /** Of very large alliances the first so many founders are looked at in pairs with others. */
    private static final int LARGE = 40;

    private final World world;
    private final List<Alliance> all;
    private final Map<List<Integer>, List<Alliance>> byPair = new HashMap<>();

    FeatureReader(World world, List<Alliance> all) {
        this.world = world;
        this.all = all;
        for (Alliance alliance : all) {
            List<Integer> founders = alliance.founders();
            for (List<Integer> pair : pairs(founders.subList(0, Math.min(LARGE, founders.size())))) {
                byPair.computeIfAbsent(pair, p -> new ArrayList<>()).add(alliance);
            }
        }
    }

    private static List<List<Integer>> pairs(List<Integer> states) {
        List<List<Integer>> result = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                result.add(List.of(states.get(i), states.get(j)));
            }
        }
        return result;
    }

    /** By id; NaN where the data do not tell. */
    Map<String, Double> of(Alliance alliance) {
        Map<String, Double> f = new TreeMap<>(alliance.treaty());
        List<Integer> states = alliance.founders();
        List<List<Integer>> pairs = pairs(states);
        int year = alliance.year();
        f.put("since1946", Alliances.flag(year >= 1946));
        f.put("since1990", Alliances.flag(year >= 1990));
        f.put("bil", Alliances.flag(states.size() == 2));
        f.put("maj", Alliances.flag(states.stream().anyMatch(s -> world.major(s, year - 1))));
        capabilities(f, states, year);
        democracy(f, states, year);
        f.put("threat", mean(states, s -> world.threat(s, year)));
        f.put("atwar", share(states, s -> world.atWar(s, year - 1)));
        f.put("riv_in", share(pairs, (a, b) -> world.rivals(a, b, year - 1)));
        f.put("mid_in", share(pairs, (a, b) -> world.foes(a, year - 1 - VIOLENCE, year - 1)
                .contains(b)));
        f.put("contig", share(pairs, (a, b) -> world.adjoin(a, b, year)));
        enemies(f, pairs, states, year);
        past(f, alliance, pairs);
        friends(f, alliance, pairs, year);
        return f;
    }

    private void capabilities(Map<String, Double> f, List<Integer> states, int year) {
        double[] known = known(states, s -> world.capability(s, year));
        f.put(
                "asym",
                known.length < 2
                        ? Double.NaN
                        : Math.log(known[known.length - 1] + LITTLE) - Math.log(known[0] + LITTLE));
    }

    /** Ascending. */
    private static double[] known(List<Integer> states, ToDoubleFunction<Integer> value) {
        return states.stream()
                .mapToDouble(value)
                .filter(v -> !Double.isNaN(v))
                .sorted()
                .toArray();
    }

    private void democracy(Map<String, Double> f, List<Integer> states, int year) {
        double[] known = known(states, s -> world.democracy(s, year));
        double sum = 0;
        for (double d : known) {
            sum += d;
        }
        f.put("dem_mean", known.length == 0 ? Double.NaN : sum / known.length);
        f.put("dem_min", known.length < 2 ? Double.NaN : known[0]);
        f.put("dem_gap", known.length < 2 ? Double.NaN : known[known.length - 1] - known[0]);
    }

    private void enemies(Map<String, Double> f, List<List<Integer>> pairs, List<Integer> states, int year) {
        f.put("shfoe", share(pairs, (a, b) -> {
            Set<Integer> common = new HashSet<>(world.foes(a, year - 1 - DISPUTES, year - 1));
            common.retainAll(world.foes(b, year - 1 - DISPUTES, year - 1));
            states.forEach(common::remove);
            return !common.isEmpty();
        }));
        f.put("shriv", share(pairs, (a, b) -> {
            Set<Integer> common = commonRivals(a, b, year - 1);
            states.forEach(common::remove);
            return !common.isEmpty();
        }));
        f.put("riv_new", share(pairs, (a, b) -> gained(a, b, year - 1 - CHANGE, year - 1, states)));
        f.put("riv_lost", share(pairs, (a, b) -> gained(a, b, year - 1, year - 1 - CHANGE, states)));
    }

    /** Whether they have a common rival outside the alliance in one year that they do not have in another. */
    private boolean gained(int a, int b, int without, int with, List<Integer> states) {
        Set<Integer> common = commonRivals(a, b, with);
        common.removeAll(commonRivals(a, b, without));
        states.forEach(common::remove);
        return !common.isEmpty();
    }

    private Set<Integer> commonRivals(int a, int b, int year) {
        Set<Integer> common = new TreeSet<>(world.rivalsOf(a, year));
        common.retainAll(world.rivalsOf(b, year));
        return common;
    }

    private void past(Map<String, Double> f, Alliance alliance, List<List<Integer>> pairs) {
        double begin = alliance.begin();
        f.put("prev", share(pairs, (a, b) -> earlier(a, b, begin).anyMatch(z -> z.ended() && z.end() <= begin)));
        f.put("viol", share(pairs, (a, b) -> earlier(a, b, begin)
                .anyMatch(z -> z.ended() && z.end() <= begin && z.violated())));
        double sum = 0;
        for (int state : alliance.founders()) {
            double broken = 0.5;
            double exposure = RECORD;
            for (Alliance z : all) {
                if (z.begin() < begin && z.founders().contains(state)) {
                    boolean recent = z.ended() && z.end() >= begin - RECORD && z.end() < begin;
                    broken += recent && z.violated() ? 1 : 0;
                    exposure += Math.max(0, Math.min(z.end(), begin) - Math.max(z.begin(), begin - RECORD));
                }
            }
            sum += broken / exposure;
        }
        f.put("rec", Math.log(sum / alliance.founders().size()));
    }

    private Stream<Alliance> earlier(int a, int b, double begin) {
        return byPair.getOrDefault(List.of(a, b), List.of()).stream().filter(z -> z.begin() < begin);
    }

    /** Friends of friends: whether one's ally is the other's foe, and how many allies they share. */
    private void friends(Map<String, Double> f, Alliance alliance, List<List<Integer>> pairs, int year) {
        Map<Integer, Set<Integer>> allies = new HashMap<>();
        for (Alliance z : all) {
            boolean stands = !z.id().equals(alliance.id()) && z.begin() < year && z.end() >= year;
            if (stands
                    && z.founders().size() <= LARGE
                    && alliance.founders().stream().anyMatch(z.founders()::contains)) {
                for (int state : z.founders()) {
                    Set<Integer> own = allies.computeIfAbsent(state, s -> new HashSet<>());
                    own.addAll(z.founders());
                    own.remove(state);
                }
            }
        }
        f.put("unbal", share(pairs, (a, b) -> torn(allies, a, b, year) || torn(allies, b, a, year)));
        double shared = 0;
        for (List<Integer> pair : pairs) {
            Set<Integer> common = new HashSet<>(allies.getOrDefault(pair.get(0), Set.of()));
            common.retainAll(allies.getOrDefault(pair.get(1), Set.of()));
            pair.forEach(common::remove);
            shared += common.size();
        }
        f.put("comfr", Math.log1p(shared / pairs.size()));
    }

    private boolean torn(Map<Integer, Set<Integer>> allies, int a, int b, int year) {
        return allies.getOrDefault(a, Set.of()).stream()
                .anyMatch(x ->
                        x != b && world.foes(b, year - 1 - DISPUTES, year - 1).contains(x));
    }

    private static double share(List<List<Integer>> pairs, BiPredicate<Integer, Integer> holds) {
        return (double) pairs.stream()
                        .filter(p -> holds.test(p.get(0), p.get(1)))
                        .count()
                / pairs.size();
    }

    private static double share(List<Integer> states, IntPredicate holds) {
        return (double) states.stream().filter(holds::test).count() / states.size();
    }

    private static double mean(List<Integer> states, ToDoubleFunction<Integer> value) {
        return states.stream()
                .mapToDouble(value)
                .filter(v -> !Double.isNaN(v))
                .average()
                .orElse(Double.NaN);
    }
}
