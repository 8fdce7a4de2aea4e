package org.entente.bench.durability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlliancesTest {
    @TempDir
    Path folder;

    private Alliance only(Folder files) throws IOException {
        List<Alliance> all = Alliances.read(files.write(folder));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void readsDatesAndEnds() throws IOException {
        Alliance alliance = only(new Folder().alliance("5", 1902, "1921,7", 2, 200, 740));
        assertThat(alliance.begin()).isCloseTo(1902.5, within(1e-9));
        assertThat(alliance.ended()).isTrue();
        assertThat(alliance.violated()).isTrue();
        assertThat(alliance.years()).isCloseTo(19 + 0.5 / 12, within(1e-9));
        assertThat(alliance.founders()).containsExactly(200, 740);
    }

    @Test
    void whatHasNoEndWasSeenToTheEndOfTheData() throws IOException {
        Alliance alliance = only(new Folder().alliance("5", 2000, "0,0", 0, 1, 2));
        assertThat(alliance.ended()).isFalse();
        assertThat(alliance.end()).isCloseTo(Alliances.END, within(1e-9));
    }

    @Test
    void whoJoinedLaterIsNoFounderUnlessThereWouldNotBeTwo() throws IOException {
        assertThat(only(new Folder()
                                .alliance("5", 1955, "0,0", 0, 1, 2)
                                .add("atop4_01_member_level.csv", "5,3,1955,7,20", "5,4,1956,1,1"))
                        .founders())
                .containsExactly(1, 2, 3);
        assertThat(only(new Folder()
                                .alliance("5", 1955, "0,0", 0, 1)
                                .add("atop4_01_member_level.csv", "5,4,1956,1,1", "5,6,1960,1,1"))
                        .founders())
                .containsExactly(1, 4);
    }
}
