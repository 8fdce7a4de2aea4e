package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.Passage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTextTest {
    private final Path folder;

    MarkdownTextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Document read(String text) {
        return Samples.read(Samples.write(folder, "text.md", text));
    }

    @Test
    void frontMatterAndMarkersAreTakenAway() {
        Document document = read(
                """
                ---
                title: "The Last Treaty: A Study"
                authors:
                  - Jane Doe
                  - name: John Roe
                date: 2021-03-12T08:00:00+04:30
                tags: [a, b]
                ---

                # The Last Treaty: A Study

                The *two* governments met [again](https://example.org/a_(b)) in the
                **spring**[^1], and `each` went home.

                ## What *Each* Side Wanted ##

                - a port
                - a fleet
                  in winter

                > We were never friends.
                > We had the same enemy.

                ![The port in 1540](port.png)

                | Year | Ships |
                |------|-------|
                | 1540 | 12    |

                <!-- not
                shown -->
                Last Word
                ---------

                snake_case and 2 * 3 stay, \\*so\\* do these.

                [^1]: A source.
                """);
        assertThat(document.format()).isEqualTo(Document.Format.MARKDOWN);
        assertThat(document.passages().stream()
                        .map(p -> p.kind() + ": " + p.span().in(document.text())))
                .containsExactly(
                        "TITLE: The Last Treaty: A Study",
                        "PARAGRAPH: The two governments met again in the spring, and each went home.",
                        "HEADING: What Each Side Wanted",
                        "LIST_ITEM: a port",
                        "LIST_ITEM: a fleet in winter",
                        "QUOTATION: We were never friends. We had the same enemy.",
                        "CAPTION: The port in 1540",
                        "TABLE: Year\tShips\n1540\t12",
                        "HEADING: Last Word",
                        "PARAGRAPH: snake_case and 2 * 3 stay, *so* do these.",
                        "BOILERPLATE: A source.");
        assertThat(document.title()).isEqualTo("The Last Treaty: A Study");
        assertThat(document.author()).isEqualTo("Jane Doe, John Roe");
        assertThat(document.date())
                .isEqualTo(new DocumentDate(EdtfDate.parse("2021-03-12"), DocumentDate.Origin.METADATA));
    }

    @Test
    void frontMatterMakesTextMarkdownWhateverItsName() {
        Document document =
                Samples.read(Samples.write(folder, "a.txt", "---\ntitle: A\nauthor: [B C, D E]\n---\nHe **did**.\n"));
        assertThat(document.format()).isEqualTo(Document.Format.MARKDOWN);
        assertThat(document.text()).isEqualTo("A\n\nHe did.");
        assertThat(document.author()).isEqualTo("B C, D E");
        assertThat(document.date()).isEqualTo(DocumentDate.NONE);
    }

    @Test
    void ruleAtTheHeadIsNoFrontMatter() {
        assertThat(read("---\n\nHe did it.\n\n---\nShe did not.").text()).isEqualTo("He did it.\n\nShe did not.");
    }

    @Test
    void unbalancedMarkersDoNoHarm() {
        assertThat(read("a [b](c d [e ]( *f _g `h <i").text()).isEqualTo("a [b](c d [e ]( f g h <i");
    }

    @Test
    void linesLayoutKeepsTheTextAsItIs() {
        Path file = Samples.write(folder, "l.md", "# A *b*\n\n- c\n");
        Document document = new DocumentReader()
                .read(file, new ReadOptions(Optional.empty(), Document.Layout.LINES))
                .document();
        assertThat(document.text()).isEqualTo("# A *b*\n\n- c\n");
        assertThat(Samples.words(document, Kind.PARAGRAPH)).containsExactly("# A *b*", "- c");
    }

    @Test
    void manyBracketsAreReadInLinearTime() {
        for (String piece : new String[] {"[", "](", "*", "<", "![", "[a](", "|-|\n", "[^"}) {
            Document document = read("x" + piece.repeat(1_000_000));
            assertThat(document.text()).startsWith("x");
        }
    }
}
