package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.NetworkFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the rules applied in the plainest way, on random lists. */
class RandomListsTest {
    private static final int LISTS = 400;
    private static final List<String> NAMES = List.of("A", "B b", "C;c", "D,d", "E\"e", "F\tf", "G|g", "h h");

    @TempDir
    private Path folder;

    @Test
    void rulesHoldOnRandomLists() throws IOException {
        for (int seed = 0; seed < LISTS; seed++) {
            check(seed);
        }
    }

    private void check(int seed) throws IOException {
        Random random = new Random(seed);
        List<Line> lines = new ArrayList<>();
        int size = 1 + random.nextInt(60);
        for (int i = 0; i < size; i++) {
            lines.add(new Line(name(random), name(random), random.nextInt(7) - 3));
        }
        String separator = List.of(",", ";", "\t", "|", " ").get(random.nextInt(5));
        String text = (random.nextBoolean() ? String.join(separator, "source", "target", "weight") + "\n" : "")
                + lines.stream()
                        .map(line -> String.join(separator, quoted(line.a), quoted(line.b), "" + line.weight))
                        .collect(Collectors.joining(random.nextBoolean() ? "\n" : "\r\n"));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        NetworkFile read = new Written(folder).read("list", random.nextBoolean() ? bytes : Written.gzip(bytes));
        assertThat(Written.ties(read) + Written.dropped(read) + read.network().actors())
                .as("seed %d:%n%s", seed, text)
                .isEqualTo(plainly(lines));
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String plainly(List<Line> lines) {
        int loops = 0;
        int zeros = 0;
        TreeSet<ActorName> actors = new TreeSet<>();
        TreeMap<String, List<Integer>> weights = new TreeMap<>();
        for (Line line : lines) {
            String a = line.a.replace('\t', ' ');
            String b = line.b.replace('\t', ' ');
            actors.add(new ActorName(a));
            actors.add(new ActorName(b));
            if (a.equals(b)) {
                loops++;
            } else if (line.weight == 0) {
                zeros++;
            } else {
                String pair = a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
                weights.computeIfAbsent(pair, p -> new ArrayList<>()).add(line.weight);
            }
        }
        int both = 0;
        int repeated = 0;
        List<String> ties = new ArrayList<>();
        for (var pair : weights.entrySet()) {
            int sum = pair.getValue().stream().mapToInt(w -> w).sum();
            int all = pair.getValue().stream().mapToInt(Math::abs).sum();
            if (Math.abs(sum) < all) {
                both++;
            } else {
                repeated += pair.getValue().size() - 1;
                ties.add(pair.getKey() + " " + (sum > 0 ? "+" : "") + sum);
            }
        }
        return String.join(", ", ties) + List.of(0, loops, zeros, both, repeated) + actors;
    }

    private record Line(String a, String b, int weight) {}
}
