package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.NetworkFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Networks that others have published figures for, where they are at hand. */
class PublishedNetworksTest {

    /** Actors, ties, positive, negative, pairs with both signs, repeated lines: counted by a program in another language. */
    @ParameterizedTest
    @CsvSource({
        "small/highland_tribes_pc.csv, 16, 58, 29, 29, 0, 0",
        "small/tribes_signnet.csv, 16, 58, 29, 29, 0, 0",
        "small/slovene_parties_1994_weighted.csv, 10, 45, 18, 27, 0, 0",
        "small/us_congress_floor_pc.csv, 219, 521, 414, 107, 0, 0",
        "small/flying_teams_directed.csv, 48, 273, 159, 114, 11, 58",
        "sampson/sampson_t2_directed_msb.csv, 18, 78, 40, 38, 1, 24",
        "sampson/sampson_t5_directed_msb.csv, 7, 14, 7, 7, 7, 14",
        "bio/EGFR.csv, 329, 779, 515, 264, 4, 65",
        "bio/macrophage.csv, 678, 1425, 947, 478, 1, 155",
        "bio/yeast.csv, 690, 1078, 858, 220, 1, 0",
        "bio/toll-like.csv, 679, 1789, 1020, 769, 1, 413",
        "bio/methanosarcina.csv, 628, 4780, 2129, 2651, 0, 2522",
        "finance/g0500_1.csv, 498, 762, 605, 157, 0, 0",
        "cow/cow_1946-1949.csv, 64, 362, 320, 42, 0, 0",
        "cow/cow_1990-1993.csv, 155, 1288, 1160, 128, 0, 0",
        "online/bitcoin_alpha_directed_weighted.csv, 3783, 13876, 12724, 1152, 248, 9814",
        "online/soc-sign-bitcoinotc_temporal.csv, 5881, 21134, 18233, 2901, 358, 13742",
        "online/wiki_elections_undirected_pc.csv, 7115, 100693, 78440, 22253, 0, 0",
        "online/slashdot-zoo_msb.csv.gz, 79116, 465840, 349010, 116830, 1891, 45775"
    })
    void countsAreThoseOfOthers(String file, int actors, int ties, int plus, int minus, int both, int repeated) {
        NetworkFile read = SignedNetworks.read(signed().resolve(file));
        assertThat(List.of(
                        read.network().actors().size(),
                        read.network().ties().size(),
                        (int) read.network().ties().stream()
                                .filter(tie -> tie.sign() > 0)
                                .count(),
                        (int) read.network().ties().stream()
                                .filter(tie -> tie.sign() < 0)
                                .count()))
                .containsExactly(actors, ties, plus, minus);
        assertThat(Written.dropped(read)).containsExactly(0, 0, 0, both, repeated);
    }

    private static Path signed() {
        String given = System.getProperty("entente.shared", "");
        Path at = given.isEmpty() ? Path.of("").toAbsolutePath() : null;
        while (at != null && !Files.isDirectory(at.resolve("shared/data/signed"))) {
            at = at.getParent();
        }
        Path shared = at == null ? Path.of(given) : at.resolve("shared");
        Path signed = shared.resolve("data").resolve("signed");
        assumeTrue(
                Files.isDirectory(signed),
                "No shared/data/signed beside the project. Maybe give its folder with -Dentente.shared=...");
        return signed;
    }
}
