package org.entente.code.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.code.data.TsvRows;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.junit.jupiter.api.Test;

/** The tables of towns and borders: every state in them is one of ours, and no place lies in two. */
class TablesOfPlacesTest {
    private final Gazetteer gazetteer = Gazetteer.load();

    @Test
    void everyStateIsKnown() {
        List<String> states = Stream.concat(
                        rows("places.tsv").map(r -> r.cell(0)),
                        rows("borders.tsv")
                                .flatMap(r -> Stream.concat(Stream.of(r.cell(0)), r.list(1, "\\|").stream())))
                .distinct()
                .toList();
        assertThat(states).isNotEmpty().allSatisfy(name -> assertThat(gazetteer.entry(new ActorName(name)))
                .as(name)
                .hasValueSatisfying(e -> assertThat(e.kind()).isEqualTo(ActorKind.STATE)));
    }

    @Test
    void noPlaceLiesInTwoStatesOrIsAnActorItself() {
        Map<String, String> states = new HashMap<>();
        rows("places.tsv").forEach(row -> row.list(1, "\\|").forEach(place -> {
            assertThat(states.put(place, row.cell(0))).as(place).isNull();
            assertThat(gazetteer.named(place)).as(place).isEmpty();
        }));
    }

    @Test
    void bordersAreOnBothSides() {
        ActorName rwanda = new ActorName("Rwanda");
        ActorName congo = new ActorName("Democratic Republic of the Congo");
        assertThat(gazetteer.borders(rwanda, congo)).isTrue();
        assertThat(gazetteer.borders(congo, rwanda)).isTrue();
        assertThat(gazetteer.borders(rwanda, new ActorName("Angola"))).isFalse();
    }

    private static Stream<TsvRows.Row> rows(String file) {
        return TsvRows.read(Gazetteer.FOLDER + file, 2).rows().stream();
    }
}
