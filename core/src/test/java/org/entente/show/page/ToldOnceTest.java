package org.entente.show.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.Analysis;
import org.entente.model.CaseFile;
import org.entente.model.Occurrence;
import org.entente.model.Pair;
import org.entente.show.Cases;
import org.entente.show.export.Exports;
import org.entente.show.markdown.MarkdownReport;
import org.junit.jupiter.api.Test;

/** The small case with two of its statements taken for one event: reports list it once, with both tellings and their quarrel. */
class ToldOnceTest {
    private static final Analysis SMALL = Cases.small();

    private static List<String> ids() {
        return SMALL.histories().get(0).statements().subList(0, 2);
    }

    private static Analysis told() {
        CaseFile file = SMALL.file();
        Pair pair = SMALL.histories().get(0).pair();
        Occurrence occurrence = new Occurrence(
                "o-1",
                "ASSAULT",
                List.of(pair),
                file.statements().get(0).evidence().date(),
                ids(),
                file.documents().stream().map(d -> d.id()).limit(1).toList(),
                List.of(new Occurrence.Contradiction(
                        Occurrence.Matter.NUMBER,
                        "<b>dead",
                        List.of(
                                new Occurrence.Side("32", ids().subList(0, 1)),
                                new Occurrence.Side("29", ids().subList(1, 2))))));
        return new Analysis(
                file,
                SMALL.principals(),
                SMALL.histories(),
                SMALL.study(),
                SMALL.course(),
                List.of(occurrence),
                SMALL.assessments());
    }

    private static int items(String html) {
        String pairs = html.substring(html.indexOf("id=\"pair-1\""));
        String list = pairs.substring(pairs.indexOf("class=\"statements\""));
        return (int) Pattern.compile("<li>")
                .matcher(list.substring(0, list.indexOf("</ul>")))
                .results()
                .count();
    }

    @Test
    void thePageListsItOnceWithBothSides() {
        String html = HtmlReport.of(told());
        assertThat(items(html)).isEqualTo(items(HtmlReport.of(SMALL)) - 1);
        assertThat(html)
                .contains("Told by 1 document, 2 times.", "In dispute: how many (&lt;b&gt;dead).", ">32<", ">29<");
        assertThat(html).doesNotContain("<b>dead");
    }

    @Test
    void markdownListsItOnceWithBothSides() {
        String text = MarkdownReport.of(told());
        assertThat(text).contains("Told by 1 document, 2 times.", "In dispute, how many (\\<b\\>dead):** 32", ":** 29");
        assertThat(MarkdownReport.of(SMALL)).doesNotContain("In dispute");
    }

    @Test
    void theJsonNamesTellingsAndSides() throws IOException {
        StringBuilder out = new StringBuilder();
        Exports.history(SMALL.histories().get(0), told().occurrences(), SMALL.file(), out);
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.get("statements"))
                .hasSize(SMALL.histories().get(0).statements().size());
        JsonNode one = json.get("occurrences").get(0);
        assertThat(one.get("pair")).isEqualTo(json.get("pair"));
        assertThat(one.get("tellings").get(1).get("statement").asText()).isEqualTo(ids().get(1));
        assertThat(one.get("tellings").get(1).get("certainty").asText()).isNotEmpty();
        assertThat(one.get("contradictions")
                        .get(0)
                        .get("sides")
                        .get(1)
                        .get("says")
                        .asText())
                .isEqualTo("29");
    }
}
