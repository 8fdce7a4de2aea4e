package org.entente.show.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.model.Analysis;
import org.entente.model.CaseFile;
import org.entente.model.Statement;
import org.entente.show.Cases;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ExportsTest {
    private final Analysis analysis = Cases.small();
    private final CaseFile file = analysis.file();

    /** The line of the first statement of a kind. */
    private String line(String kind) throws IOException {
        StringBuilder out = new StringBuilder();
        Exports.jsonl(file, out);
        Statement first = file.statements().stream()
                .filter(s -> s.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        return out.toString().split("\n")[file.statements().indexOf(first)];
    }

    @Test
    void anEventIsWrittenByTheContract() throws IOException {
        assertThat(line("event"))
                .isEqualTo("{\"id\":\"port-001\",\"document\":\"port\",\"kind\":\"event\",\"begin\":99,\"end\":143,"
                        + "\"source\":\"Norland\",\"sourceSpan\":[99,106],\"target\":\"Coast Front\","
                        + "\"targetSpan\":[120,131],\"act\":\"attacked\",\"actSpan\":[107,115],\"type\":\"ASSAULT\","
                        + "\"mode\":\"\",\"contexts\":[\"military\"],\"reciprocal\":false,\"date\":\"1998\","
                        + "\"place\":\"Port Ebb\",\"voice\":\"author\",\"voiceSpan\":null,\"cue\":null,\"cueSpan\":null,\"relays\":[],"
                        + "\"certainty\":\"asserted\",\"confidence\":0.82,\"rule\":\"rule.1\",\"sentence\":0}");
    }

    @Test
    void aTieHasNoModeAndNoContexts() throws IOException {
        assertThat(line("tie"))
                .isEqualTo(
                        "{\"id\":\"port-003\",\"document\":\"port\",\"kind\":\"tie\",\"begin\":149,\"end\":217,"
                                + "\"source\":\"General Orlo\",\"sourceSpan\":[149,161],\"target\":\"Norland\","
                                + "\"targetSpan\":[201,208],\"act\":\"enemy\",\"actSpan\":[212,217],\"type\":\"HOSTILE\","
                                + "\"reciprocal\":false,\"date\":\"1998\",\"place\":\"\",\"voice\":\"author\",\"voiceSpan\":null,"
                                + "\"cue\":null,\"cueSpan\":null,\"relays\":[],\"certainty\":\"asserted\",\"confidence\":0.82,\"rule\":\"rule.3\",\"sentence\":2}");
    }

    @Test
    void aRoleIsWrittenLikeATie() throws IOException {
        assertThat(line("role"))
                .isEqualTo(
                        "{\"id\":\"port-002\",\"document\":\"port\",\"kind\":\"role\",\"begin\":149,\"end\":192,"
                                + "\"source\":\"General Orlo\",\"sourceSpan\":[149,161],\"target\":\"Coast Front\","
                                + "\"targetSpan\":[181,192],\"act\":\"leader\",\"actSpan\":[167,173],\"type\":\"LEADS\","
                                + "\"reciprocal\":false,\"date\":\"\",\"place\":\"\",\"voice\":\"author\",\"voiceSpan\":null,"
                                + "\"cue\":null,\"cueSpan\":null,\"relays\":[],\"certainty\":\"asserted\",\"confidence\":0.82,\"rule\":\"rule.2\",\"sentence\":1}");
    }

    @Test
    void anInterestHasAThemeAndATargetOnlyWhereOneIsNamed() throws IOException {
        assertThat(line("interest"))
                .contains(
                        "\"source\":\"Norland\"",
                        "\"target\":\"Sudovia\"",
                        "\"type\":\"THREAT\",\"theme\":\"sanctions\",\"date\"")
                .doesNotContain("reciprocal", "mode", "contexts");
        StringBuilder out = new StringBuilder();
        Exports.jsonl(file, out);
        String need = out.toString()
                .lines()
                .filter(l -> l.contains("NEED"))
                .findFirst()
                .orElseThrow();
        assertThat(need).doesNotContain("target");
    }

    @Test
    void anOutlookHasHorizonProbabilityAndWhomItIsAbout() throws IOException {
        assertThat(line("outlook"))
                .contains("\"type\":\"LASTS\",\"horizon\":\"short term\","
                        + "\"probability\":{\"term\":\"likely\",\"low\":55,\"high\":80},"
                        + "\"about\":[\"Norland\",\"Coast Front\"],\"date\"");
        StringBuilder out = new StringBuilder();
        Exports.jsonl(file, out);
        String ends = out.toString()
                .lines()
                .filter(l -> l.contains("ENDS"))
                .findFirst()
                .orElseThrow();
        assertThat(ends).contains("\"probability\":null,\"about\":[]").doesNotContain("source", "target");
    }

    @Test
    void voicesAndCertaintiesAreCodes() throws IOException {
        StringBuilder out = new StringBuilder();
        Exports.jsonl(file, out);
        assertThat(out.toString())
                .contains("\"voice\":\"Harbour Council\"", "\"voice\":\"unnamed\"", "\"certainty\":\"denied\"")
                .contains(
                        "\"cue\":\"reportedly\",\"cueSpan\":null,\"relays\":[],\"certainty\":\"hedged\"",
                        "\"source\":\"unknown\",\"sourceSpan\":null");
    }

    @Test
    void everyRowOfTheTableQuotesTheStoredText() throws IOException {
        StringBuilder out = new StringBuilder();
        Exports.csv(file, out);
        List<List<String>> rows = Rows.read(out.toString());
        assertThat(rows).hasSize(file.statements().size() + 1);
        int quote = rows.get(0).indexOf("quote");
        for (int i = 1; i < rows.size(); i++) {
            Statement statement = file.statements().get(i - 1);
            assertThat(rows.get(i)).hasSameSizeAs(rows.get(0));
            assertThat(rows.get(i).get(quote))
                    .isEqualTo(statement
                            .evidence()
                            .span()
                            .in(file.documents().get(0).text()));
        }
    }

    @Test
    void noCellIsAFormula() throws IOException {
        StringBuilder out = new StringBuilder();
        Exports.csv(Hostile.file(), out);
        List<List<String>> rows = Rows.read(out.toString());
        List<String> names = List.of("source", "target", "place", "cue");
        for (String name : names) {
            String cell = rows.get(1).get(rows.get(0).indexOf(name));
            assertThat(cell).as(name).startsWith("'");
            assertThat("=+-@\t\r").as(name).contains(cell.substring(1, 2));
        }
    }

    @Test
    void theNetworkIsValidGexf() throws Exception {
        StringBuilder out = new StringBuilder();
        Exports.gexf(analysis.network(), file, out);
        Element root = parse(out.toString());
        assertThat(root.getNamespaceURI()).isEqualTo("http://gexf.net/1.3");
        assertThat(root.getElementsByTagName("node").getLength())
                .isEqualTo(analysis.network().actors().size());
        NodeList edges = root.getElementsByTagName("edge");
        assertThat(edges.getLength()).isEqualTo(analysis.network().ties().size());
        for (int i = 0; i < edges.getLength(); i++) {
            assertThat(Double.parseDouble(((Element) edges.item(i)).getAttribute("weight")))
                    .isPositive();
        }
    }

    @Test
    void theNetworkIsValidGraphMl() throws Exception {
        StringBuilder out = new StringBuilder();
        Exports.graphml(analysis.network(), file, out);
        Element root = parse(out.toString());
        assertThat(root.getNamespaceURI()).isEqualTo("http://graphml.graphdrawing.org/xmlns");
        assertThat(root.getElementsByTagName("edge").getLength())
                .isEqualTo(analysis.network().ties().size());
        assertThat(out.toString()).contains("key=\"sign\">-1<").contains("key=\"aliases\">CF|");
    }

    @Test
    void charactersThatXmlHasNotAreReplaced() {
        assertThat(Xml.legal("a\u0000b\u0008c\uD800d\uFFFEe\uD83D\uDE00"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uD83D\uDE00");
    }

    @Test
    void theJsonReportHoldsTheWholeAnalysis() throws IOException {
        StringBuilder out = new StringBuilder();
        Exports.analysis(analysis, out);
        JsonNode root = new ObjectMapper().readTree(out.toString());
        List<String> fields = new ArrayList<>();
        root.fieldNames().forEachRemaining(fields::add);
        assertThat(fields)
                .containsExactly(
                        "format",
                        "case",
                        "documents",
                        "skipped",
                        "actors",
                        "statements",
                        "decisions",
                        "histories",
                        "occurrences",
                        "network",
                        "balance",
                        "course",
                        "assessments");
        assertThat(root.get("documents").get(0).get("text").asText())
                .isEqualTo(file.documents().get(0).text());
        assertThat(root.get("statements")).hasSize(file.statements().size());
        assertThat(root.get("histories")).hasSize(analysis.histories().size());
        JsonNode row = root.get("assessments").get(0).get("evidence").get(0);
        assertThat(row.get("consistency").get("Marriage of convenience").asText())
                .isEqualTo("C");
    }

    @Test
    void figuresNeverComeInScientificNotation() {
        assertThat(Json.decimal(1e-9).toPlainString()).isEqualTo("0");
        assertThat(Json.decimal(1234567.00004).toPlainString()).isEqualTo("1234567");
        assertThat(Json.decimal(100).toString()).isEqualTo("100");
        assertThat(Optional.of(Json.decimal(-0.12345))).hasToString("Optional[-0.1234]");
    }

    private static Element parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }
}
