package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Certainty;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is said to have done something says that it is not so: the claim stays, its denial stands beside it. */
class DenialsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "France accused Spain of arming Hamas, which Madrid denies.",
                "France accused Spain of arming Hamas. Spain denies it.",
                "France accuses Spain of arming Hamas, a charge that Madrid rejects.",
                "France accused Spain of arming Hamas. Madrid rejected the charge.",
                "France said that Spain had armed Hamas. Madrid denied the claim."
            })
    void theClaimAndItsDenialAreBothKept(String text) {
        Coded coded = Coded.prose(text);
        assertThat(coded.related())
                .filteredOn(s -> Coded.relation(s).equals("Spain AID Hamas"))
                .extracting(
                        s -> s.evidence().voice().code() + " " + s.evidence().certainty())
                .containsExactlyInAnyOrder("France " + Certainty.ASSERTED, "Spain " + Certainty.DENIED);
        assertThat(coded.relations()).contains("Spain REJECT France");
    }

    @Test
    void theDenialIsShownWithItsWords() {
        String text = "France accused Spain of arming Hamas, which Madrid denies.";
        Statement denial = Coded.prose(text).related().stream()
                .filter(s -> s.evidence().certainty() == Certainty.DENIED)
                .findFirst()
                .orElseThrow();
        assertThat(denial.evidence().cueSpan().map(c -> c.in(text))).contains("denies");
        assertThat(denial.evidence().voiceSpan().map(v -> v.in(text))).contains("Madrid");
        assertThat(denial.evidence().rule()).isEqualTo("denial.deny");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "France accused Spain of arming Hamas. Italy denied it.",
                "France accused Spain of arming Hamas. Spain did not deny it.",
                "France accused Spain of arming Hamas. Spain met Italy. Chad slept. Spain rejected the charge.",
                "Spain armed Hamas. Spain denied it."
            })
    void othersSayNothingAboutIt(String text) {
        assertThat(Coded.prose(text).related())
                .filteredOn(s -> s.evidence().certainty() == Certainty.DENIED)
                .isEmpty();
    }
}
