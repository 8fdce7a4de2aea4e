package org.entente.show.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.ActorName;
import org.entente.model.Analysis;
import org.entente.model.Statement;
import org.entente.show.Cases;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Analysis analysis = Cases.small();
    private final Wording wording = new Wording(analysis.file());

    private List<String> sentences() {
        return analysis.file().statements().stream().map(wording::sentence).toList();
    }

    @Test
    void everySentenceSaysWhoSaysSo() {
        assertThat(sentences())
                .allMatch(s -> s.startsWith("The author ")
                        || s.startsWith("According to the Harbour Council (as reported by the author), ")
                        || s.startsWith("Unnamed sources, as reported by the author, "));
    }

    @Test
    void everySentenceSaysHowSurely() {
        for (Statement statement : analysis.file().statements()) {
            String certainty = statement.evidence().certainty().code();
            assertThat(wording.sentence(statement).endsWith(certainty + ")."))
                    .as(wording.sentence(statement))
                    .isEqualTo(!certainty.equals("asserted"));
        }
    }

    @Test
    void theWordsFitTheStatement() {
        assertThat(sentences())
                .contains(
                        "The author writes that Norland attacked the Coast Front (1998; place: Port Ebb).",
                        "The author writes that Norland may have given aid to the Coast Front (2004 to 2009; hedged).",
                        "The author writes that Norland did not give aid to the Coast Front (denied).",
                        "Unnamed sources, as reported by the author, say that Norland gave aid to the Coast Front.",
                        "According to the Harbour Council (as reported by the author), the Harbour Council and General"
                                + " Orlo held talks with each other (12 May 2006).",
                        "The author writes of a dispute or rivalry between Norland and the Coast Front (from 2015 on).",
                        "The author writes of General Orlo as a leader of the Coast Front.",
                        "The author writes of a threat to Norland from Sudovia (theme: sanctions).",
                        "The author writes, as a possibility, that Norland could put General Orlo under force or pressure"
                                + " (hypothetical).",
                        "The author writes that an actor not named may have put Norland under force or pressure (hedged).",
                        "The author expects that the relationship of Norland and the Coast Front will last or deepen"
                                + " (likely, 55 to 80\u00a0%; horizon: short term).",
                        "The author considers that what is described may weaken or end (horizon: long term; hedged).");
    }

    @Test
    void namesTakeTheArticleTheyHaveInTheText() {
        assertThat(wording.name(new ActorName("Coast Front"))).isEqualTo("the Coast Front");
        assertThat(wording.name(new ActorName("Norland"))).isEqualTo("Norland");
    }

    @Test
    void listsReadAsPeopleWriteThem() {
        assertThat(Wording.list(List.of())).isEmpty();
        assertThat(Wording.list(List.of("A"))).isEqualTo("A");
        assertThat(Wording.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }
}
