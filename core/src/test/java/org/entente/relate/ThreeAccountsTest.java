package org.entente.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.Occurrence;
import org.entente.model.Occurrence.Contradiction;
import org.entente.model.Occurrence.Matter;
import org.entente.model.Occurrence.Side;
import org.entente.model.Pair;
import org.junit.jupiter.api.Test;

/** The three accounts of the raid on Kassa that ship as an example, coded by hand. */
class ThreeAccountsTest {
    private static String text(String name) throws IOException {
        return Files.readString(
                Path.of("..", "examples", "three-accounts", name)); // tests run in their module's folder
    }

    static CaseFile kassa() throws IOException {
        return new Papers()
                .document("1-budapest.md", text("1-budapest.md"))
                .says("Soviet aircraft bombed Hungary")
                .act("bombed")
                .on("1941-06-26")
                .at("Kassa")
                .event("Soviet Union", EventType.ASSAULT, "Hungary")
                .says("Hungary declared war on the Soviet Union")
                .act("declared war")
                .on("1941-06-27")
                .event("Hungary", EventType.THREATEN, "Soviet Union")
                .document("2-stockholm.md", text("2-stockholm.md"))
                .says("Unidentified aircraft bombed Hungary")
                .act("bombed")
                .on("1941-06-26")
                .at("Kassa")
                .event("unknown", EventType.ASSAULT, "Hungary")
                .says("The Soviet Union denied that it had bombed Hungary")
                .act("bombed")
                .at("Kassa")
                .by("Soviet Union")
                .put(Certainty.DENIED)
                .event("Soviet Union", EventType.ASSAULT, "Hungary")
                .says("Hungary declared war on the Soviet Union")
                .act("declared war")
                .on("1941-06-27")
                .event("Hungary", EventType.THREATEN, "Soviet Union")
                .document("3-prague.md", text("3-prague.md"))
                .says("German aircraft bombed Hungary")
                .act("bombed")
                .on("1941-06-27")
                .at("Kassa")
                .event("Germany", EventType.ASSAULT, "Hungary")
                .says("Hungary declared war on the Soviet Union")
                .act("declared war")
                .on("1941-06")
                .event("Hungary", EventType.THREATEN, "Soviet Union")
                .build();
    }

    private static Occurrence of(List<Occurrence> found, String type) {
        return found.stream().filter(o -> o.type().equals(type)).findFirst().orElseThrow();
    }

    private static List<String> sides(Occurrence occurrence, Matter matter) {
        return occurrence.contradictions().stream()
                .filter(c -> c.matter() == matter)
                .flatMap(c -> c.sides().stream())
                .map(Side::says)
                .toList();
    }

    @Test
    void theRaidIsOneEventWithAllThatIsInDispute() throws IOException {
        List<Occurrence> found = Relations.of(kassa()).occurrences();
        assertThat(found).hasSize(2);
        Occurrence raid = of(found, "ASSAULT");
        assertThat(raid.sources()).hasSize(3);
        assertThat(raid.tellings()).hasSize(4);
        assertThat(raid.date()).isEqualTo(EdtfDate.parse("1941-06-26"));
        assertThat(sides(raid, Matter.DATE)).containsExactly("1941-06-26", "1941-06-27");
        assertThat(sides(raid, Matter.AGENT)).containsExactly("Soviet Union", "Germany", "unknown");
        assertThat(sides(raid, Matter.NUMBER)).containsExactly("32", "29");
        assertThat(sides(raid, Matter.DENIAL)).containsExactly("asserted", "denied");
        assertThat(raid.contradictions().get(3).sides())
                .as("that Moscow denies it does not speak against those who say that Berlin did it")
                .allSatisfy(side -> assertThat(side.tellings()).hasSize(1));
    }

    @Test
    void theDeclarationOfWarIsOneEventWithoutDispute() throws IOException {
        Occurrence war = of(Relations.of(kassa()).occurrences(), "THREATEN");
        assertThat(war.sources()).hasSize(3);
        assertThat(war.tellings()).hasSize(3);
        assertThat(war.contradictions()).extracting(Contradiction::matter).isEmpty();
    }

    @Test
    void eachCountsOnce() throws IOException {
        Relations relations = Relations.of(kassa());
        assertThat(relations
                        .network(EdtfDate.UNKNOWN)
                        .tie(CaseBuilder.name("Hungary"), CaseBuilder.name("Soviet Union"))
                        .orElseThrow()
                        .weight())
                .isCloseTo((-9 - 3.5) * 0.7, within(1e-9));
        assertThat(relations.histories())
                .filteredOn(h -> h.pair().equals(Pair.of(CaseBuilder.name("Germany"), CaseBuilder.name("Hungary"))))
                .singleElement()
                .satisfies(h -> assertThat(h.years().get(0).conflict()).isCloseTo(-9 * 0.7, within(1e-9)));
    }

    @Test
    void inWhateverOrderTheyAreRead() throws IOException {
        CaseFile file = kassa();
        List<Occurrence> found = Relations.of(file).occurrences();
        for (int seed = 0; seed < 12; seed++) {
            assertThat(Relations.of(Papers.shuffled(file, new Random(seed))).occurrences())
                    .as("seed " + seed)
                    .isEqualTo(found);
        }
    }
}
