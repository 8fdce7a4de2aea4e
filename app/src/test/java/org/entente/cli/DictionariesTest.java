package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dictionaries that users bring, on the command line. */
class DictionariesTest {
    @TempDir
    Path dir;

    @Test
    void theyAreUsedAndWhatCannotBeUsedIsListed() throws IOException {
        Path text = Files.writeString(dir.resolve("t.txt"), "Strelsau invaded France in 1900.\n");
        Path actors = Files.writeString(dir.resolve("a.tsv"), "Ruritania\tRUR\t1850\t\t\tRuritanian\tStrelsau\n");
        Path verbs = Files.writeString(dir.resolve("v.txt"), "--- WALLOP [071] ---\nINVADE\n- NOT * [120]\n");
        Result coded = new Run(dir).of("code", text, "--actors", actors, "--verbs", verbs);
        assertThat(coded.out()).contains("\"source\":\"Ruritania\"", "\"type\":\"AID\"", "\"rule\":\"v.txt:2\"");
        assertThat(coded.err()).contains("skipped: " + verbs + ", line 3: 'not' negates");
        assertThat(coded.exit()).isEqualTo(Exit.PARTLY);
        Result forced = new Run(dir).of("code", text, "--verbs", verbs, "--dictionary-format", "petrarch");
        assertThat(forced.out()).as("the next run knows nothing of Ruritania").doesNotContain("Ruritania");
    }

    @Test
    void aFileThatIsNoDictionaryIsAnError() throws IOException {
        Path text = Files.writeString(dir.resolve("t.txt"), "Germany invaded France.\n");
        Result missing = new Run(dir).of("code", text, "--actors", dir.resolve("nowhere.tsv"));
        assertThat(missing.exit()).isEqualTo(Exit.FAILED);
        assertThat(missing.err()).contains("nowhere.tsv: there is no such file. Maybe ");
        Path second = Files.writeString(dir.resolve("u.txt"), "Russia invaded Poland.\n");
        Result several = new Run(dir)
                .of("analyze", text, second, "--out", dir.resolve("o"), "--actors", dir.resolve("nowhere.tsv"));
        assertThat(several.exit()).isEqualTo(Exit.FAILED);
        assertThat(several.err())
                .contains("nowhere.tsv: there is no such file. Maybe ")
                .doesNotContain("error of the program");
        assertThat(new Run(dir)
                        .of("code", text, "--actors", text, "--dictionary-format", "excel")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }
}
