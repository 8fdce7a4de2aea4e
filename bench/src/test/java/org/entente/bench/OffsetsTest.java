package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.EdtfDate;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TieType;
import org.entente.model.Voice;
import org.junit.jupiter.api.Test;

class OffsetsTest {
    private static final String TEXT = "Iran, ally 😀 of Syria.";
    private static final Offsets OFFSETS = new Offsets("doc", TEXT);

    private static Statement tie(String document, Span evidence, Span source, String act) {
        Evidence all = new Evidence(
                "s1",
                document,
                evidence,
                act,
                Optional.of(new Span(6, 10)),
                EdtfDate.UNKNOWN,
                "",
                Voice.AUTHOR,
                Optional.empty(),
                Optional.empty(),
                Certainty.ASSERTED,
                new Confidence(1),
                "rule",
                0);
        return new Statement.Tie(
                all,
                Mention.at(new ActorName("Iran"), source),
                new Mention(new ActorName("Syria"), Optional.empty()),
                TieType.ALLIED,
                true);
    }

    private static List<String> faults(Span evidence) {
        return OFFSETS.faults(tie("doc", evidence, new Span(0, 4), "ally"));
    }

    @Test
    void exactOffsetsHaveNoFaults() {
        assertThat(faults(new Span(0, TEXT.length()))).isEmpty();
    }

    @Test
    void evidenceBeyondTheText() {
        assertThat(faults(new Span(0, TEXT.length() + 1)))
                .singleElement()
                .asString()
                .contains("past the end");
    }

    @Test
    void evidenceThatCutsACharacter() {
        assertThat(faults(new Span(0, 12))).singleElement().asString().contains("cuts a character");
        assertThat(faults(new Span(0, 13))).isEmpty();
    }

    @Test
    void evidenceWithWhiteSpaceAtItsEdge() {
        assertThat(faults(new Span(5, 10))).singleElement().asString().contains("white space");
    }

    @Test
    void sourceBeyondTheText() {
        assertThat(OFFSETS.faults(tie("doc", new Span(0, 10), new Span(90, 94), "ally")))
                .singleElement()
                .asString()
                .contains("source");
    }

    @Test
    void anActOfOtherWords() {
        assertThat(OFFSETS.faults(tie("doc", new Span(0, 10), new Span(0, 4), "allies")))
                .singleElement()
                .asString()
                .contains("allies");
    }

    @Test
    void anotherDocument() {
        assertThat(OFFSETS.faults(tie("other", new Span(0, 10), new Span(0, 4), "ally")))
                .singleElement()
                .asString()
                .contains("other");
    }
}
