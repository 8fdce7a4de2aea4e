package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.Decision;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Passage;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.TieType;
import org.entente.model.Voice;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final String TEXT = "It rained. Iran is an ally of Syria, it is said. The end.\n\nIran left.";

    @Test
    void theSentenceIsFoundWithWhatElseWasConsideredInIt() {
        Decision fired = decision("an ally of", "allied.ally", Optional.of("s1"), "both sides found");
        Decision rejected = decision("is said", "support.say", Optional.empty(), "no second actor");
        Decision elsewhere = new Decision("d", 9, new Span(0, 5), "x", Optional.empty(), "");
        CaseFile file = new CaseFile(
                "case", List.of(document()), List.of(tie()), List.of(), List.of(rejected, fired, elsewhere), List.of());
        Explanation explanation = Explanation.of(file, "s1", List.of());
        assertThat(explanation.sentence().in(TEXT)).isEqualTo("Iran is an ally of Syria, it is said.");
        assertThat(explanation.fired()).contains(fired);
        assertThat(explanation.others()).containsExactly(rejected);
        assertThatThrownBy(() -> Explanation.of(file, "s2", List.of()))
                .hasMessageContaining("'s2' is no statement of the case");
    }

    private static Decision decision(String words, String rule, Optional<String> statement, String reason) {
        return new Decision("d", 1, at(words), rule, statement, reason);
    }

    private static Statement tie() {
        Evidence evidence = new Evidence(
                "s1",
                "d",
                at("Iran is an ally of Syria"),
                "ally",
                Optional.of(at("ally")),
                EdtfDate.UNKNOWN,
                "",
                Voice.AUTHOR,
                Optional.empty(),
                Optional.empty(),
                Certainty.ASSERTED,
                new Confidence(1),
                "allied.ally",
                1);
        return new Statement.Tie(
                evidence,
                Mention.at(new ActorName("Iran"), at("Iran")),
                Mention.at(new ActorName("Syria"), at("Syria")),
                TieType.ALLIED,
                true);
    }

    private static Document document() {
        int blank = TEXT.indexOf("\n\n");
        return new Document(
                "d",
                "text.txt",
                Document.Format.TEXT,
                "",
                "",
                DocumentDate.NONE,
                TEXT,
                List.of(
                        new Passage(Passage.Kind.PARAGRAPH, new Span(0, blank)),
                        new Passage(Passage.Kind.PARAGRAPH, new Span(blank + 2, TEXT.length()))),
                Document.Layout.PROSE);
    }

    private static Span at(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
