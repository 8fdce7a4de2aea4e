package org.entente.code.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.model.EntenteException;
import org.entente.model.RoleType;
import org.junit.jupiter.api.Test;

class TsvRowsTest {
    private static final String FOLDER = "/org/entente/code/data/";

    @Test
    void blankLinesAndCommentsArePassedOver() {
        TsvRows rows = TsvRows.read(FOLDER + "rows.tsv", 3);
        assertThat(rows.rows()).hasSize(3);
        assertThat(rows.rows()).extracting(TsvRows.Row::line).containsExactly(3, 5, 6);
        assertThat(rows.rows().get(0).cells()).containsExactly("ally", "a | b||c", "PART_OF");
        assertThat(rows.rows().get(1).cells())
                .as("cells left out at the end are empty")
                .containsExactly("foe", "", "");
    }

    @Test
    void cellsAreListsAndCodes() {
        TsvRows.Row row = TsvRows.read(FOLDER + "rows.tsv", 3).rows().get(0);
        assertThat(row.list(1, "\\|")).containsExactly("a", "b", "c");
        assertThat(row.list(0, ",")).containsExactly("ally");
        assertThat(row.code(2, RoleType.class)).isEqualTo(RoleType.PART_OF);
        TsvRows.Row hyphened = TsvRows.read(FOLDER + "rows.tsv", 3).rows().get(2);
        assertThat(hyphened.code(2, RoleType.class)).isEqualTo(RoleType.MEMBER_OF);
        assertThat(TsvRows.read(FOLDER + "rows.tsv", 3).rows().get(1).list(1, ","))
                .isEmpty();
    }

    @Test
    void anUnknownCodeIsAnErrorWithFileAndLine() {
        TsvRows.Row row = TsvRows.read(FOLDER + "rows.tsv", 3).rows().get(0);
        assertThatThrownBy(() -> row.code(0, RoleType.class))
                .isInstanceOf(EntenteException.class)
                .hasMessage(FOLDER
                        + "rows.tsv, line 3: 'ally' is none of [LEADS, MEMBER_OF, PART_OF, REPRESENTS, ALIAS_OF].");
    }

    @Test
    void aRowWithTooManyCellsIsAnErrorWithFileAndLine() {
        assertThatThrownBy(() -> TsvRows.read(FOLDER + "rows.tsv", 2))
                .isInstanceOf(EntenteException.class)
                .hasMessageStartingWith(FOLDER + "rows.tsv, line 3: 3 cells where at most 2 are expected.")
                .hasMessageContaining("Maybe ");
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> TsvRows.read(FOLDER + "nowhere.tsv", 2))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining(FOLDER + "nowhere.tsv");
    }
}
