package org.entente.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.entente.model.ActorName;
import org.entente.model.EdtfDate;
import org.entente.model.NetworkFile;
import org.entente.model.NetworkFile.Reason;
import org.entente.model.Pair;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Skipped;

/** Lines of a file becoming the ties of a network, by the rules of {@link SignedNetworks}. O(lines), and sorting at the end. */
final class Tally {
    private static final int SHOWN = 60;
    private static final String EITHER_COLUMN = "Maybe keep the line that is right.";

    private final String file;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Ends, Between> pairs = new HashMap<>();
    private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    private final Map<Reason, List<Skipped>> listed = new EnumMap<>(Reason.class);
    private int lines;

    Tally(String file) {
        this.file = file;
    }

    /** An actor, with ties or without; empty where the name is. */
    void actor(String raw) {
        String name = Names.clean(raw);
        if (!name.isEmpty() && name.length() <= Names.LONGEST) {
            id(name);
        }
    }

    /** A line that says what it should. */
    void tie(String source, String target, double weight, int line) {
        String from = Names.clean(source);
        String to = Names.clean(target);
        if (from.isEmpty() || to.isEmpty()) {
            flaw(Flaw.NO_NAME, line, source + " - " + target);
            return;
        }
        if (from.length() > Names.LONGEST || to.length() > Names.LONGEST) {
            flaw(Flaw.LONG_NAME, line, from);
            return;
        }
        lines++;
        int a = id(from);
        int b = id(to);
        if (a == b) {
            drop(Reason.SELF_LOOP, at(line, from), ": an actor has no tie with itself.", "");
        } else if (weight == 0) {
            drop(Reason.ZERO_WEIGHT, at(line, from + " - " + to), ": the tie has no sign.", "");
        } else {
            between(Math.min(a, b), Math.max(a, b), weight, line);
        }
    }

    private void between(int a, int b, double weight, int line) {
        Ends ends = new Ends(a, b);
        Between known = pairs.get(ends);
        if (known == null) {
            pairs.put(ends, new Between(ends, weight, line));
        } else {
            known.add(weight, line);
        }
    }

    /** A line that does not say what it should. */
    void flaw(Flaw flaw, int line, String shown) {
        lines++;
        count(Reason.UNREADABLE);
        list(Reason.UNREADABLE, new Skipped(file, at(line, shown), flaw.sentence(), flaw.remedy()));
    }

    int lines() {
        return lines;
    }

    int unreadable() {
        return counts.getOrDefault(Reason.UNREADABLE, 0);
    }

    Optional<Skipped> firstUnreadable() {
        return listed.getOrDefault(Reason.UNREADABLE, List.of()).stream().findFirst();
    }

    /** All lines together. */
    NetworkFile done() {
        String[] sorted = names.toArray(String[]::new);
        Arrays.sort(sorted);
        ActorName[] actors = new ActorName[sorted.length];
        int[] ranks = new int[sorted.length];
        for (int rank = 0; rank < sorted.length; rank++) {
            actors[rank] = new ActorName(sorted[rank]);
            ranks[ids.getOrDefault(sorted[rank], 0)] = rank;
        }
        List<SignedTie> ties = new ArrayList<>(pairs.size());
        int repeated = 0;
        for (Between between : sorted(ranks)) {
            Pair pair = new Pair(actors[between.first], actors[between.second]);
            if (between.other > 0) {
                both(between, pair);
            } else {
                repeated += between.repeated;
                ties.add(SignedTie.of(pair, between.weight));
            }
        }
        counts.put(Reason.REPEATED, repeated);
        List<Skipped> dropped = listed.values().stream().flatMap(List::stream).toList();
        return new NetworkFile(
                new SignedNetwork(EdtfDate.UNKNOWN, List.of(actors), ties, dropped), lines, new TreeMap<>(counts));
    }

    /** All pairs in the order of their names: by the second, then, keeping that order, by the first. O(pairs + actors). */
    private Between[] sorted(int[] ranks) {
        Between[] all = new Between[pairs.size()];
        int filled = 0;
        for (Between between : pairs.values()) {
            between.rank(ranks);
            all[filled++] = between;
        }
        Between[] bySecond = counted(all, ranks.length, between -> between.second);
        return counted(bySecond, ranks.length, between -> between.first);
    }

    /** A stable counting sort. */
    private static Between[] counted(Between[] all, int keys, ToIntFunction<Between> key) {
        int[] from = new int[keys + 1];
        for (Between between : all) {
            from[key.applyAsInt(between) + 1]++;
        }
        for (int i = 0; i < keys; i++) {
            from[i + 1] += from[i];
        }
        Between[] sorted = new Between[all.length];
        for (Between between : all) {
            sorted[from[key.applyAsInt(between)]++] = between;
        }
        return sorted;
    }

    private void both(Between between, Pair pair) {
        drop(
                Reason.BOTH_SIGNS,
                shown(pair.first() + " - " + pair.second()) + ", lines " + between.line + " and " + between.other,
                ": the pair is left out.",
                EITHER_COLUMN);
    }

    private int id(String name) {
        Integer known = ids.putIfAbsent(name, names.size());
        if (known != null) {
            return known;
        }
        names.add(name);
        return names.size() - 1;
    }

    private void drop(Reason reason, String where, String sentence, String remedy) {
        count(reason);
        list(reason, new Skipped(file, where, reason.word() + sentence, remedy));
    }

    private void count(Reason reason) {
        counts.merge(reason, 1, Integer::sum);
    }

    private void list(Reason reason, Skipped entry) {
        List<Skipped> entries = listed.computeIfAbsent(reason, r -> new ArrayList<>());
        if (entries.size() < NetworkFile.LISTED) {
            entries.add(entry);
        }
    }

    private static String at(int line, String text) {
        return "line " + line + " (" + shown(text) + ")";
    }

    /** A piece of the file as messages show it: on one line, not too long. */
    static String shown(String text) {
        String clean = Names.clean(text.length() > Names.LONGEST ? text.substring(0, Names.LONGEST) : text);
        int points = clean.codePointCount(0, clean.length());
        return points <= SHOWN ? clean : clean.substring(0, clean.offsetByCodePoints(0, SHOWN)) + "...";
    }

    /** Two actors by their numbers, the smaller first. */
    private record Ends(int a, int b) {
        private static final int SPREAD = 0x9E3779B9;

        @Override
        public int hashCode() {
            return a * SPREAD + b;
        }
    }

    /** What all lines say about one pair. */
    private static final class Between {
        private final int line;
        private double weight;
        private int other;
        private int repeated;
        private int first;
        private int second;

        Between(Ends ends, double weight, int line) {
            this.first = ends.a();
            this.second = ends.b();
            this.weight = weight;
            this.line = line;
        }

        void add(double more, int at) {
            if (more > 0 == weight > 0) {
                weight += more;
                repeated++;
            } else if (other == 0) {
                other = at;
            }
        }

        /** From numbers in the order of the file to places in the order of names. */
        void rank(int[] ranks) {
            int a = ranks[first];
            int b = ranks[second];
            first = Math.min(a, b);
            second = Math.max(a, b);
        }
    }
}
