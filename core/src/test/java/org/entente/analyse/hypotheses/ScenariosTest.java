package org.entente.analyse.hypotheses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.ActorName;
import org.entente.model.Admiralty;
import org.entente.model.Assessment;
import org.entente.model.Assessment.Row;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Consistency;
import org.entente.model.Edit;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.InterestType;
import org.entente.model.Pair;
import org.entente.model.Ruling;
import org.entente.model.Scenario;
import org.entente.model.Scenario.Origin;
import org.entente.model.Theme;
import org.entente.model.Trait;
import org.entente.relate.CaseBuilder;
import org.entente.relate.Relations;
import org.junit.jupiter.api.Test;

class ScenariosTest {
    private static final ActorName ARLAND = new ActorName("Arland");
    private static final ActorName BORLAND = new ActorName("Borland");
    private static final ActorName DORLAND = new ActorName("Dorland");
    private static final List<ActorName> TWO = List.of(ARLAND, BORLAND);

    private static Assessor assessor(CaseFile file) {
        return Assessor.of(Relations.of(file).at(EdtfDate.UNKNOWN), Hypotheses.shipped());
    }

    private static List<Scenario> scenarios(CaseBuilder builder, Change... changes) {
        return assessor(builder.build()).suppositions(TWO, List.of(changes)).stream()
                .map(Supposition::scenario)
                .toList();
    }

    private static Row row(Assessment assessment, String indicator) {
        return assessment.rows().stream()
                .filter(r -> r.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheTextPutsAsPossibleIsSupposed() {
        CaseBuilder builder = InventedCases.marriageOfConvenience()
                .put(Certainty.HYPOTHETICAL)
                .event("Arland", EventType.ASSAULT, "Borland", "1999");
        assertThat(scenarios(builder))
                .anyMatch(s -> s.origin() == Origin.TEXT
                        && s.name().contains("Arland attacked Borland")
                        && s.rows().stream().anyMatch(r -> r.indicator().equals("disputes")));
    }

    @Test
    void aNewGovernmentMakesUpWithTheEnemiesOfTheOldOne() {
        CaseBuilder builder = InventedCases.marriageOfConvenience()
                .interest("Arland", InterestType.THREAT, Theme.REGIME_SECURITY, "");
        assertThat(scenarios(builder))
                .anyMatch(s -> s.origin() == Origin.TEXT
                        && s.name().contains("a new government of Arland")
                        && s.rows().stream().anyMatch(r -> r.indicator().equals("common-enemy")));
        assertThat(scenarios(InventedCases.marriageOfConvenience()))
                .noneMatch(s -> s.name().contains("new government"));
    }

    @Test
    void aCommonEnemyGoneTakesItsTriads() {
        List<Scenario> scenarios = scenarios(InventedCases.marriageOfConvenience());
        assertThat(scenarios)
                .anyMatch(s -> s.origin() == Origin.COMPUTED
                        && s.name().contains("Dorland")
                        && s.rows().stream()
                                .anyMatch(r -> r.indicator().equals("common-enemy")
                                        && r.after().equals("no evidence")));
    }

    @Test
    void allThatAUserSupposesIsOneScenario() {
        List<Scenario> scenarios = scenarios(
                InventedCases.marriageOfConvenience(),
                new Change.Gone(DORLAND),
                new Change.Done(ARLAND, EventType.ASSAULT, BORLAND),
                new Change.Tied(new Edit.Flip(Pair.of(ARLAND, BORLAND))));
        assertThat(scenarios)
                .filteredOn(s -> s.origin() == Origin.USER)
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.name())
                            .contains("without Dorland")
                            .contains("Arland attacked Borland")
                            .contains("turned");
                    assertThat(s.rows()).extracting(Scenario.Change::indicator).contains("alignment", "disputes");
                });
    }

    @Test
    void traitsCiteWhatTheyAreReadFromAndSilenceGivesNone() {
        Lasting lasting = assessor(InventedCases.strategicPartnership().build()).lasting(TWO);
        assertThat(lasting.traits())
                .extracting(Trait::id)
                .doesNotHaveDuplicates()
                .contains("bil", "shfoe", "dem_gap");
        assertThat(lasting.aligned()).isTrue();
        assertThat(lasting.age()).isGreaterThan(20);
        Lasting silent = assessor(new CaseBuilder()
                        .event("Arland", EventType.CONSULT, "Borland", "")
                        .build())
                .lasting(TWO);
        assertThat(silent.traits()).extracting(Trait::id).containsExactly("bil");
        assertThat(silent.alike()).isFalse();
        assertThat(silent.began()).contains("do not date");
    }

    @Test
    void aJudgementStandsInPlaceOfTheTableAndAGradeChangesTheWeight() {
        CaseFile file = InventedCases.marriageOfConvenience().build();
        Assessment plain = assessor(file).assess(TWO);
        CaseFile ruled = file.ruled(List.of(
                new Ruling.Grade("2026-01-01T00:00:00Z", "invented.txt", Optional.of(Admiralty.parse("A1")), ""),
                new Ruling.Judgement(
                        "2026-01-01T00:00:00Z",
                        List.of(BORLAND, ARLAND),
                        "hedging",
                        "strategic",
                        Optional.of(Consistency.CONSISTENT),
                        "they were told of it")));
        Assessment after = assessor(ruled).assess(TWO);
        Row hedging = row(after, "hedging");
        assertThat(hedging.consistency()).containsEntry("strategic", Consistency.CONSISTENT);
        assertThat(hedging.overridden().get("strategic"))
                .isEqualTo(new Assessment.Overridden(
                        Objects.requireNonNull(
                                row(plain, "hedging").consistency().get("strategic")),
                        "they were told of it",
                        "2026-01-01T00:00:00Z"));
        assertThat(hedging.weight()).isGreaterThan(row(plain, "hedging").weight());
        assertThat(assessor(ruled)
                        .assess(List.of(ARLAND, new ActorName("Celand")))
                        .rows())
                .allMatch(r -> r.overridden().isEmpty());
    }
}
