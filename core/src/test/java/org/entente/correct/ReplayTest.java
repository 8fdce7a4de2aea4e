package org.entente.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.correct.Outcome.Standing;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.Admiralty;
import org.entente.model.CaseFile;
import org.entente.model.Consistency;
import org.entente.model.Correction;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Quotation;
import org.entente.model.Ruling;
import org.entente.model.Statement;
import org.entente.model.StatementEdit;
import org.entente.model.StatementKey;
import org.entente.model.TieType;
import org.entente.model.Voice;
import org.junit.jupiter.api.Test;

/** What each correction does to a case, and what undoing it does. */
class ReplayTest {
    private static final String TEXT =
            "Iran armed the Taliban. Pakistan met the TTP in Kabul. Iran and Syria are allies.";

    @Test
    void aCaseThatNobodyCorrectedStaysAsItIs() {
        Ruling grade = new Ruling.Grade("1", "text.txt", Optional.of(Admiralty.parse("B2")), "");
        CaseFile file = coded().ruled(grade).file();
        assertThat(Replay.of(file).file()).isEqualTo(file);
    }

    @Test
    void anEditGivesTheStatementWhatThePersonSays() {
        CodedText text = coded();
        StatementEdit edit = new StatementEdit(
                Optional.of(name("Syria")),
                Optional.empty(),
                Optional.of(EventType.ASSAULT),
                Optional.of(true),
                Optional.empty(),
                Optional.of("Herat"),
                Optional.of(Voice.of(name("Pakistan"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Corrected corrected =
                text.ruled(new Correction.Edited("1", text.key(1), edit, "")).corrected();
        Statement.Event event = (Statement.Event) statement(corrected, 1);
        assertThat(says(event)).isEqualTo("Syria ASSAULT Taliban 2001");
        assertThat(event.reciprocal()).isTrue();
        assertThat(event.by().span()).as("the words do not name Syria").isEmpty();
        assertThat(event.toward())
                .isEqualTo(text.file().statements().get(0).target().orElseThrow());
        assertThat(event.evidence().place()).isEqualTo("Herat");
        assertThat(event.evidence().voice()).isEqualTo(Voice.of(name("Pakistan")));
        assertThat(event.evidence().rule()).isEqualTo("correction");
        assertThat(event.evidence().confidence().value()).isEqualTo(1);
        assertThat(event.evidence().cue()).as("it stood for the voice that was").isEmpty();
        assertThat(corrected.outcomes().get(0).statements()).containsExactly(event.id());
    }

    @Test
    void aTypeOfAnotherKindMakesAStatementOfThatKind() {
        CodedText text = coded();
        Corrected corrected = text.ruled(new Correction.Edited("1", text.key(1), Edits.type(TieType.FRIENDLY), ""))
                .corrected();
        assertThat(statement(corrected, 1)).isInstanceOf(Statement.Tie.class);
        assertThat(says(statement(corrected, 1))).isEqualTo("Iran FRIENDLY Taliban 2001");
    }

    @Test
    void theOtherSideThatNobodyNamesHasNoPlaceInTheText() {
        CodedText text = new CodedText("Iran armed an unknown group.")
                .act("Iran armed an unknown group", "Iran", EventType.AID, "Taliban");
        Corrected corrected = text.ruled(new Correction.Edited("1", text.key(1), Edits.target("unknown"), ""))
                .corrected();
        assertThat(statement(corrected, 1).target()).contains(Mention.UNKNOWN);
    }

    @Test
    void laterEditsGoOnTopOfEarlierOnesAndEachCanBeUndone() {
        CodedText text = coded();
        Ruling type = new Correction.Edited("1", text.key(1), Edits.type(EventType.SUPPORT), "");
        Ruling date = new Correction.Edited("2", text.key(1), Edits.date("1998"), "");
        assertThat(says(statement(coded().ruled(type, date).corrected(), 1))).isEqualTo("Iran SUPPORT Taliban 1998");
        Corrected undone = coded().ruled(type, date, undo(1)).corrected();
        assertThat(says(statement(undone, 1))).isEqualTo("Iran AID Taliban 1998");
        assertThat(standings(undone)).containsExactly(Standing.UNDONE, Standing.IN_FORCE, Standing.IN_FORCE);
        Corrected redone = coded().ruled(type, date, undo(1), undo(3)).corrected();
        assertThat(says(statement(redone, 1))).isEqualTo("Iran SUPPORT Taliban 1998");
        Corrected none = coded().ruled(type, date, undo(1), undo(2)).corrected();
        assertThat(none.file().statements()).isEqualTo(text.file().statements());
    }

    @Test
    void aRejectedStatementIsGoneAndBackWhenThatIsUndone() {
        CodedText text = coded();
        Ruling reject = new Correction.Rejected("1", text.key(2), "");
        assertThat(coded().ruled(reject).corrected().file().statements())
                .extracting(ReplayTest::says)
                .containsExactly("Iran AID Taliban 2001", "Iran ALLIED Syria 2001");
        assertThat(coded().ruled(reject, undo(1)).corrected().file().statements())
                .isEqualTo(text.file().statements());
    }

    @Test
    void anAddedStatementStandsWhereItsWordsStand() {
        Ruling add = added("Pakistan met the TTP in Kabul", EventType.CONSULT, "Taliban", "TTP");
        Corrected corrected = coded().ruled(add).corrected();
        assertThat(corrected.file().statements())
                .extracting(ReplayTest::says)
                .containsExactly(
                        "Iran AID Taliban 2001",
                        "Pakistan CONSULT TTP 2001",
                        "Taliban CONSULT TTP 1999",
                        "Iran ALLIED Syria 2001");
        Statement made = corrected.file().statements().get(2);
        assertThat(made.id()).endsWith(".c1");
        assertThat(made.evidence().span().in(TEXT)).isEqualTo("Pakistan met the TTP in Kabul");
        assertThat(made.target().orElseThrow().span().orElseThrow().in(TEXT)).isEqualTo("TTP");
        assertThat(made.source().orElseThrow().span()).isEmpty();
        assertThat(coded().ruled(add, undo(1)).corrected().file().statements()).hasSize(3);
    }

    @Test
    void whatWasAddedCanBeEditedAndRejected() {
        Correction.Added add = added("Pakistan met the TTP in Kabul", EventType.CONSULT, "Taliban", "TTP");
        Ruling edit = new Correction.Edited("2", add.statement(), Edits.type(EventType.THREATEN), "");
        Corrected edited = coded().ruled(add, edit).corrected();
        assertThat(says(edited.file().statements().get(2))).isEqualTo("Taliban THREATEN TTP 1999");
        Ruling reject = new Correction.Rejected("3", add.statement(), "");
        assertThat(coded().ruled(add, edit, reject).corrected().file().statements())
                .hasSize(3);
    }

    @Test
    void twoActorsThatAreOneBecomeOneEverywhere() {
        Ruling merge = new Correction.Merged("1", name("TTP"), name("Taliban"), "");
        CodedText text = coded().actor("TTP", ActorKind.FACTION, "Taliban", "Tehrik")
                .actor("Mehsud", ActorKind.PERSON, "TTP")
                .act("Iran armed the Taliban", "Mehsud", EventType.ACCUSE, "TTP");
        Corrected corrected = text.ruled(merge).corrected();
        assertThat(says(statement(corrected, 2))).isEqualTo("Pakistan CONSULT Taliban 2001");
        assertThat(corrected.file().actors()).extracting(a -> a.name().value()).doesNotContain("TTP");
        assertThat(actor(corrected, "Taliban").aliases()).containsExactly("TTP", "Tehrik");
        assertThat(actor(corrected, "Taliban").partOf()).isEmpty();
        assertThat(actor(corrected, "Mehsud").partOf()).contains(name("Taliban"));
        assertThat(corrected.outcomes().get(0).statements())
                .containsExactly(
                        text.file().statements().get(1).id(),
                        text.file().statements().get(3).id());
        assertThat(statement(corrected, 1).evidence().rule())
                .as("nothing was said of the statement itself")
                .isEqualTo("some.rule");
        assertThat(text.ruled(undo(1)).corrected().file().actors())
                .isEqualTo(text.file().actors());
    }

    @Test
    void someMentionsOfAnActorMeanAnother() {
        CodedText text = coded().act("Iran and Syria are allies", "Iran", EventType.AID, "Syria");
        Ruling split = new Correction.Split(
                "1",
                name("Iran"),
                name("Tehran clergy"),
                List.of(text.key(3)),
                List.of(),
                Optional.of(ActorKind.GROUP),
                "");
        Corrected corrected = text.ruled(split).corrected();
        assertThat(corrected.file().statements())
                .extracting(ReplayTest::says)
                .contains("Iran AID Taliban 2001", "Tehran clergy ALLIED Syria 2001", "Iran AID Syria 2001");
        assertThat(actor(corrected, "Tehran clergy").kind()).isEqualTo(ActorKind.GROUP);

        Ruling whole = new Correction.Split(
                "1", name("Iran"), name("Syria"), List.of(), List.of("text.txt"), Optional.empty(), "");
        assertThat(coded().ruled(whole).corrected().file().statements())
                .extracting(ReplayTest::says)
                .contains("Syria AID Taliban 2001", "Syria ALLIED Syria 2001");
    }

    @Test
    void aRenamedActorKeepsItsOldNameAsAnAlias() {
        Ruling rename = new Correction.Renamed("1", name("TTP"), name("Pakistani Taliban"), "");
        Corrected corrected = coded().ruled(rename).corrected();
        assertThat(says(statement(corrected, 2))).isEqualTo("Pakistan CONSULT Pakistani Taliban 2001");
        assertThat(actor(corrected, "Pakistani Taliban").aliases()).containsExactly("TTP");
    }

    @Test
    void whatNamesARenamedActorHoldsWhenTheNameIsTakenBack() {
        Ruling rename = new Correction.Renamed("1", name("TTP"), name("Tehrik"), "");
        Ruling add = added("Iran and Syria are allies", EventType.AID, "Iran", "Tehrik");
        Corrected corrected = coded().ruled(rename, add, undo(1)).corrected();
        assertThat(corrected.file().statements()).extracting(ReplayTest::says).contains("Iran AID TTP 1999");
        assertThat(corrected.file().actors()).extracting(a -> a.name().value()).doesNotContain("Tehrik");
    }

    @Test
    void anActorIsOfAnotherKindOrPartOfNobody() {
        CodedText text = coded().actor("TTP", ActorKind.STATE, "Taliban");
        Ruling described = new Correction.Described(
                "1", name("TTP"), Optional.of(ActorKind.ARMED_GROUP), Optional.of(ActorName.UNKNOWN), "");
        Corrected corrected = text.ruled(described).corrected();
        assertThat(actor(corrected, "TTP").kind()).isEqualTo(ActorKind.ARMED_GROUP);
        assertThat(actor(corrected, "TTP").partOf()).isEmpty();
    }

    @Test
    void gradesAreUndoneTooAndTheCorrectedCaseHasOnlyThoseThatCount() {
        Ruling b = new Ruling.Grade("1", "text.txt", Optional.of(Admiralty.parse("B2")), "");
        Ruling c = new Ruling.Grade("2", "text.txt", Optional.of(Admiralty.parse("C3")), "");
        Corrected corrected = coded().ruled(b, c, undo(2)).corrected();
        assertThat(corrected.file().grade("text.txt")).isEqualTo(Admiralty.parse("B2"));
        assertThat(corrected.file().rulings()).containsExactly(b);
        assertThat(standings(corrected)).containsExactly(Standing.IN_FORCE, Standing.UNDONE, Standing.IN_FORCE);
        assertThat(coded().ruled(b, c, undo(2)).file().grade("text.txt")).isEqualTo(Admiralty.parse("B2"));
    }

    @Test
    void gradesAndJudgementsGoWithTheActorThatIsRenamed() {
        Ruling grade = new Ruling.Grade("1", "TTP", Optional.of(Admiralty.parse("D4")), "");
        Ruling judgement = new Ruling.Judgement(
                "2", List.of(name("Iran"), name("TTP")), "i", "h", Optional.of(Consistency.NEUTRAL), "");
        Ruling rename = new Correction.Renamed("3", name("TTP"), name("Alliance"), "");
        Ruling regrade = new Ruling.Grade("4", "Alliance", Optional.of(Admiralty.parse("B2")), "");
        Corrected corrected = coded().ruled(grade, judgement, rename, regrade).corrected();
        assertThat(corrected.file().grade("Alliance")).isEqualTo(Admiralty.parse("B2"));
        assertThat(corrected.file().inForce())
                .contains(new Ruling.Judgement(
                        "2", List.of(name("Alliance"), name("Iran")), "i", "h", Optional.of(Consistency.NEUTRAL), ""));
        assertThat(standings(corrected))
                .containsExactly(Standing.SUPERSEDED, Standing.IN_FORCE, Standing.IN_FORCE, Standing.IN_FORCE);
        Corrected back = coded().ruled(rename, regrade, undo(1)).corrected();
        assertThat(back.file().grade("TTP")).isEqualTo(Admiralty.parse("B2"));
    }

    @Test
    void whatALaterVersionRuledHoldsItsPlaceAndAnUndoOfNothingIsTold() {
        CodedText text = coded();
        Ruling reject = new Correction.Rejected("2", text.key(1), "");
        Corrected corrected = text.ruled(new Ruling.Foreign("1", "weigh", "?"), reject, undo(2), undo(9))
                .corrected();
        assertThat(standings(corrected))
                .containsExactly(Standing.UNKNOWN, Standing.UNDONE, Standing.IN_FORCE, Standing.WITHOUT_EFFECT);
    }

    @Test
    void replayingTwiceIsReplayingOnce() {
        CodedText text = coded();
        Corrected once = text.ruled(
                        new Correction.Edited("1", text.key(1), Edits.date("1998"), ""),
                        new Correction.Rejected("2", text.key(2), ""),
                        new Correction.Renamed("3", name("Iran"), name("Persia"), ""))
                .corrected();
        assertThat(Replay.of(once.file()).file()).isEqualTo(once.file());
    }

    private static CodedText coded() {
        return new CodedText(TEXT)
                .act("Iran armed the Taliban", "Iran", EventType.AID, "Taliban")
                .act("Pakistan met the TTP", "Pakistan", EventType.CONSULT, "TTP")
                .tie("Iran and Syria are allies", "Iran", TieType.ALLIED, "Syria");
    }

    private static Correction.Added added(String words, EventType type, String source, String target) {
        CodedText text = new CodedText(TEXT);
        StatementKey key = new StatementKey(
                Quotation.of(text.document(), text.at(words)),
                type,
                Optional.of(name(source)),
                Optional.of(name(target)),
                "");
        return new Correction.Added("1", key, Edits.date("1999"), "");
    }

    private static Ruling undo(int number) {
        return new Ruling.Undo("9", number, "");
    }

    private static Statement statement(Corrected corrected, int number) {
        return corrected.file().statements().get(number - 1);
    }

    private static org.entente.model.Actor actor(Corrected corrected, String name) {
        return corrected.file().actors().stream()
                .filter(a -> a.name().equals(name(name)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Standing> standings(Corrected corrected) {
        return corrected.outcomes().stream().map(Outcome::standing).toList();
    }

    private static ActorName name(String name) {
        return new ActorName(name);
    }

    private static String says(Statement s) {
        return s.source().orElseThrow().actor() + " " + s.type() + " "
                + s.target().orElseThrow().actor() + " "
                + s.evidence().date();
    }
}
