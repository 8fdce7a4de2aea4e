package org.entente.analyse.hypotheses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.Assessment;
import org.entente.model.Assessment.Driver;
import org.entente.model.Assessment.Row;
import org.entente.model.Assessment.Stakes;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Consistency;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.InterestType;
import org.entente.model.Likelihood;
import org.entente.model.RoleType;
import org.entente.model.Statement;
import org.entente.model.Theme;
import org.entente.model.TieType;
import org.entente.relate.CaseBuilder;
import org.entente.relate.Relations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessorTest {
    private static Assessor assessor(CaseFile file) {
        return Assessor.of(Relations.of(file).at(EdtfDate.UNKNOWN), Hypotheses.shipped());
    }

    private static Assessment assess(CaseBuilder builder, String... actors) {
        return assessor(builder.build())
                .assess(List.of(actors).stream().map(ActorName::new).toList());
    }

    private static CaseBuilder invented(String name) {
        return switch (name) {
            case "strategic" -> InventedCases.strategicPartnership();
            case "convenience" -> InventedCases.marriageOfConvenience();
            case "proxy" -> InventedCases.patronAndProxy();
            default -> InventedCases.noAlignment();
        };
    }

    private static Row row(Assessment assessment, String indicator) {
        return assessment.rows().stream()
                .filter(r -> r.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static String describe(Assessment a) {
        StringBuilder out = new StringBuilder(a.hypotheses() + "\n");
        a.rows()
                .forEach(r -> out.append(
                        String.format("%s %.2f %s %s%n", r.indicator(), r.weight(), r.consistency(), r.value())));
        a.drivers().forEach(d -> out.append(d).append("\n"));
        return out.append(a.summary()).append(" ").append(a.sensitivity()).toString();
    }

    @ParameterizedTest
    @CsvSource({"strategic,Borland", "convenience,Borland", "proxy,Brigade", "none,Borland"})
    void eachHypothesisLeadsWhereItIsTrue(String hypothesis, String partner) {
        Assessment assessment = assess(invented(hypothesis), "Arland", partner);
        assertThat(assessment.hypotheses().get(0).id()).as(describe(assessment)).isEqualTo(hypothesis);
        assertThat(assessment.stable()).as(describe(assessment)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"strategic,Borland", "convenience,Borland", "proxy,Brigade", "none,Borland"})
    void rankingAndSensitivityFollowFromTheRows(String hypothesis, String partner) {
        Assessment assessment = assess(invented(hypothesis), "Arland", partner);
        for (Assessment.Ranked ranked : assessment.hypotheses()) {
            double sum = assessment.rows().stream()
                    .mapToDouble(r -> r.weight()
                            * r.consistency()
                                    .getOrDefault(ranked.id(), Consistency.NEUTRAL)
                                    .inconsistency())
                    .sum();
            assertThat(ranked.inconsistency()).isCloseTo(sum, within(1e-5));
        }
        assertThat(assessment.hypotheses())
                .extracting(Assessment.Ranked::inconsistency)
                .isSorted();
        for (Row row : assessment.rows()) {
            Set<Consistency> cells = Set.copyOf(row.consistency().values());
            assertThat(row.diagnosticity() == 0).as(row.indicator()).isEqualTo(cells.size() == 1);
            assertThat(row.weight()).as(row.indicator()).isBetween(0.0, 1.0);
            assertThat(row.present())
                    .as(row.indicator())
                    .isEqualTo(!row.statements().isEmpty());
            if (!row.present()) {
                assertThat(row.value()).isEqualTo("no evidence");
                assertThat(cells).containsExactly(Consistency.NEUTRAL);
            }
        }
        assertThat(assess(invented(hypothesis), "Arland", partner)).isEqualTo(assessment);
    }

    @Test
    void everythingCitesStatementsOfTheCase() {
        CaseFile file = InventedCases.marriageOfConvenience().build();
        Assessment assessment = assessor(file).assess(List.of(new ActorName("Arland"), new ActorName("Borland")));
        Set<String> ids = file.statements().stream().map(Statement::id).collect(Collectors.toSet());
        List<String> cited = new ArrayList<>(assessment.outlooks());
        assessment.rows().forEach(r -> cited.addAll(r.statements()));
        assessment.drivers().forEach(d -> cited.addAll(d.statements()));
        assessment.stakes().forEach(s -> s.interests().values().forEach(cited::addAll));
        assessment.summary().sentences().forEach(s -> cited.addAll(s.statements()));
        assertThat(ids).containsAll(cited);
        assertThat(assessment.summary().sentences()).hasSize(3).noneMatch(s -> s.statements()
                .isEmpty());
        assertThat(assessment.outlooks()).hasSize(1);
    }

    @Test
    void oneVoiceIsNeverMoreThanLikelyAndSaysSo() {
        Assessment assessment = assess(InventedCases.strategicPartnership(), "Arland", "Borland");
        assertThat(assessment.summary().sentences().get(0).sentence()).startsWith("On one author's account");
        assertThat(assessment.summary().likelihood()).contains(Likelihood.LIKELY);
        assertThat(assessment.voices()).containsOnlyKeys("author");
        assertThat(assessment.drivers()).allMatch(d -> d.sentence().startsWith("According to the author"));
    }

    @Test
    void driversBindAndPullApart() {
        List<Driver> drivers = assess(InventedCases.marriageOfConvenience(), "Arland", "Borland")
                .drivers();
        assertThat(drivers).anyMatch(d -> d.binds() && d.theme() == Theme.COMMON_ENEMY);
        assertThat(drivers).anyMatch(d -> d.binds() && d.theme() == Theme.SANCTIONS);
        assertThat(drivers).anyMatch(d -> !d.binds() && d.theme() == Theme.WATER_AND_RESOURCES);
        assertThat(drivers).anyMatch(d -> !d.binds() && d.theme() == Theme.ALTERNATIVE_ALLIANCES);
        assertThat(drivers).anyMatch(d -> !d.binds() && d.theme() == Theme.IDEOLOGY);
        assertThat(drivers).extracting(d -> d.theme() + " " + d.bond()).doesNotHaveDuplicates();
    }

    @Test
    void stakesAreInterestsAndWhatAmountsToThem() {
        List<Stakes> stakes = assess(InventedCases.marriageOfConvenience(), "Arland", "Borland")
                .stakes();
        assertThat(stakes).extracting(Stakes::actor).containsExactly(new ActorName("Arland"), new ActorName("Borland"));
        Map<InterestType, List<String>> borland = stakes.get(1).interests();
        assertThat(borland.get(InterestType.OPPORTUNITY)).containsExactly("s6");
        assertThat(borland.get(InterestType.THREAT)).containsExactly("s7", "s9", "s13");
        assertThat(borland.get(InterestType.AIM)).containsExactly("s10");
        assertThat(borland.get(InterestType.NEED)).containsExactly("s12");
    }

    @Test
    void tooLittleIsSaidToBeTooLittle() {
        CaseBuilder builder = new CaseBuilder()
                .actor("Arland", ActorKind.STATE)
                .actor("Borland", ActorKind.STATE)
                .event("Arland", EventType.AID, "Borland", "2001");
        Assessment assessment = assess(builder, "Arland", "Borland");
        assertThat(assessment.stable()).isFalse();
        assertThat(assessment.summary().likelihood()).isEmpty();
        assertThat(assessment.summary().sentences()).hasSize(1);
        assertThat(assessment.summary().sentences().get(0).sentence()).startsWith("Too little evidence");
        assertThat(assessor(builder.build()).relationships()).isEmpty();
    }

    @Test
    void silenceIsNoEvidenceForAnything() {
        Assessment assessment = assess(new CaseBuilder(), "Arland", "Borland");
        assertThat(assessment.rows()).noneMatch(Row::present);
        assertThat(assessment.hypotheses()).allMatch(h -> h.inconsistency() == 0);
    }

    @Test
    void anActorAndItsLeaderAreNoRelationship() {
        CaseBuilder builder = new CaseBuilder().actor("Chief", ActorKind.PERSON, "Band");
        assertThatThrownBy(() -> assess(builder, "Chief", "Band")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDeniedBlowIsASurvivedShockAndADeniedAllianceAJudgement() {
        CaseBuilder builder = InventedCases.marriageOfConvenience()
                .put(Certainty.DENIED)
                .event("Arland", EventType.SANCTION, "Borland", "1997")
                .put(Certainty.DENIED)
                .tie("Arland", TieType.ALLIED, "Borland", "");
        Assessment assessment = assess(builder, "Arland", "Borland");
        assertThat(row(assessment, "shocks").value()).contains("1 blow");
        assertThat(row(assessment, "judgement").value()).contains("2 of 2 judgements");
        assertThat(row(assessment, "concealment").value()).contains("1 statement");
    }

    @Test
    void aTrioLeadsOnlyWhereAllThreeAreFriends() {
        CaseBuilder builder = InventedCases.strategicPartnership();
        assertThat(assessor(builder.build()).relationships().get(0))
                .containsExactly(new ActorName("Arland"), new ActorName("Borland"));
        for (int i = 0; i < 12; i++) {
            builder.event("Arland", EventType.CONSULT, "Celand", "").event("Borland", EventType.AID, "Celand", "");
        }
        assertThat(assessor(builder.build()).relationships().get(0)).hasSize(3);
    }

    @Test
    void aQuotedPartyWeighsLessThanTheAuthor() {
        CaseBuilder told = InventedCases.noAlignment();
        CaseBuilder claimed = InventedCases.noAlignment();
        told.saying("Arland and Borland are brothers").tie("Arland", TieType.FRIENDLY, "Borland", "");
        claimed.by("Arland").saying("Arland and Borland are brothers").tie("Arland", TieType.FRIENDLY, "Borland", "");
        double author = row(assess(told, "Arland", "Borland"), "values").weight();
        double party = row(assess(claimed, "Arland", "Borland"), "values").weight();
        assertThat(party).isCloseTo(author * 0.4, within(1e-9));
    }

    @Test
    void anAuthorWhoIsSaidNotToServeAPartyIsNoneOfIt() {
        CaseBuilder serves = InventedCases.noAlignment().written("Ada").role("Ada", RoleType.MEMBER_OF, "Arland");
        CaseBuilder denied = InventedCases.noAlignment()
                .written("Ada")
                .put(Certainty.DENIED)
                .role("Ada", RoleType.MEMBER_OF, "Arland");
        for (CaseBuilder builder : List.of(serves, denied)) {
            builder.saying("Arland and Borland are brothers").tie("Arland", TieType.FRIENDLY, "Borland", "");
        }
        assertThat(row(assess(serves, "Arland", "Borland"), "values").support().partisan())
                .isEqualTo(1);
        assertThat(row(assess(denied, "Arland", "Borland"), "values").support().partisan())
                .isZero();
    }
}
