package org.entente.correct;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.correct.Outcome.Standing;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.Correction;
import org.entente.model.EventType;
import org.entente.model.Quotation;
import org.entente.model.Ruling;
import org.entente.model.Statement;
import org.entente.model.StatementKey;
import org.junit.jupiter.api.Test;

/** What becomes of corrections when the text has moved or changed, or a newer coder reads it otherwise. */
class RecodingTest {
    private static final String FIRST = "Iran armed the Taliban in the west.";
    private static final String TEXT = FIRST + "\n\nPakistan met the TTP in Kabul.";

    @Test
    void correctionsFindTheirStatementsWhereTheTextMoved() {
        CodedText old = coded(TEXT);
        List<Ruling> log = List.of(
                new Correction.Edited("1", old.key(1), Edits.date("1998"), ""),
                new Correction.Rejected("2", old.key(2), ""));
        Corrected moved = new CodedText(
                        "It rained in Herat, and then it stopped.\n\n" + TEXT.replace(" the west", "\nthe   west"))
                .act("It rained in Herat", "Herat", EventType.AID, "Taliban")
                .act("Iran armed the Taliban", "Iran", EventType.AID, "Taliban")
                .act("Pakistan met the TTP", "Pakistan", EventType.CONSULT, "TTP")
                .ruled(log)
                .corrected();
        assertThat(standings(moved)).containsExactly(Standing.IN_FORCE, Standing.IN_FORCE);
        assertThat(moved.file().statements())
                .extracting(RecodingTest::says)
                .containsExactly("Herat AID Taliban 2001", "Iran AID Taliban 1998");
    }

    @Test
    void whereTheSentenceChangedTheCorrectionIsReportedWithWhatStandsThereNow() {
        CodedText old = coded(TEXT);
        List<Ruling> log = List.of(new Correction.Rejected("1", old.key(2), "not so"));
        Corrected changed = new CodedText(TEXT.replace("Pakistan met the TTP", "Islamabad talked to the TTP"))
                .act("Islamabad talked to the TTP", "Pakistan", EventType.CONSULT, "TTP")
                .ruled(log)
                .corrected();
        assertThat(standings(changed)).containsExactly(Standing.WITHOUT_EFFECT);
        assertThat(changed.outcomes().get(0).reason())
                .isEqualTo(
                        "the text changed: in their place text.txt reads now \"Islamabad talked to the TTP in Kabul.\"");
        assertThat(changed.outcomes().get(0).ruling()).isEqualTo(log.get(0));
        assertThat(changed.file().statements()).hasSize(1);
    }

    @Test
    void wordsThatStandElsewhereAreNotTakenForThoseThatWere() {
        String twice =
                "Early on, Iran armed the Taliban, which failed. Many years went by. Later Iran armed the Taliban again.";
        CodedText old = new CodedText(twice).act("Iran armed the Taliban", "Iran", EventType.AID, "Taliban");
        Ruling reject = new Correction.Rejected("1", old.key(1), "");
        Corrected only = new CodedText("Many years went by. Later Iran armed the Taliban again.")
                .act("Iran armed the Taliban", "Iran", EventType.AID, "Taliban")
                .ruled(reject)
                .corrected();
        assertThat(only.file().statements()).hasSize(1);
        assertThat(only.outcomes().get(0).reason()).contains("between other words than they did");
    }

    @Test
    void ofTwoPlacesWithTheSameWordsTheOneWithTheSameNeighboursIsMeant() {
        String twice =
                "At first Iran armed the Taliban, it is said. Years went by, and then Iran armed the Taliban again.";
        int second = twice.lastIndexOf("Iran armed");
        CodedText old = new CodedText(twice);
        StatementKey key = new StatementKey(
                Quotation.of(old.document(), new org.entente.model.Span(second, second + 22)),
                EventType.CONSULT,
                Optional.of(new ActorName("Iran")),
                Optional.of(new ActorName("Taliban")),
                "");
        Corrected moved = new CodedText("Once upon a time. " + twice)
                .ruled(new Correction.Added("1", key, Edits.date("2011"), ""))
                .corrected();
        assertThat(moved.file().statements().get(0).evidence().span().begin()).isEqualTo(second + 18);
    }

    @Test
    void whatTheNewerCoderFindsItselfIsNotThereTwice() {
        StatementKey key = new StatementKey(
                Quotation.of(coded(TEXT).document(), coded(TEXT).at("Taliban in the west")),
                EventType.COERCE,
                Optional.of(new ActorName("Taliban")),
                Optional.of(new ActorName("Iran")),
                "");
        Ruling add = new Correction.Added("1", key, Edits.date("1999"), "");
        assertThat(coded(TEXT).ruled(add).corrected().file().statements()).hasSize(3);
        CodedText newer = coded(TEXT).act("the Taliban in the west", "Taliban", EventType.COERCE, "Iran");
        Corrected found = newer.ruled(add).corrected();
        assertThat(found.file().statements())
                .as("the person's date holds")
                .extracting(RecodingTest::says)
                .containsExactly("Iran AID Taliban 2001", "Pakistan CONSULT TTP 2001", "Taliban COERCE Iran 1999");
        Ruling same = new Correction.Added("1", key, Edits.date("2001"), "");
        Corrected coded = coded(TEXT)
                .act("the Taliban in the west", "Taliban", EventType.COERCE, "Iran")
                .ruled(same)
                .corrected();
        assertThat(standings(coded)).containsExactly(Standing.CODED_SO);
        assertThat(coded.file().statements().get(2).evidence().rule()).isEqualTo("some.rule");
    }

    @Test
    void whereTheNewerCoderReadsItAsThePersonDidNothingIsChanged() {
        CodedText old = coded(TEXT);
        List<Ruling> log = List.of(
                new Correction.Edited("1", old.key(1), Edits.type(EventType.ASSAULT), ""),
                new Correction.Rejected("2", old.key(2), ""));
        CodedText newer = new CodedText(TEXT).act("Iran armed the Taliban", "Iran", EventType.ASSAULT, "Taliban");
        Corrected agreed = newer.ruled(log).corrected();
        assertThat(standings(agreed)).containsExactly(Standing.CODED_SO, Standing.CODED_SO);
        assertThat(agreed.file().statements()).isEqualTo(newer.file().statements());
    }

    @Test
    void whereTheNewerCoderReadsItInAThirdWayThatIsToldAndNothingIsChanged() {
        CodedText old = coded(TEXT);
        List<Ruling> log = List.of(
                new Correction.Edited("1", old.key(1), Edits.type(EventType.ASSAULT), ""),
                new Correction.Rejected("2", old.key(2), ""));
        CodedText newer = new CodedText(TEXT)
                .act("Iran armed the Taliban", "Iran", EventType.SUPPORT, "Taliban")
                .act("Pakistan met the TTP", "Pakistan", EventType.THREATEN, "TTP");
        Corrected other = newer.ruled(log).corrected();
        assertThat(standings(other)).containsExactly(Standing.WITHOUT_EFFECT, Standing.WITHOUT_EFFECT);
        assertThat(other.outcomes().get(0).reason()).startsWith("the coder takes it now for event SUPPORT (text.txt-");
        assertThat(other.file().statements()).isEqualTo(newer.file().statements());
    }

    @Test
    void anotherNameOfTheSameActorIsNoObstacle() {
        CodedText old = new CodedText(TEXT).act("Iran armed the Taliban", "Persia", EventType.AID, "Taliban");
        Ruling edit = new Correction.Edited("1", old.key(1), Edits.date("1998"), "");
        Corrected newer = coded(TEXT)
                .actor("Iran", ActorKind.STATE, "", "Persia")
                .ruled(edit)
                .corrected();
        assertThat(says(newer.file().statements().get(0))).isEqualTo("Iran AID Taliban 1998");
        Ruling rename = new Correction.Renamed("1", new ActorName("Persia"), new ActorName("Iran"), "");
        assertThat(standings(coded(TEXT).ruled(rename, edit).corrected()))
                .as("the coder calls it so by now")
                .containsExactly(Standing.CODED_SO, Standing.IN_FORCE);
    }

    @Test
    void ofTwoStatementsInOneSentenceTheRightOneIsMeantAlsoAfterAMerge() {
        CodedText text = new CodedText("Iran armed the Taliban and the TTP.")
                .act("Iran armed the Taliban and the TTP", "Iran", EventType.AID, "Taliban")
                .act("Iran armed the Taliban and the TTP", "Iran", EventType.AID, "TTP");
        Ruling merge = new Correction.Merged("1", new ActorName("TTP"), new ActorName("Taliban"), "");
        Ruling edit = new Correction.Edited("2", text.key(2), Edits.date("1998"), "");
        assertThat(text.ruled(merge, edit).corrected().file().statements())
                .extracting(RecodingTest::says)
                .containsExactly("Iran AID Taliban 2001", "Iran AID Taliban 1998");
    }

    @Test
    void aRenamedDocumentIsFoundByItsText() {
        CodedText old = coded(TEXT);
        Ruling reject = new Correction.Rejected("1", old.key(1), "");
        Corrected renamed = new CodedText("other.txt", TEXT)
                .act("Iran armed the Taliban", "Iran", EventType.AID, "Taliban")
                .ruled(reject)
                .corrected();
        assertThat(renamed.file().statements()).isEmpty();
        Corrected gone = new CodedText("other.txt", "It rained.").ruled(reject).corrected();
        assertThat(gone.outcomes().get(0).reason()).startsWith("no document text.txt");
    }

    @Test
    void actorsThatAreGoneAreTold() {
        List<Ruling> log = List.of(
                new Correction.Merged("1", new ActorName("A"), new ActorName("B"), ""),
                new Correction.Renamed("2", new ActorName("C"), new ActorName("D"), ""),
                new Correction.Described("3", new ActorName("E"), Optional.of(ActorKind.BODY), Optional.empty(), ""));
        Corrected corrected = coded(TEXT).ruled(log).corrected();
        assertThat(corrected.outcomes())
                .extracting(Outcome::reason)
                .containsExactly("no actor A in the case", "no actor C in the case", "no actor E in the case");
    }

    @Test
    void aSplitOfWhichOneStatementIsGoneHoldsForTheOther() {
        CodedText old = coded(TEXT).act("armed the Taliban in the west", "Taliban", EventType.ACCUSE, "Iran");
        Ruling split = new Correction.Split(
                "1",
                new ActorName("Taliban"),
                new ActorName("Herat council"),
                List.of(old.key(1), old.key(3)),
                List.of(),
                Optional.empty(),
                "");
        Corrected newer = coded(TEXT).ruled(split).corrected();
        assertThat(standings(newer)).containsExactly(Standing.PARTLY);
        assertThat(says(newer.file().statements().get(0))).isEqualTo("Iran AID Herat council 2001");
        Corrected itself = new CodedText(TEXT)
                .actor("Taliban", ActorKind.ARMED_GROUP, "")
                .act("Iran armed the Taliban", "Iran", EventType.AID, "Herat council")
                .act("armed the Taliban in the west", "Herat council", EventType.ACCUSE, "Iran")
                .ruled(split)
                .corrected();
        assertThat(standings(itself)).containsExactly(Standing.CODED_SO);
    }

    private static CodedText coded(String text) {
        return new CodedText(text)
                .act("Iran armed the Taliban", "Iran", EventType.AID, "Taliban")
                .act("Pakistan met the TTP", "Pakistan", EventType.CONSULT, "TTP");
    }

    private static List<Standing> standings(Corrected corrected) {
        return corrected.outcomes().stream().map(Outcome::standing).toList();
    }

    private static String says(Statement s) {
        return s.source().orElseThrow().actor() + " " + s.type() + " "
                + s.target().orElseThrow().actor() + " "
                + s.evidence().date();
    }
}
