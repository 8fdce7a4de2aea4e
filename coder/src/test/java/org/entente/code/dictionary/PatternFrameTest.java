package org.entente.code.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What patterns of TABARI and PETRARCH become. */
class PatternFrameTest {
    private static final Synsets SETS =
            Synsets.of(List.of("&SOLDIERS", "+TROOPS", "+ARMY"), new DictionaryFile("f", List.of()), new Collected());

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "* AID / obj:aid",
                "* {HEAVY SANCTIONS} (AGAINST +) / prep_against:* obj:sanctions obj.adj:heavy",
                "* (TO {NORTHERN BORDER}) / to:border to.adj:northern",
                "* OF_ WAR_CRIMES / prep_of:crimes prep_of.adj:war",
                "&SOLDIERS * / subj:army|troops",
                "WILL * / before:will",
                "* RELEASE HOSTAGES / after:release after:hostages",
                "* INTO_ + / prep_into:*",
                "+ WAS * BY_ $ / ''",
                "+ { HAS | HAVE } BEEN * $ / before:has|have",
                "* THE TROOPS / obj:troops"
            })
    void wordsBecomeNeeds(String pattern, String needs) throws UnusableException {
        PatternFrame frame = PatternFrame.of(PatternWords.of(pattern, SETS));
        assertThat(String.join(" ", frame.needs)).isEqualTo(needs);
    }

    @Test
    void signsBecomeSlots() throws UnusableException {
        assertThat(PatternFrame.of(PatternWords.of("* INTO_ +", SETS)).target).isEqualTo("into");
        assertThat(PatternFrame.of(PatternWords.of("+ WAS * BY_ $", SETS)).passive)
                .isTrue();
        assertThat(PatternFrame.of(PatternWords.of("+ * FROM_ $", SETS)).source).isEqualTo("from");
        assertThat(PatternFrame.of(PatternWords.of("% * EACH OTHER", SETS)).mutual)
                .isTrue();
        assertThat(PatternFrame.of(PatternWords.of("$ AND_ + *", SETS)).mutual).isTrue();
        assertThat(PatternFrame.of(PatternWords.of("*_OUT DEAL", SETS)).particle)
                .isEqualTo("out");
    }
}
