package org.entente.show.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.entente.show.Cases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the report in a browser, where there is one. */
class BrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final int SECONDS = 60;

    @TempDir
    private Path folder = Path.of("");

    private String open(String fragment) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(CHROMIUM), "no " + CHROMIUM + ": the report is not opened in a browser");
        Path report = folder.resolve("report.html");
        Files.writeString(report, HtmlReport.of(Cases.small()));
        Path dump = folder.resolve("dump.html");
        Path log = folder.resolve("log.txt");
        Process chromium = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--enable-logging=stderr",
                        "--dump-dom",
                        report.toUri() + fragment)
                .redirectOutput(dump.toFile())
                .redirectError(log.toFile())
                .start();
        if (!chromium.waitFor(SECONDS, TimeUnit.SECONDS)) {
            chromium.destroyForcibly().waitFor();
        }
        assertThat(Files.readString(log, StandardCharsets.ISO_8859_1)).doesNotContain("Content Security Policy");
        return Files.readString(dump);
    }

    @Test
    void aLinkMarksTheWordsOfItsStatement() throws IOException, InterruptedException {
        String dom = open("#s1");
        assertThat(dom).contains("<title>");
        assertThat(Pattern.compile("<span class=\"e hit[^>]*data-e=\"1\"[^>]*>")
                        .matcher(dom)
                        .results()
                        .count())
                .isGreaterThanOrEqualTo(3);
        assertThat(dom).containsPattern("class=\"e hit hit-s\"[^>]*>Norland<");
        assertThat(dom).containsPattern("class=\"e hit hit-a\"[^>]*>attacked<");
        assertThat(dom).doesNotContainPattern("<span class=\"e hit[^>]*data-e=\"5\"");
    }

    @Test
    void aLinkIntoSomethingFoldedUnfoldsIt() throws IOException, InterruptedException {
        assertThat(open("#r3")).containsPattern("<details open=\"\">\\s*<summary>The \\d+ statements in the order");
    }
}
