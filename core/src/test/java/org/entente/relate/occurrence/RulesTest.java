package org.entente.relate.occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts that the rules of {@link Matching} are made of. */
class RulesTest {
    @ParameterizedTest
    @CsvSource({
        "1982-05-03, 1982-05-03, SAME_DAY",
        "1982-05-03, 1982-05-05, DAYS_APART",
        "1982-02-28, 1982-03-01, DAYS_APART",
        "1982-05-03, 1982-05-06, APART",
        "1982-05, 1982-05-06, WITHIN",
        "1982-22, 1982-06, WITHIN",
        "1982-05, 1982-06, APART",
        "1982, 1982-06-01, COARSE",
        "1982/.., 1990-01-01, COARSE",
        "1982/1984, 1984/1986, COARSE",
        "198X, 1983, COARSE",
        "1982, 1983, APART",
        "'', 1983, UNDATED"
    })
    void datesFitAtTheCoarserPrecision(String a, String b, DateFit expected) {
        assertThat(DateFit.of(EdtfDate.parse(a), EdtfDate.parse(b))).isEqualTo(expected);
        assertThat(DateFit.of(EdtfDate.parse(b), EdtfDate.parse(a))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "attacked, attacks",
        "attacking, attack",
        "struck, strikes",
        "shelled, shelling",
        "signed, signing",
        "supplies, supplied",
        "bombing, bombed"
    })
    void formsOfAWordShareAStem(String a, String b) {
        Lexicon lexicon = Lexicon.load();
        assertThat(lexicon.stem(a)).isEqualTo(lexicon.stem(b));
    }

    @Test
    void typesOfOneActAreSetsAndNoChains() {
        OneAct types = OneAct.load();
        assertThat(types.may(EventType.ASSAULT, EventType.COERCE)).isTrue();
        assertThat(types.may(EventType.COERCE, EventType.SANCTION)).isTrue();
        assertThat(types.may(EventType.ASSAULT, EventType.SANCTION)).isFalse();
        assertThat(types.may(EventType.CONSULT, EventType.COOPERATE)).isTrue();
    }

    @Test
    void aBadRowIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> OneAct.of(Table.read("own.tsv", 2, "# head\nASSAULT AID\tno")))
                .hasMessageContaining("own.tsv, line 2")
                .hasMessageContaining("both signs");
        assertThatThrownBy(() -> OneAct.of(Table.read("own.tsv", 2, "ASSAULT HUG\tno")))
                .hasMessageContaining("'HUG' is no event type");
        assertThatThrownBy(() -> OneAct.of(Table.read("own.tsv", 2, "ASSAULT\tno")))
                .hasMessageContaining("less than two types");
        assertThatThrownBy(() -> Table.read("own.tsv", 2, "ASSAULT COERCE no"))
                .hasMessageContaining("1 cells in place of 2");
    }

    @Test
    void completeLinkageTakesTheSurestFirstAndNoChain() {
        List<Link> chain = List.of(link(0, 1, 1), link(1, 2, 0));
        assertThat(Linkage.groups(3, chain)).containsExactly(List.of(1, 2));
        assertThat(Linkage.groups(3, List.of(link(0, 1, 1), link(1, 2, 0), link(0, 2, 2))))
                .containsExactly(List.of(0, 1, 2));
        assertThat(Linkage.groups(2, List.of())).isEmpty();
    }

    private static Link link(int one, int other, int demand) {
        return new Link(one, other, demand, 0, List.of());
    }
}
