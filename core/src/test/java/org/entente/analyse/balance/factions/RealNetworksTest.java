package org.entente.analyse.balance.factions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.analyse.balance.graph.NativeSolver;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.model.Progress;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Networks people have studied, where the folder with them is there: see data/README.md in it. */
class RealNetworksTest {
    /** Published: the tribes for three groups (Doreian &amp; Mrvar 1996), EGFR, macrophage (332) and yeast for two; others as proven here. */
    @ParameterizedTest
    @CsvSource({
        "small/highland_tribes_pc.csv, 2, 7",
        "small/highland_tribes_pc.csv, 3, 2",
        "small/highland_tribes_pc.csv, 0, 2",
        "small/flying_teams_directed.csv, 3, 54",
        "bio/EGFR.csv, 2, 193",
        "bio/EGFR.csv, 0, 189",
        "bio/yeast.csv, 2, 40",
        "cow/cow_1946-1949.csv, 3, 13"
    })
    void isSolvedWithProof(String file, int limit, long cost) throws IOException {
        Assumptions.assumeTrue(NativeSolver.available(), "No native library of OR-Tools for this platform");
        SignedGraph graph = read(file);
        Grouping found = FactionSearch.solve(graph, limit, Duration.ofSeconds(60), Progress.SILENT);
        assertThat(found.cost()).isEqualTo(cost);
        assertThat(found.bound()).isEqualTo(cost);
    }

    /** One tie for a pair; pairs with both signs are left out. */
    private static SignedGraph read(String file) throws IOException {
        Path path = shared().resolve("data/signed").resolve(file);
        Map<String, Integer> actors = new HashMap<>();
        Map<Long, Long> weights = new HashMap<>();
        List<Long> pairs = new ArrayList<>();
        for (String line :
                Files.readAllLines(path).subList(1, Files.readAllLines(path).size())) {
            String[] cells = line.split(",");
            int a = actors.computeIfAbsent(cells[0], k -> actors.size());
            int b = actors.computeIfAbsent(cells[1], k -> actors.size());
            long sign = Double.parseDouble(cells[2]) > 0 ? 1 : -1;
            long key = (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
            if (a != b && weights.putIfAbsent(key, sign) == null) {
                pairs.add(key);
            } else if (a != b && weights.getOrDefault(key, 0L) != sign) {
                weights.put(key, 0L);
            }
        }
        List<long[]> edges = pairs.stream()
                .map(p -> new long[] {p >> Integer.SIZE, p.intValue(), weights.getOrDefault(p, 0L)})
                .toList();
        return Edges.graph(actors.size(), edges);
    }

    private static Path shared() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve("shared/data/signed"))) {
                return at.resolve("shared");
            }
        }
        Path elsewhere = Path.of(System.getProperty("entente.shared", "shared"));
        Assumptions.assumeTrue(
                Files.isDirectory(elsewhere.resolve("data/signed")), "No folder shared/data/signed beside the project");
        return elsewhere;
    }
}
