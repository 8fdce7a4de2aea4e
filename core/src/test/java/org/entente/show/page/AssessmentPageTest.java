package org.entente.show.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.model.Analysis;
import org.entente.model.Assessment;
import org.entente.show.Cases;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The sections of the report that show assessments. */
class AssessmentPageTest {
    private final Analysis analysis = Cases.small();

    private static List<Element> elements(Analysis analysis) throws Exception {
        NodeList all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(HtmlReport.of(analysis))))
                .getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static Element section(Analysis analysis, String id) throws Exception {
        return elements(analysis).stream()
                .filter(e ->
                        e.getTagName().equals("section") && e.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ");
    }

    @Test
    void aCellThatAPersonJudgedLeadsToWhatWasComputed() throws Exception {
        List<Element> asterisks = elements(analysis).stream()
                .filter(e -> e.getAttribute("class").equals("judged"))
                .toList();
        assertThat(asterisks).isNotEmpty().allMatch(e -> e.getAttribute("href").startsWith("#judged-"));
        assertThat(asterisks.get(0).getAttribute("title")).contains("computed: C, consistent; no reason given");
        assertThat(text(section(analysis, "assessment")))
                .contains(
                        "for \u201cNo alignment\u201d: II, very inconsistent; computed: N, neutral; reason: \u201cthe years")
                .contains("judged on 2026-03-05");
    }

    @Test
    void everyRowSaysWhoseWordItIs() throws Exception {
        assertThat(text(section(analysis, "assessment")))
                .contains("one voice", "hedged: 1 of 2", "partisan author: 2 of 2", "a party\u2019s own word: 1 of 4")
                .contains("denied: 1 of 4", "one author is not the world", "4 of 11 indicators with evidence rest on");
    }

    @Test
    void whatTheAnswerHangsOnIsSaidInWordsAndAsATable() throws Exception {
        assertThat(text(section(analysis, "assessment")))
                .contains(
                        "\u201cMarriage of convenience\u201d would not lead without the indicator \u201cCommon enemy\u201d")
                .contains("The other 4 pieces that change the order", "the 7 weightiest were left out one by one");
    }

    @Test
    void sourcesAreSetAgainstEachOther() throws Exception {
        Element section = section(analysis, "assessment");
        assertThat(text(section))
                .contains("The sources do not agree. Taken alone, the author of port")
                .contains("Where sources contradict each other", "Norland never paid it", "none is taken for right");
        NodeList all = section.getElementsByTagName("div");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("class").equals("against")) {
                assertThat(((Element) all.item(i)).getElementsByTagName("a").getLength())
                        .isEqualTo(4);
                return;
            }
        }
        throw new AssertionError("no dispute");
    }

    @Test
    void durabilityIsDrawnAndSaysWhoseEveryOutlookIs() throws Exception {
        Element section = section(analysis, "durability");
        Element drawing = (Element) section.getElementsByTagName("svg").item(0);
        assertThat(drawing.getAttribute("aria-label"))
                .contains("after 1 year 94 per cent, between 90 and 97", "after 10 years 41 per cent");
        assertThat(drawing.getElementsByTagName("circle").getLength()).isEqualTo(4);
        assertThat(text(section))
                .contains("not a prophecy about this one", "52 to 81\u00a0%", "likely, 55 to 80\u00a0%")
                .contains(
                        "Raises the yearly risk of ending by 30\u00a0%",
                        "Lowers the yearly risk of ending by 38\u00a0%")
                .contains("Multiplies the yearly risk of ending by 2.5", "counts as the average alliance")
                .contains("Fitted on 648 alliances", "the model knows states only")
                .contains("Entente, computed from other alliances", "The author expects that");
    }

    @Test
    void scenariosSayWhatLeadsBeforeAndAfter() throws Exception {
        Element section = section(analysis, "scenarios");
        assertThat(text(section))
                .contains("If Eastmark withdrew", "supposed in the text", "supposed by Entente", "supposed by the user")
                .contains(
                        "68\u00a0% \u2192 55\u00a0%",
                        "Common enemy: 2 of 3 \u2192 0 of 3", "Marriage of convenience, as now");
        assertThat(section.getElementsByTagName("a").getLength()).isEqualTo(4);
    }

    @Test
    void driversAreGroupedByHowInterestsGoTogether() throws Exception {
        assertThat(text(section(analysis, "drivers")))
                .containsSubsequence(
                        "Shared interests",
                        "Compatible interests",
                        "Opposed interests",
                        "One-sided interests",
                        "At stake for");
    }

    @Test
    void actorsLinkToWhatTheyHaveAtStake() throws Exception {
        NodeList links = section(analysis, "actors").getElementsByTagName("a");
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < links.getLength(); i++) {
            targets.add(((Element) links.item(i)).getAttribute("href"));
        }
        assertThat(targets).contains("#stakes-1-1", "#stakes-1-2");
    }

    @Test
    void anAssessmentWithoutFiguresSaysSo() throws Exception {
        List<Assessment> bare = analysis.assessments().stream()
                .map(a -> a.with(Optional.empty(), List.of()))
                .toList();
        Analysis less = new Analysis(
                analysis.file(),
                analysis.principals(),
                analysis.histories(),
                analysis.study(),
                analysis.course(),
                analysis.occurrences(),
                bare);
        assertThat(text(section(less, "durability"))).contains("Not estimated", "Outlooks, by whose they are");
        assertThat(text(section(less, "scenarios"))).contains("No change was found or supposed");
    }
}
