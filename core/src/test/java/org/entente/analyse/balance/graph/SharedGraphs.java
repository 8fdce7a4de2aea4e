package org.entente.analyse.balance.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The signed networks of the shared folder, as graphs of signs: one edge per pair, pairs of both signs left out. */
public final class SharedGraphs {
    private SharedGraphs() {}

    /** Skips the test where the shared folder is absent. */
    public static SignedGraph read(String name) throws IOException {
        Path path = shared().resolve("data").resolve("signed").resolve(name);
        Map<String, Integer> numbers = new HashMap<>();
        Map<Long, Integer> signs = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        name.endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split(",");
                if (cells[2].matches("[-+.0-9]+") && !cells[0].equals(cells[1])) {
                    int a = numbers.computeIfAbsent(cells[0], key -> numbers.size());
                    int b = numbers.computeIfAbsent(cells[1], key -> numbers.size());
                    int sign = Double.parseDouble(cells[2]) > 0 ? 1 : -1;
                    signs.merge(((long) Math.min(a, b) << 32) | Math.max(a, b), sign, (x, y) -> x.equals(y) ? x : 0);
                }
            }
        }
        Draft draft = new Draft(numbers.size());
        signs.forEach((pair, sign) -> {
            if (sign != 0) {
                draft.add((int) (pair >> 32), pair.intValue(), sign);
            }
        });
        return draft.graph();
    }

    private static Path shared() {
        Path given = Path.of(System.getProperty("entente.shared", ""));
        if (!given.toString().isEmpty()) {
            return given;
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared").resolve("data").resolve("signed"))) {
                return at.resolve("shared");
            }
        }
        return Assumptions.abort("../shared is absent: set -Dentente.shared=DIR where it stands elsewhere");
    }
}
