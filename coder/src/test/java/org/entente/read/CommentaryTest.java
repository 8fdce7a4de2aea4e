package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.Passage.Kind;
import org.junit.jupiter.api.Test;

/** The text that started it all, read from the folder of shared material. */
class CommentaryTest {
    private static Path file() {
        Optional<Path> file = Samples.shared("gold/commentary/text.txt");
        assumeTrue(file.isPresent(), "no shared/gold/commentary/text.txt beside the project: skipped");
        return file.orElseThrow();
    }

    @Test
    void frontIsRecognised() throws IOException {
        Document document = Samples.read(file());
        assertThat(document.text()).isEqualTo(Files.readString(file()));
        assertThat(document.format()).isEqualTo(Document.Format.TEXT);
        assertThat(document.title())
                .startsWith("Iran, Al-Qaeda and the Taliban;")
                .endsWith("A Strategic Move or a Matter of Expediency?");
        assertThat(document.author()).isEqualTo("Rahmatullah Nabil");
        assertThat(document.date())
                .as("the only date near the head is a caption's")
                .isEqualTo(DocumentDate.NONE);
    }

    @Test
    void headingsAreRecognised() {
        assertThat(Samples.words(Samples.read(file()), Kind.HEADING))
                .containsExactly(
                        "The History of Relations Over the Last 20 Years",
                        "The Inevitable Facts behind the Rapprochement between the Islamic Republic, Al-Qaeda and the"
                                + " Taliban: A Common Hatred for the US",
                        "Challenges and Opportunities Facing the Iran-Taliban-Al-Qaeda Trio",
                        "Conclusion");
    }

    @Test
    void whatSurroundsTheTextIsSetApart() {
        Document document = Samples.read(file());
        assertThat(Samples.words(document, Kind.CAPTION))
                .containsExactly(
                        "A still from a video of al-Qaeda leader Ayman al-Zawahiri released on March 12. 2021.");
        assertThat(Samples.words(document, Kind.BYLINE)).containsExactly("By Rahmatullah Nabil");
        assertThat(Samples.words(document, Kind.ABSTRACT))
                .singleElement()
                .asString()
                .startsWith("In this commentary, ");
        assertThat(Samples.words(document, Kind.BOILERPLATE)).hasSize(4).satisfies(parts -> {
            assertThat(parts.get(0)).isEqualTo("Photo credit: al-Qaeda media");
            assertThat(parts.get(1)).startsWith("Academicians and Officials interested");
            assertThat(parts.get(2)).startsWith("The article does not reflect");
            assertThat(parts.get(3)).isEqualTo("Comments");
        });
        assertThat(Samples.words(document, Kind.PARAGRAPH))
                .as("the note on the author holds a role and is kept")
                .anyMatch(words -> words.startsWith("Rahmatullah Nabil, the former Head"));
    }

    @Test
    void linesAreDocumentsOfTheirOwn() throws IOException {
        Optional<Path> file = Samples.shared("gold/news-types/text.txt");
        assumeTrue(file.isPresent(), "no shared/gold/news-types/text.txt beside the project: skipped");
        ReadOptions options = new ReadOptions(Optional.empty(), Document.Layout.LINES);
        Document document =
                new DocumentReader().read(file.orElseThrow(), options).document();
        String text = Files.readString(file.orElseThrow());
        assertThat(document.text()).isEqualTo(text);
        String datelines = String.join("", Samples.words(document, Kind.DATELINE));
        assertThat(Samples.words(document, Kind.PARAGRAPH))
                .hasSameSizeAs(text.lines().filter(l -> !l.isBlank()).toList())
                .noneMatch(words -> words.contains("\n"));
        assertThat(datelines).contains("KABUL", "BRUSSELS -- ").doesNotContain("said");
        assertThat(datelines.length()
                        + String.join("", Samples.words(document, Kind.PARAGRAPH))
                                .length())
                .isGreaterThanOrEqualTo(
                        text.lines().mapToInt(l -> l.strip().length()).sum() - 1);
    }
}
