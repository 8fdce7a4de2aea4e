package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.Passage.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {
    private final Path folder;

    PlainTextTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Document read(String text) {
        return Samples.read(Samples.write(folder, "text.txt", text));
    }

    @Test
    void articleIsToldApart() {
        Document document = read(String.join(
                "\n\n",
                "Two Crowns and a Sultan: An Alliance Reconsidered",
                "The king's envoy (left) before the Porte, painted in 1540. [Jane Doe/Reuters]",
                "By Jane Doe and John Q. Roe | 12 March 2021",
                "In this essay, Jane Doe looks back.",
                Samples.LONG,
                "What Each Side Wanted",
                "They wanted what their fathers had wanted,\nand were ready to pay for it.",
                "They wanted:\n- a port\n- a fleet in winter\n  quarters",
                "> We were never friends.\n> We had the same enemy.",
                "Figure 2: Ships by year",
                "Jane Doe teaches history. The views expressed in this article are the author's own.",
                "Related articles",
                "Another story of ours"));
        assertThat(Samples.outline(document))
                .containsExactly(
                        "TITLE: Two Crowns and a Sultan: An Alliance Rec...",
                        "CAPTION: The king's envoy (left) before the Porte...",
                        "BOILERPLATE: [Jane Doe/Reuters]",
                        "BYLINE: By Jane Doe and John Q. Roe | 12 March 2...",
                        "ABSTRACT: In this essay, Jane Doe looks back.",
                        "PARAGRAPH: The two governments met again in the spr...",
                        "HEADING: What Each Side Wanted",
                        "PARAGRAPH: They wanted what their fathers had wante...",
                        "PARAGRAPH: They wanted:",
                        "LIST_ITEM: - a port",
                        "LIST_ITEM: - a fleet in winter\n  quarters",
                        "QUOTATION: > We were never friends.\n> We had the sa...",
                        "CAPTION: Figure 2: Ships by year",
                        "PARAGRAPH: Jane Doe teaches history.",
                        "BOILERPLATE: The views expressed in this article are ...",
                        "BOILERPLATE: Related articles",
                        "BOILERPLATE: Another story of ours");
        assertThat(document.author()).isEqualTo("Jane Doe, John Q. Roe");
        assertThat(document.date()).isEqualTo(new DocumentDate(EdtfDate.parse("2021-03-12"), DocumentDate.Origin.TEXT));
    }

    @Test
    void datelineOpensTheFirstParagraph() {
        Document document = read("Envoys meet again\n\nKABUL, March 12, 2021 \u2014 " + Samples.LONG + "\n");
        assertThat(Samples.words(document, Kind.DATELINE)).containsExactly("KABUL, March 12, 2021 \u2014");
        assertThat(Samples.words(document, Kind.PARAGRAPH)).containsExactly(Samples.LONG);
        assertThat(document.date().value()).isEqualTo(EdtfDate.parse("2021-03-12"));
    }

    @Test
    void datelineWithoutYearGivesNoDate() {
        Document document = read("Envoys meet again\n\nDOHA, March 12 (Reuters) - " + Samples.LONG + "\n");
        assertThat(Samples.words(document, Kind.DATELINE)).containsExactly("DOHA, March 12 (Reuters) -");
        assertThat(document.date()).isEqualTo(DocumentDate.NONE);
    }

    @Test
    void headLinesNeedNoBlankLinesBetweenThem() {
        Document document = read("The Last Treaty\nBy Jane Doe\nPublished: 3 May 1999\n\n" + Samples.LONG);
        assertThat(Samples.outline(document))
                .startsWith("TITLE: The Last Treaty", "BYLINE: By Jane Doe", "DATELINE: Published: 3 May 1999");
        assertThat(document.date().value()).isEqualTo(EdtfDate.parse("1999-05-03"));
    }

    @Test
    void bylineNeedNotNameAPerson() {
        Document document = read("The Last Treaty\n\nBy Our correspondent in Paris\n\n" + Samples.LONG);
        assertThat(document.author()).isEqualTo("Our correspondent in Paris");
    }

    @Test
    void datesInBodyAndCaptionAreNotTheDocuments() {
        Document document = read("The Last Treaty\n\nFigure 1: The port on 3 May 1999\n\n" + Samples.LONG
                + " They met on 12 March 2001.\n\n4 May 1999\n\n" + Samples.LONG);
        assertThat(document.date()).isEqualTo(DocumentDate.NONE);
    }

    @Test
    void changedAndAmbiguousDatesAreNotUsed() {
        assertThat(read("The Last Treaty\n\nLast updated: 3 May 1999\n\n" + Samples.LONG)
                        .date())
                .isEqualTo(DocumentDate.NONE);
        assertThat(read("The Last Treaty\n\nPublished: 03/04/2021\n\n" + Samples.LONG)
                        .date())
                .isEqualTo(DocumentDate.NONE);
    }

    @Test
    void givenDateBeatsTheText() {
        Path file = Samples.write(folder, "text.txt", "The Last Treaty\n\n3 May 1999\n\n" + Samples.LONG);
        ReadOptions options = new ReadOptions(Optional.of(EdtfDate.parse("2001-02")), Document.Layout.PROSE);
        assertThat(new DocumentReader().read(file, options).document().date())
                .isEqualTo(new DocumentDate(EdtfDate.parse("2001-02"), DocumentDate.Origin.GIVEN));
    }

    @Test
    void longLinesAreParagraphsOfTheirOwn() {
        Document document = read("The Last Treaty\n\n" + Samples.LONG + "\n" + Samples.LONG + "\nA short one.");
        assertThat(Samples.words(document, Kind.PARAGRAPH)).containsExactly(Samples.LONG, Samples.LONG, "A short one.");
    }

    @Test
    void oneLineIsNoTitle() {
        Document document = read("Iran signs treaty with Iraq");
        assertThat(Samples.outline(document)).containsExactly("PARAGRAPH: Iran signs treaty with Iraq");
        assertThat(document.title()).isEmpty();
    }

    @Test
    void namesInTableOfContentsDoNotEndTheText() {
        Document document = read("The Last Treaty\n\n" + Samples.LONG + "\n\nReferences\n\n" + Samples.LONG + "\n\n"
                + Samples.LONG + "\n\nReferences\n\nDoe, J. (1999). The Treaty.");
        assertThat(Samples.words(document, Kind.HEADING)).containsExactly("References");
        assertThat(Samples.words(document, Kind.BOILERPLATE))
                .containsExactly("References", "Doe, J. (1999). The Treaty.");
    }

    @Test
    void sentencesAboutBoilerplateMattersAreKept() {
        List<String> kept = List.of(
                "The minister said that the views of the opposition are not those of the people, and that he would not"
                        + " share power with them.",
                "The views of the two ministers do not reflect the policy of the government, he added.",
                "Iran accepts no responsibility for the attack, and the ministry disclaims any part in it.",
                "Photos by the ministry showed the Iranian envoy beside the sultan's men, and the video source said more.",
                "A picture courtesy of the palace angered the king, who broke off the talks and went home.",
                "Register of treaties and advertisement of their breach were left to the chancellors.",
                "Share prices fell after the two ministers had met.",
                "Home affairs and defence went to the smaller party in the coalition.",
                "The comments of the ambassador drew a sharp reply from the foreign ministry.");
        Document document = read("The Last Treaty\n\n" + Samples.LONG + "\n\n" + String.join("\n\n", kept));
        assertThat(Samples.words(document, Kind.PARAGRAPH)).containsAll(kept);
        assertThat(Samples.words(document, Kind.BOILERPLATE)).isEmpty();
    }
}
