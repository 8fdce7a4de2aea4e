package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.cli.Run.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Flag beats environment beats project file beats user file, seen at the date that read shows. */
class SettingsTest {
    @TempDir
    Path dir;

    private Path text = Path.of("");

    @BeforeEach
    void write() throws IOException {
        text = Files.writeString(dir.resolve("note.txt"), "Iran met the Taliban in Tehran.\n");
    }

    @Test
    void theNearerSettingWins() throws IOException {
        assertThat(new Run(dir).of("read", text).out()).contains("no date");

        set("home/.config/entente/entente.properties", "date=1991");
        assertThat(new Run(dir).of("read", text).out()).contains("1991, as given");

        set("entente.properties", "date=1992");
        assertThat(new Run(dir).of("read", text).out()).contains("1992, as given");

        Run run = new Run(dir).with("ENTENTE_DATE", "1993");
        assertThat(run.of("read", text).out()).contains("1993, as given");
        assertThat(run.of("read", text, "--date", "1994").out()).contains("1994, as given");
    }

    @Test
    void aWrongValueIsToldWithTheFileItStandsIn() throws IOException {
        set("entente.properties", "date=soon");
        Result result = new Run(dir).of("read", text);
        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.err()).contains("soon").contains("set in " + dir.resolve("entente.properties"));
    }

    @Test
    void aSettingThatNoCommandKnowsIsRefused() throws IOException {
        set("entente.properties", "dat=1992");
        Result result = new Run(dir).of("read", text);
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err())
                .contains("entente.properties: there is no setting 'dat'")
                .contains("date");
    }

    private void set(String file, String line) throws IOException {
        Path path = dir.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, line + "\n");
    }
}
