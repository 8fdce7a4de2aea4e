package org.entente.code.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemesTest {
    private final Themes themes = new Themes();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "their common enemy | COMMON_ENEMY",
                "Their COMMON Enemy. | COMMON_ENEMY",
                "a sphere of influence | SPHERE_OF_INFLUENCE",
                "the banking sanctions | SANCTIONS",
                "the waters of the river | WATER_AND_RESOURCES",
                "the weather | OTHER",
                "'' | OTHER",
                "... | OTHER"
            })
    void wordsTellTheTheme(String text, Theme theme) {
        assertThat(themes.of(text)).isEqualTo(theme);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an enemy, the river, the dam | WATER_AND_RESOURCES",
                "the river and the dam make an enemy | WATER_AND_RESOURCES",
                "the river makes an enemy | COMMON_ENEMY",
                "an enemy at the river | COMMON_ENEMY"
            })
    void mostWordsWinThenTheEarlierInTheFile(String text, Theme theme) {
        assertThat(themes.of(text)).isEqualTo(theme);
    }
}
