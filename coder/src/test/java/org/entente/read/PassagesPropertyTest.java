package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.entente.model.Document;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassagesPropertyTest {
    private static final String[] PIECES = {
        "By Jane Doe",
        "12 March 2021",
        "KABUL, March 12, 2021 \u2014 ",
        "Photo credit: X",
        " ",
        "\n",
        "\n\n",
        "\n\u00A0\n",
        "- ",
        "1. ",
        "> ",
        "Comments",
        "Conclusion",
        ". ",
        "The Taliban met Iran",
        "#",
        "*",
        "[",
        "](",
        "\u200B",
        "\uD83D\uDE00",
        "\t",
        "(AP Photo/X)",
        "Figure 1: ",
        "The views of the author are the author's own.",
        "contact a@b.cd",
        "Abstract",
        ":",
        "References"
    };

    private final Path folder;

    PassagesPropertyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void passagesAreOrderedApartTrimmedAndInsideTheText() {
        for (long seed = 0; seed < 400; seed++) {
            String text = "x" + random(new Random(seed));
            String ending = seed % 4 == 0 ? ".md" : seed % 4 == 1 ? ".html" : ".txt";
            text = ending.equals(".html")
                    ? "<html><p>" + text.replace("\n\n", "<p>").replace("Abstract", "<h2>")
                    : text;
            Document document = Samples.read(Samples.write(folder, "r" + ending, text));
            int last = 0;
            for (Passage passage : document.passages()) {
                Span span = passage.span();
                assertThat(span.begin()).as("seed %d: %s", seed, passage).isGreaterThanOrEqualTo(last);
                assertThat(span.end())
                        .as("seed %d: %s", seed, passage)
                        .isLessThanOrEqualTo(document.text().length());
                assertThat(Blank.trim(document.text(), span.begin(), span.end()))
                        .as("seed %d: %s", seed, passage)
                        .contains(span);
                last = span.end();
            }
            assertThat(covered(document))
                    .as("seed %d: every letter is in a passage", seed)
                    .isTrue();
        }
    }

    private static boolean covered(Document document) {
        StringBuilder rest = new StringBuilder(document.text());
        for (Passage passage : document.passages()) {
            for (int i = passage.span().begin(); i < passage.span().end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return Blank.all(rest);
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(60);
        for (int i = 0; i < count; i++) {
            text.append(random.nextInt(6) == 0 ? Samples.LONG : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @Test
    void tenMegabytesAreReadInSeconds() {
        for (String piece : new String[] {
            "The Taliban met Iran. ", "Share on Twitter\n\n", Samples.LONG + "\n\n", "- a b\n", "[", "a "
        }) {
            String text = "x" + piece.repeat(10_000_000 / piece.length());
            Path file = Samples.write(folder, "big.txt", text);
            long start = System.nanoTime();
            Document document = Samples.read(file);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            assertThat(document.text()).hasSameSizeAs(text);
            assertThat(took).as("10 MB of '%s'", piece.strip()).isLessThan(Duration.ofSeconds(15));
        }
    }
}
