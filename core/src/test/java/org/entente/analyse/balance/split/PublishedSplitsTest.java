package org.entente.analyse.balance.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.IntSummaryStatistics;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.analyse.balance.graph.SharedGraphs;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks of the shared folder: published figures where there are some, else a split that is proven. Pairs of both signs are left out. */
class PublishedSplitsTest {
    private static final Duration TIME = Duration.ofMinutes(2);
    private static final int FIRST_YEAR = 1946;
    private static final int WINDOWS = 51;
    /** Up to here, all splits are tried out. */
    private static final int FEW = 20;

    @ParameterizedTest
    @CsvSource({
        "small/highland_tribes_pc.csv, 7",
        "small/tribes_signnet.csv, 7",
        "bio/EGFR.csv, 193",
        "bio/macrophage.csv, 332",
        "bio/yeast.csv, 40"
    })
    void costsWhatWasPublished(String name, long published) throws IOException {
        assertThat(proven(name).cost()).isEqualTo(published);
    }

    @Test
    void statesOverFiftyYears() throws IOException {
        IntSummaryStatistics costs = new IntSummaryStatistics();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + WINDOWS; year++) {
            costs.accept(
                    (int) proven("cow/cow_" + year + "-" + (year + 3) + ".csv").cost());
        }
        assertThat(costs.getMin()).isEqualTo(15);
        assertThat(costs.getMax()).isEqualTo(50);
    }

    @Test
    void sampsonsMonastery() throws IOException {
        for (int time = 1; time <= 5; time++) {
            proven("sampson/sampson_t" + time + "_directed_msb.csv");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "avatar_signnet",
                "bank_wiring_room",
                "flying_teams_directed",
                "highland_tribes_liji",
                "new-guinea-tribes_msb",
                "sampson_cloister_pc",
                "sampson_directed_weighted_liji",
                "slovene_parties_1994_weighted",
                "us_congress_floor_pc"
            })
    void smallNetworks(String name) throws IOException {
        proven("small/" + name + ".csv");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 300, 400, 500})
    void portfolios(int size) throws IOException {
        for (int i : IntStream.rangeClosed(1, 5).toArray()) {
            proven("finance/g0" + size + "_" + i + ".csv");
        }
    }

    private static Solved proven(String name) throws IOException {
        SignedGraph graph = SharedGraphs.read(name);
        Solved solved = Frustration.solve(graph, Optional.empty(), TIME, Progress.SILENT);
        assertThat(solved.optimal()).as(name).isTrue();
        assertThat(graph.frustration(solved.second())).as(name).isEqualTo(solved.cost());
        if (graph.size() <= FEW) {
            assertThat(solved.cost()).as(name).isEqualTo(Splits.least(graph));
        }
        return solved;
    }
}
