package org.entente.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.PairHistory;
import org.entente.model.Phase;
import org.entente.model.Related;
import org.entente.model.SignedTie;
import org.entente.model.Statement;
import org.entente.relate.occurrence.RandomPapers;
import org.junit.jupiter.api.Test;

/** An event counts once in histories and networks, however often it is told. */
class ToldOnceTest {
    private static final Offset<Double> TINY = within(1e-9);

    /** Arland's raid of 3 May 1982, told by three documents; nothing else. */
    private static Papers raid() {
        return new Papers()
                .document("a", "Arland bombed Borland at Zuvara.")
                .says("Arland bombed Borland at Zuvara")
                .act("bombed")
                .on("1982")
                .event("Arland", EventType.ASSAULT, "Borland")
                .document("b", "Sources hint that Arland bombed Borland at Zuvara.")
                .says("Arland bombed Borland at Zuvara")
                .act("bombed")
                .on("1982-05-03")
                .put(Certainty.HEDGED)
                .event("Arland", EventType.ASSAULT, "Borland")
                .document("c", "It is not so that Arland bombed Borland at Zuvara.")
                .says("Arland bombed Borland at Zuvara")
                .act("bombed")
                .on("1982-05")
                .put(Certainty.DENIED)
                .event("Arland", EventType.ASSAULT, "Borland");
    }

    @Test
    void itWeighsAsItsStrongestTelling() {
        Relations relations = Relations.of(raid().build());
        assertThat(relations.occurrences()).singleElement().satisfies(o -> {
            assertThat(o.tellings()).hasSize(3);
            assertThat(o.date()).isEqualTo(EdtfDate.parse("1982-05-03"));
        });
        SignedTie tie = relations.network(EdtfDate.UNKNOWN).ties().get(0);
        assertThat(tie.weight()).isCloseTo(-9 * 0.7, TINY);
        assertThat(tie.statements()).as("the denied telling carries nothing").containsExactly("a-0", "b-1");
    }

    @Test
    void itIsOneEntryOfItsHistory() {
        PairHistory history = Relations.of(raid().build()).histories().get(0);
        assertThat(history.years()).singleElement().satisfies(y -> assertThat(y.conflict())
                .isCloseTo(-9 * 0.7, TINY));
        assertThat(history.phases())
                .extracting(Phase::words)
                .containsExactly("1982: conflict alone (−6.3); attacks (1).");
        assertThat(history.phases().get(0).statements()).containsExactly("a-0", "b-1", "c-2");
        assertThat(history.statements()).containsExactly("a-0", "b-1", "c-2");
    }

    @Test
    void anUndatedTellingCountsAtTheDateThatAnotherGives() {
        CaseFile file = new Papers()
                .document("a", "Arland bombed Borland at Zuvara.")
                .says("Arland bombed Borland at Zuvara")
                .act("bombed")
                .event("Arland", EventType.ASSAULT, "Borland")
                .document("b", "Perhaps Arland bombed Borland at Zuvara.")
                .says("Arland bombed Borland at Zuvara")
                .act("bombed")
                .on("1982-05-03")
                .put(Certainty.HEDGED)
                .event("Arland", EventType.ASSAULT, "Borland")
                .build();
        Relations relations = Relations.of(file);
        PairHistory history = relations.histories().get(0);
        assertThat(history.undated()).isEmpty();
        assertThat(history.years()).singleElement().satisfies(y -> assertThat(y.conflict())
                .isCloseTo(-9 * 0.7, TINY));
        assertThat(relations.network(EdtfDate.year(1987)).ties().get(0).weight())
                .as("five years and a half on, from the day that the other gives")
                .isCloseTo(-9 * 0.7 * Math.pow(0.5, 2068 / 365.25 / 5), within(1e-3));
    }

    @Test
    void whatOthersAreSaidToHaveDoneStaysWithThem() {
        CaseFile file = new Papers()
                .document("a", "Arland bombed Borland at Zuvara.")
                .says("Arland bombed Borland at Zuvara")
                .act("bombed")
                .on("1982-05-03")
                .event("Arland", EventType.ASSAULT, "Borland")
                .document("b", "Celand bombed Borland at Zuvara.")
                .says("Celand bombed Borland at Zuvara")
                .act("bombed")
                .on("1982-05-03")
                .event("Celand", EventType.ASSAULT, "Borland")
                .build();
        Relations relations = Relations.of(file);
        assertThat(relations.occurrences()).hasSize(1);
        assertThat(relations.network(EdtfDate.UNKNOWN).ties())
                .extracting(SignedTie::weight)
                .allSatisfy(w -> assertThat(w).isCloseTo(-9 * 0.7, TINY))
                .hasSize(2);
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            CaseFile file = RandomPapers.of(random);
            Relations one = Relations.of(file);
            Relations other = Relations.of(Papers.shuffled(file, random));
            for (String at : List.of("", "1985")) {
                List<SignedTie> ties = one.network(EdtfDate.parse(at)).ties();
                List<SignedTie> others = other.network(EdtfDate.parse(at)).ties();
                assertThat(others)
                        .as("seed " + seed)
                        .extracting(SignedTie::pair)
                        .isEqualTo(ties.stream().map(SignedTie::pair).toList());
                for (int i = 0; i < ties.size(); i++) {
                    assertThat(others.get(i).weight())
                            .as("seed " + seed)
                            .isCloseTo(ties.get(i).weight(), TINY);
                }
            }
        }
    }

    @Test
    void withoutATellingItIsAsIfThatHadNeverBeenSaid() {
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            CaseFile file = RandomPapers.of(random);
            Set<String> gone = file.statements().stream()
                    .map(Statement::id)
                    .filter(id -> random.nextInt(8) == 0)
                    .collect(Collectors.toSet());
            Related less = Relations.of(file).at(EdtfDate.year(1985)).without(gone);
            Related anew = Relations.of(file.with(file.statements().stream()
                            .filter(s -> !gone.contains(s.id()))
                            .toList()))
                    .at(EdtfDate.year(1985));
            assertThat(less.network().ties())
                    .as("seed " + seed)
                    .isEqualTo(anew.network().ties());
            anew.network().ties().forEach(tie -> assertThat(less.years(tie.pair()))
                    .isEqualTo(anew.years(tie.pair())));
        }
    }

    @Test
    void aVoiceThatOnlyRepeatsMakesNothingHeavier() {
        CaseFile once = raid().build();
        CaseFile first = once.with(once.statements().subList(0, 1));
        assertThat(weight(once)).isCloseTo(weight(first), TINY);
    }

    private static double weight(CaseFile file) {
        return Relations.of(file)
                .network(EdtfDate.UNKNOWN)
                .tie(new ActorName("Arland"), new ActorName("Borland"))
                .orElseThrow()
                .weight();
    }
}
