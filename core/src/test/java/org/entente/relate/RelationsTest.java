package org.entente.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.relate.CaseBuilder.name;

import java.util.List;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.PairHistory;
import org.entente.model.Phase;
import org.entente.model.RoleType;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Skipped;
import org.entente.model.TieType;
import org.junit.jupiter.api.Test;

class RelationsTest {
    private static CaseBuilder twoLands() {
        return new CaseBuilder().actor("Arland", ActorKind.STATE).actor("Borland", ActorKind.STATE);
    }

    private static SignedTie onlyTie(CaseFile file, String at) {
        SignedNetwork network = Relations.of(file).network(EdtfDate.parse(at));
        assertThat(network.ties()).hasSize(1);
        return network.ties().get(0);
    }

    @Test
    void aLeaderCountsForTheGroupAndABodyForItsState() {
        CaseFile file = twoLands()
                .actor("Ministry", ActorKind.BODY, "Arland")
                .actor("General", ActorKind.PERSON)
                .actor("Band", ActorKind.ARMED_GROUP)
                .role("General", RoleType.LEADS, "Band")
                .role("Clerk", RoleType.MEMBER_OF, "Ministry")
                .build();
        assertThat(Relations.of(file).principals())
                .containsEntry(name("Ministry"), name("Arland"))
                .containsEntry(name("Clerk"), name("Arland"))
                .containsEntry(name("General"), name("Band"))
                .containsEntry(name("Borland"), name("Borland"));
    }

    @Test
    void aGroupThatRulesAStateAndAStateInAnAllianceStayThemselves() {
        CaseFile file = twoLands()
                .actor("Band", ActorKind.ARMED_GROUP)
                .actor("Pact", ActorKind.ORGANISATION)
                .role("Band", RoleType.LEADS, "Arland")
                .role("Borland", RoleType.MEMBER_OF, "Pact")
                .build();
        assertThat(Relations.of(file).principals())
                .containsEntry(name("Band"), name("Band"))
                .containsEntry(name("Borland"), name("Borland"));
    }

    @Test
    void onlyRolesThatTheAuthorAssertsOrHedgesCount() {
        CaseFile file = twoLands()
                .actor("Spy", ActorKind.PERSON)
                .actor("Envoy", ActorKind.PERSON)
                .by("Borland")
                .role("Spy", RoleType.REPRESENTS, "Arland")
                .put(Certainty.DENIED)
                .role("Envoy", RoleType.REPRESENTS, "Arland")
                .build();
        assertThat(Relations.of(file).principals())
                .containsEntry(name("Spy"), name("Spy"))
                .containsEntry(name("Envoy"), name("Envoy"));
    }

    @Test
    void factionsStandAloneOnlyWhereTheTextSetsThemAgainstOneAnother() {
        CaseBuilder builder = new CaseBuilder()
                .actor("Band", ActorKind.ARMED_GROUP)
                .actor("North wing", ActorKind.FACTION, "Band")
                .actor("South wing", ActorKind.FACTION, "Band")
                .actor("East wing", ActorKind.FACTION, "Band")
                .actor("Colonel", ActorKind.PERSON, "North wing")
                .event("North wing", EventType.CONSULT, "East wing", "");
        assertThat(Relations.of(builder.build()).principals()).containsEntry(name("North wing"), name("Band"));
        builder.event("North wing", EventType.ACCUSE, "South wing", "");
        assertThat(Relations.of(builder.build()).principals())
                .containsEntry(name("North wing"), name("North wing"))
                .containsEntry(name("South wing"), name("South wing"))
                .containsEntry(name("East wing"), name("Band"))
                .containsEntry(name("Colonel"), name("North wing"));
    }

    @Test
    void circlesOfRolesEndAtTheMemberWhoseKindStandsFirst() {
        CaseFile file = new CaseBuilder()
                .actor("Wing", ActorKind.FACTION)
                .actor("Council", ActorKind.ORGANISATION)
                .actor("Chief", ActorKind.PERSON, "Wing")
                .role("Wing", RoleType.PART_OF, "Council")
                .role("Council", RoleType.PART_OF, "Wing")
                .build();
        assertThat(Relations.of(file).principals().values()).containsOnly(name("Council"));
    }

    @Test
    void theUnknownSideHasNoTies() {
        CaseFile file =
                twoLands().event("unknown", EventType.ASSAULT, "Arland", "1998").build();
        Relations relations = Relations.of(file);
        assertThat(relations.principals()).containsEntry(ActorName.UNKNOWN, ActorName.UNKNOWN);
        assertThat(relations.network(EdtfDate.UNKNOWN).ties()).isEmpty();
        assertThat(relations.histories()).isEmpty();
    }

    @Test
    void weightIsScoreTimesCertaintyTimesGradeTimesVoice() {
        assertThat(onlyTie(
                                twoLands()
                                        .event("Arland", EventType.AID, "Borland", "")
                                        .build(),
                                "")
                        .weight())
                .isCloseTo(10 * 0.7, within(1e-12));
        assertThat(onlyTie(
                                twoLands()
                                        .put(Certainty.HEDGED)
                                        .unnamed()
                                        .event("Arland", EventType.AID, "Borland", "")
                                        .build(),
                                "")
                        .weight())
                .isCloseTo(10 * 0.5 * 0.7 * 0.7, within(1e-12));
        assertThat(onlyTie(
                                twoLands()
                                        .by("Arland")
                                        .event("Arland", EventType.AID, "Borland", "")
                                        .build(),
                                "")
                        .weight())
                .isCloseTo(10 * 0.7 * 0.4, within(1e-12));
    }

    @Test
    void aStatementLosesHalfItsWeightInAHalfLife() {
        CaseFile file =
                twoLands().event("Arland", EventType.AID, "Borland", "2001").build();
        assertThat(onlyTie(file, "2001").weight()).isCloseTo(7, within(1e-12));
        assertThat(onlyTie(file, "2006").weight()).isCloseTo(3.5, within(0.01));
        assertThat(Relations.of(file)
                        .network(EdtfDate.year(2011), 2.5)
                        .ties()
                        .get(0)
                        .weight())
                .isCloseTo(7.0 / 16, within(0.01));
        assertThatThrownBy(() -> Relations.of(file).network(EdtfDate.year(2011), 0))
                .hasMessageContaining("half-life");
    }

    @Test
    void whatComesLaterIsLeftOutAndSaid() {
        CaseFile file =
                twoLands().event("Arland", EventType.AID, "Borland", "2005-03").build();
        SignedNetwork before = Relations.of(file).network(EdtfDate.year(2004));
        assertThat(before.ties()).isEmpty();
        assertThat(before.dropped())
                .extracting(Skipped::sentence)
                .singleElement()
                .asString()
                .contains("after 2004");
        assertThat(Relations.of(file).network(EdtfDate.year(2005)).ties()).hasSize(1);
    }

    @Test
    void undatedStatementsCountAtTheDateOfTheirDocument() {
        CaseBuilder builder = twoLands().event("Arland", EventType.AID, "Borland", "");
        SignedNetwork without = Relations.of(builder.build()).network(EdtfDate.year(2010));
        assertThat(without.ties()).hasSize(1);
        assertThat(without.dropped())
                .extracting(Skipped::reason)
                .singleElement()
                .asString()
                .contains("undecayed");
        Relations dated = Relations.of(builder.published("2015").build());
        assertThat(dated.network(EdtfDate.year(2010)).ties()).isEmpty();
        assertThat(dated.network(EdtfDate.year(2020)).ties().get(0).weight()).isCloseTo(3.5, within(0.01));
    }

    @Test
    void aDeniedCooperationIsNoConflict() {
        CaseFile file = twoLands()
                .put(Certainty.DENIED)
                .event("Arland", EventType.SUPPORT, "Borland", "1998")
                .build();
        Relations relations = Relations.of(file);
        assertThat(relations.network(EdtfDate.UNKNOWN).ties()).isEmpty();
        assertThat(relations.network(EdtfDate.UNKNOWN).dropped()).hasSize(1);
        assertThat(relations.histories().get(0).statements()).containsExactly("s1");
        assertThat(relations.histories().get(0).phases())
                .extracting(Phase::character)
                .containsExactly(Phase.Character.QUIET);
    }

    @Test
    void whatCancelsOutIsNoTie() {
        CaseFile file = twoLands()
                .event("Arland", EventType.SUPPORT, "Borland", "")
                .event("Borland", EventType.PROTEST, "Arland", "")
                .build();
        SignedNetwork network = Relations.of(file).network(EdtfDate.UNKNOWN);
        assertThat(network.ties()).isEmpty();
        assertThat(network.actors()).isEmpty();
        assertThat(network.dropped().get(0).reason()).contains("cancel");
    }

    @Test
    void aHistoryTurnsFromWarThroughSilenceToAid() {
        CaseFile file = twoLands()
                .event("Arland", EventType.ASSAULT, "Borland", "1990")
                .event("Borland", EventType.ASSAULT, "Arland", "1991")
                .event("Arland", EventType.AID, "Borland", "2003/2005")
                .event("Arland", EventType.AID, "Borland", "2004")
                .event("Borland", EventType.CONSULT, "Arland", "2004")
                .event("Borland", EventType.CONSULT, "Arland", "")
                .build();
        PairHistory history =
                Relations.of(file).history(name("Borland"), name("Arland")).orElseThrow();
        assertThat(history.phases())
                .extracting(Phase::character)
                .startsWith(Phase.Character.CONFLICT, Phase.Character.QUIET, Phase.Character.COOPERATION);
        assertThat(history.phases().get(0).period()).isEqualTo(EdtfDate.parse("1990/1991"));
        assertThat(history.phases().get(0).words()).isEqualTo("1990–1991: conflict alone (−13); attacks (2).");
        assertThat(history.phases().get(1).words()).startsWith("1992–2002: quiet");
        assertThat(history.undated()).containsExactly("s6");
        assertThat(history.years()).hasSize(16);
        double all = history.years().stream()
                .mapToDouble(PairHistory.YearBalance::cooperation)
                .sum();
        assertThat(all).isCloseTo(22.5 * 0.7, within(1e-9));
    }

    @Test
    void openPeriodsEndAtTheDocumentsDate() {
        CaseFile file = twoLands()
                .published("2004-05-01")
                .tie("Arland", TieType.HOSTILE, "Borland", "2001/..")
                .build();
        PairHistory history = Relations.of(file).histories().get(0);
        assertThat(history.years()).extracting(PairHistory.YearBalance::year).containsExactly(2001, 2002, 2003, 2004);
    }

    @Test
    void partsOfAnActorShareItsHistory() {
        CaseFile file = twoLands()
                .actor("Ministry", ActorKind.BODY, "Arland")
                .event("Ministry", EventType.CONSULT, "Borland", "2001")
                .event("Ministry", EventType.CONSULT, "Arland", "2001")
                .build();
        Relations relations = Relations.of(file);
        assertThat(relations
                        .history(name("Ministry"), name("Borland"))
                        .orElseThrow()
                        .statements())
                .isEqualTo(List.of("s1"));
        assertThat(relations.history(name("Ministry"), name("Arland"))).isEmpty();
    }

    @Test
    void beforeAYearIsReadNearThatYear() {
        Relations relations = Relations.of(
                twoLands().tie("Arland", TieType.ALLIED, "Borland", "../1914").build());
        assertThat(relations.network(EdtfDate.parse("1800"), 5).ties()).isEmpty();
        assertThat(relations.network(EdtfDate.parse("1904"), 5).ties()).isEmpty();
        assertThat(relations.network(EdtfDate.parse("1906"), 5).ties()).hasSize(1);
        assertThat(relations.network(EdtfDate.parse("1914"), 5).ties()).hasSize(1);
    }
}
