package org.entente.show.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.model.Analysis;
import org.entente.model.Statement;
import org.entente.show.Cases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {
    private final Analysis analysis = Cases.small();
    private final String html = HtmlReport.of(analysis);
    private List<Element> elements = List.of();

    /** The report is HTML and well-formed XML at once, so the JDK can read it. */
    @BeforeEach
    void parse() throws Exception {
        NodeList all = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)))
                .getElementsByTagName("*");
        elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
    }

    private List<Element> named(String name) {
        return elements.stream().filter(e -> e.getTagName().equals(name)).toList();
    }

    @Test
    void everyLinkLeadsToAPlaceInTheReport() {
        Set<String> ids = new HashSet<>();
        elements.forEach(e -> ids.add(e.getAttribute("id")));
        List<String> links = elements.stream()
                .map(e -> e.getAttribute("href"))
                .filter(href -> !href.isEmpty())
                .toList();
        assertThat(links)
                .hasSizeGreaterThan(100)
                .allMatch(link -> link.startsWith("#") && ids.contains(link.substring(1)));
    }

    @Test
    void noIdOccursTwice() {
        List<String> ids = elements.stream()
                .map(e -> e.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void whateverNamesAnotherElementNamesOneThatIsThere() {
        Set<String> ids = new HashSet<>();
        elements.forEach(e -> ids.add(e.getAttribute("id")));
        for (Element element : elements) {
            for (String name : new String[] {"aria-labelledby", "for"}) {
                for (String id : element.getAttribute(name).split(" ")) {
                    assertThat(id.isEmpty() || ids.contains(id)).as(id).isTrue();
                }
            }
        }
    }

    @Test
    void everyStatementIsMarkedInTheText() {
        String text = analysis.file().documents().get(0).text();
        for (int i = 0; i < analysis.file().statements().size(); i++) {
            Statement statement = analysis.file().statements().get(i);
            String number = Integer.toString(i + 1);
            StringBuilder words = new StringBuilder();
            elements.stream()
                    .filter(e -> List.of(e.getAttribute("data-e").split(" ")).contains(number))
                    .forEach(e -> words.append(e.getTextContent()));
            assertThat(words.toString()).isEqualTo(statement.evidence().span().in(text));
        }
    }

    @Test
    void theWholeTextIsThere() {
        StringBuilder shown = new StringBuilder();
        elements.stream()
                .filter(e -> e.getAttribute("class").equals("words"))
                .forEach(e -> shown.append(e.getTextContent().replace("not coded ", "")));
        assertThat(shown.toString().replaceAll("\\s", ""))
                .isEqualTo(analysis.file().documents().get(0).text().replaceAll("\\s", ""));
    }

    @Test
    void hostileTextStaysText() {
        assertThat(named("script")).hasSize(1);
        assertThat(html).doesNotContain(Cases.SCRIPT).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        assertThat(html).doesNotContainPattern("href=\"(?!#)").doesNotContainPattern("\\son[a-z]+=\"");
    }

    @Test
    void theContentSecurityPolicyNamesTheScriptByItsHash() throws Exception {
        String script = named("script").get(0).getTextContent();
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        String policy = named("meta").stream()
                .filter(e -> e.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .findFirst()
                .orElseThrow()
                .getAttribute("content");
        assertThat(policy).startsWith("default-src 'none';").contains("script-src 'sha256-" + hash + "'");
    }

    @Test
    void nothingIsFetched() {
        assertThat(named("link")).isEmpty();
        assertThat(named("img")).isEmpty();
        assertThat(elements).allMatch(e -> e.getAttribute("src").isEmpty());
        assertThat(named("style").get(0).getTextContent()).doesNotContain("url(", "@import");
    }

    @Test
    void headingsComeInOrder() {
        int last = 0;
        for (Element element : elements) {
            if (element.getTagName().matches("h[1-6]")) {
                int level = element.getTagName().charAt(1) - '0';
                assertThat(level).as(element.getTextContent()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        }
        assertThat(named("h1")).hasSize(1);
    }

    @Test
    void paragraphsHoldNoBlocks() {
        Set<String> blocks =
                Set.of("p", "div", "ul", "ol", "dl", "table", "details", "section", "article", "pre", "h3");
        for (Element paragraph : named("p")) {
            NodeList inside = paragraph.getElementsByTagName("*");
            for (int i = 0; i < inside.getLength(); i++) {
                assertThat(blocks).doesNotContain(inside.item(i).getNodeName());
            }
        }
    }

    @Test
    void drawingsHaveTitlesAndTablesHaveCaptions() {
        assertThat(named("svg"))
                .isNotEmpty()
                .allMatch(svg -> svg.getAttribute("aria-hidden").equals("true")
                        || svg.getElementsByTagName("title").getLength() > 0);
        assertThat(named("table"))
                .isNotEmpty()
                .allMatch(table -> table.getElementsByTagName("caption").getLength() == 1);
        assertThat(named("th")).allMatch(th -> th.hasAttribute("scope"));
    }

    @Test
    void theAnswerComesFirstAndSaysHowLikely() {
        Element first = named("section").get(0);
        assertThat(first.getAttribute("id")).isEqualTo("answer");
        assertThat(first.getTextContent())
                .contains("marriage of convenience", "likely", "55 to 80\u00a0%", "Not stable");
        assertThat(html).contains("no date given: relative dates stay unknown", "scan.pdf, page 2");
    }

    private Element section(String id) {
        return named("section").stream()
                .filter(e -> e.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatABalanceHangsOnIsSaidWithCitations() {
        String text = section("network").getTextContent();
        assertThat(text)
                .contains("Friendships held by a common enemy", "could as well stand on opposite sides")
                .contains("Between others", "falls apart", "Factions", "neutral here")
                .contains(
                        "One other split does as well",
                        "signs drawn by chance",
                        "goes against other best splits instead");
        List<Element> held = named("li").stream()
                .filter(e -> e.getTextContent().contains("against a common enemy,"))
                .toList();
        assertThat(held).isNotEmpty().allMatch(e -> e.getElementsByTagName("a").getLength() > 1);
    }

    @Test
    void balanceInTimeIsASmallPicturePerStepAndATable() {
        List<Element> figures = named("figure");
        assertThat(figures).hasSize(analysis.course().size());
        List<String> places = new ArrayList<>();
        for (Element figure : figures) {
            Element svg = (Element) figure.getElementsByTagName("svg").item(0);
            assertThat(svg.getAttribute("aria-label")).contains("against the split");
            assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
                    .contains("against the split");
            assertThat(svg.getElementsByTagName("a").getLength()).isZero();
            StringBuilder at = new StringBuilder();
            NodeList labels = svg.getElementsByTagName("text");
            for (int i = 0; i < labels.getLength(); i++) {
                Element label = (Element) labels.item(i);
                at.append(label.getTextContent())
                        .append(label.getAttribute("x"))
                        .append(label.getAttribute("y"));
            }
            places.add(at.toString());
        }
        assertThat(new HashSet<>(places)).as("the same places in all").hasSize(1);
        assertThat(section("network").getTextContent()).contains("Balance in time", "Who changed sides", "turned");
    }
}
