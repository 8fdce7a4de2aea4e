package org.entente.bench.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The alliance of states 1 and 2 of July 1950 is what is looked at. */
class FeatureReaderTest {
    @TempDir
    Path folder;

    private static Folder past() {
        return new Folder()
                .alliance("10", 1930, "1940,1", 2, 1, 2)
                .alliance("11", 1945, "0,0", 0, 1, 4)
                .alliance("20", 1950, "0,0", 0, 1, 2)
                .add("cow_nmc.csv.gz", "1,1949,0.2", "2,1949,0.01")
                .add("cw_democracy.csv.gz", "1,1949,0.9", "2,1949,0.3")
                .add("leeds_savun_threat.csv", "1,1949,0.4", "2,1949,0.6")
                .add("cow_majors.csv", "1,1900,2016")
                .add("tss_rivalries.csv", "1,3,1930,1960", "2,3,1947,1955")
                .add("cow_contdir.csv", "1,2,-18263,17136,1")
                .add("cow_war_inter.csv", "1,2,1949,1")
                .dispute(1, 3, 1945)
                .dispute(2, 3, 1948)
                .dispute(1, 2, 1935);
    }

    private Map<String, Double> features(Folder files) throws IOException {
        Rows rows = files.write(folder);
        List<Alliance> alliances = Alliances.read(rows);
        FeatureReader reader = new FeatureReader(new World(rows), alliances);
        return reader.of(
                alliances.stream().filter(a -> a.id().equals("20")).findFirst().orElseThrow());
    }

    @Test
    void readsWhatWasKnown() throws IOException {
        Map<String, Double> f = features(past());
        assertThat(f)
                .containsEntry("bil", 1.0)
                .containsEntry("maj", 1.0)
                .containsEntry("defense", 1.0)
                .containsEntry("renew", 1.0)
                .containsEntry("expires", 0.0)
                .containsEntry("contig", 1.0)
                .containsEntry("prev", 1.0)
                .containsEntry("viol", 1.0)
                .containsEntry("mid_in", 1.0)
                .containsEntry("riv_in", 0.0)
                .containsEntry("atwar", 0.5)
                .containsEntry("shfoe", 1.0)
                .containsEntry("riv_new", 1.0)
                .containsEntry("riv_lost", 0.0)
                .containsEntry("unbal", 0.0);
        assertThat(f.get("asym")).isCloseTo(Math.log(0.2001 / 0.0101), within(1e-9));
        assertThat(f.get("dem_gap")).isCloseTo(0.6, within(1e-9));
        assertThat(f.get("dem_mean")).isCloseTo(0.6, within(1e-9));
        assertThat(f.get("threat")).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void anEarlierAllianceThatStillStoodIsNotOneThatEnded() throws IOException {
        assertThat(features(new Folder().alliance("10", 1945, "1958,1", 2, 1, 2).alliance("20", 1950, "0,0", 0, 1, 2)))
                .containsEntry("prev", 0.0)
                .containsEntry("viol", 0.0);
    }

    @Test
    void anAllyThatThePartnerFightsIsAnUnbalancedTriad() throws IOException {
        assertThat(features(past().dispute(2, 4, 1946))).containsEntry("unbal", 1.0);
    }

    @Test
    void nothingThatHappensFromTheYearOnChangesAFeature() throws IOException {
        Map<String, Double> before = features(past());
        Map<String, Double> after = features(past().add("cow_nmc.csv.gz", "1,1950,0.5", "2,1950,0.5")
                .add("cw_democracy.csv.gz", "1,1950,0.1", "2,1950,0.1")
                .add("leeds_savun_threat.csv", "1,1950,0", "2,1950,0")
                .add("cow_majors.csv", "2,1950,2016")
                .add("tss_rivalries.csv", "1,2,1950,1999", "1,4,1950,1999", "2,4,1950,1999")
                .add("td_rivalries.csv", "1,2,1950,1999")
                .add("cow_war_inter.csv", "2,1,1950,1")
                .add("atop4_01_member_level.csv", "20,3,1951,1,1", "20,4,1950,11,1")
                .alliance("30", 1951, "1960,1", 2, 1, 3)
                .alliance("31", 1950, "0,0", 0, 2, 4)
                .dispute(1, 2, 1950)
                .dispute(2, 4, 1950)
                .dispute(1, 4, 1955));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void whatIsNotKnownIsMissingAndNotNought() throws IOException {
        Map<String, Double> f = features(new Folder().alliance("20", 1950, "0,0", 0, 1, 2));
        assertThat(f)
                .containsEntry("asym", Double.NaN)
                .containsEntry("dem_gap", Double.NaN)
                .containsEntry("threat", Double.NaN)
                .containsEntry("shfoe", 0.0);
    }
}
