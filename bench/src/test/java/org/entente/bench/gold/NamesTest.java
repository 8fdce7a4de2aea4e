package org.entente.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final String TEXT = "The Persians met Côte d'Ivoire.";
    private static final Names NAMES = new Names(
            List.of(
                    "name\tkind\tpart_of\taliases",
                    "Iran\tstate\t\tTehran|the Islamic Republic||Persians",
                    "United States\tstate\t\tU.S.|Washington",
                    "Tehran\tplace\t\tIran",
                    "Hamas"),
            TEXT);

    @Test
    void caseArticlesAndMarksDoNotMatter() {
        assertThat(NAMES.canonical("  the ISLAMIC Republic ")).isEqualTo("iran");
        assertThat(NAMES.canonical("U. S.")).isEqualTo("united states");
        assertThat(NAMES.canonical("Hamas")).isEqualTo("hamas");
        assertThat(NAMES.canonical("Andorra")).as("no article inside a word").isEqualTo("andorra");
        assertThat(NAMES.canonical("Côte d'Ivoire")).isEqualTo("c te d ivoire");
    }

    @Test
    void aNameOfItsOwnWinsOverAnAlias() {
        assertThat(NAMES.canonical("Tehran")).isEqualTo("tehran");
        assertThat(NAMES.canonical("Iran")).isEqualTo("iran");
    }

    @Test
    void whoeverIsUnknownGoesByTheWordsThatNameThem() {
        assertThat(NAMES.coded("Persia", Optional.of(new Span(4, 12)))).isEqualTo("iran");
        assertThat(NAMES.coded("Persia", Optional.of(new Span(0, 12))))
                .as("with its article")
                .isEqualTo("iran");
        assertThat(NAMES.coded("Persia", Optional.of(new Span(13, 16)))).isEqualTo("persia");
        assertThat(NAMES.coded("Persia", Optional.empty())).isEqualTo("persia");
        assertThat(NAMES.coded("Hamas", Optional.of(new Span(4, 12))))
                .as("known by name")
                .isEqualTo("hamas");
    }

    @Test
    void aTableMayBeEmpty() {
        assertThat(new Names(List.of(), "").canonical("The Hague")).isEqualTo("hague");
    }
}
