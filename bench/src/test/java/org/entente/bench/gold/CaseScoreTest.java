package org.entente.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measure of annotated texts, on cases small enough to be counted by hand. */
class CaseScoreTest {
    private static final String TEXT = "Iran armed Hamas. The Islamic Republic met Russia. Hamas praised it.";
    private static final Set<String> ACTS = Set.of("event", "tie");

    @TempDir
    Path folder;

    private final List<String> gold = new ArrayList<>();
    private final List<Told> coded = new ArrayList<>();

    @Test
    void halfFoundAndOneInvented() throws IOException {
        annotated(0, 17, "Iran", "AID", "Hamas", "");
        annotated(18, 50, "Iran", "CONSULT", "Russia", "");
        found(0, 17, "Iran", "AID", "Hamas");
        found(51, 68, "Hamas", "ASSAULT", "Iran");
        CaseScore score = score();
        assertThat(score.gold()).isEqualTo(2);
        assertThat(score.coded()).isEqualTo(2);
        assertThat(score.signF1()).isCloseTo(0.5, within(1e-9));
        assertThat(score.wrong()).extracting(Told::type).containsExactly("ASSAULT");
    }

    @Test
    void anotherTypeOfTheSameSignCountsAtTheFirstLevelOnly() throws IOException {
        annotated(0, 17, "Iran", "AID", "Hamas", "");
        found(0, 17, "Iran", "SUPPORT", "Hamas");
        assertThat(score().signF1()).isCloseTo(1, within(1e-9));
        assertThat(score().typeF1()).isZero();
    }

    @Test
    void directionCountsUnlessBothActAlike() throws IOException {
        annotated(18, 50, "Iran", "CONSULT", "Russia", "");
        found(18, 50, "Russia", "CONSULT", "Iran");
        assertThat(score().sign()).isZero();
        gold.clear();
        annotated(18, 50, "Iran", "CONSULT", "Russia", ", \"reciprocal\": true");
        assertThat(score().sign()).isEqualTo(1);
    }

    @Test
    void otherNamesOfAnActorAreTheActor() throws IOException {
        annotated(18, 50, "Iran", "CONSULT", "Russia", "");
        coded.add(Told.parse("{\"kind\":\"event\",\"begin\":18,\"end\":50,\"source\":\"Persia\",\"sourceSpan\":[18,38],"
                + "\"target\":\"the Russia\",\"type\":\"CONSULT\"}"));
        assertThat(score().type()).isEqualTo(1);
    }

    @Test
    void whatIsOptionalIsNeitherMissedNorCounted() throws IOException {
        annotated(0, 17, "Iran", "AID", "Hamas", ", \"optional\": true");
        assertThat(score().gold()).isZero();
        found(0, 17, "Iran", "AID", "Hamas");
        assertThat(score().coded()).isZero();
        assertThat(score().wrong()).isEmpty();
    }

    @Test
    void eachStatementIsPairedOnceAndNoneIsLeftWhereAllCanBePaired() throws IOException {
        // the first of the gold could take either of the coded; taking the better leaves the other without a partner
        annotated(0, 50, "Iran", "AID", "Hamas", "");
        annotated(0, 10, "Iran", "AID", "Hamas", "");
        found(0, 49, "Iran", "AID", "Hamas");
        found(20, 50, "Iran", "AID", "Hamas");
        assertThat(score().sign()).isEqualTo(2);
    }

    @Test
    void datesVoicesAndCertaintyAreJudgedWhereTheSignAgrees() throws IOException {
        annotated(0, 17, "Iran", "AID", "Hamas", ", \"date\": \"1998\", \"voice\": \"Tehran\"");
        annotated(18, 50, "Iran", "CONSULT", "Russia", ", \"date\": null, \"certainty\": \"hedged\"");
        annotated(51, 68, "Hamas", "SUPPORT", "Iran", ", \"date\": \"1998\", \"voice\": \"unnamed\"");
        String fields = ",\"voice\":\"the Islamic Republic\",\"date\":\"1998-05\"}";
        found(0, 17, "Iran", "AID", "Hamas", fields);
        found(40, 50, "Iran", "AGREE", "Russia", fields);
        found(51, 68, "Hamas", "ASSAULT", "Iran", fields);
        Details details = score().details();
        assertThat(details.date()).as("both of two").isEqualTo(1);
        assertThat(details.voice()).as("not the second").isEqualTo(0.5);
        assertThat(details.certainty()).isEqualTo(0.5);
        assertThat(details.quote()).as("10 of 32 units").isEqualTo(1);
    }

    @Test
    void nothingToFindAndNothingFoundIsNoSuccess() throws IOException {
        assertThat(score().signF1()).isZero();
        assertThat(score().details()).isEqualTo(new Details(0, 0, 0, 0));
    }

    @Test
    void onlyTheKindsAskedForCount() throws IOException {
        annotated(0, 17, "Iran", "AID", "Hamas", "");
        gold.add(gold.get(0).replace("event", "role").replace("AID", "LEADS"));
        found(0, 17, "Iran", "AID", "Hamas");
        assertThat(score().gold()).isEqualTo(1);
        assertThat(score(Set.of("role")).gold()).isEqualTo(1);
        assertThat(score(Set.of("role")).coded()).isZero();
    }

    @Test
    void aPartIsScoredByWhereEvidenceBegins() throws IOException {
        annotated(0, 17, "Iran", "AID", "Hamas", "");
        annotated(18, 50, "Iran", "CONSULT", "Russia", "");
        found(0, 17, "Iran", "AID", "Hamas");
        found(18, 50, "Hamas", "ASSAULT", "Iran");
        score();
        GoldCase read = GoldCase.read(folder);
        CaseScore first = read.score(coded, ACTS, 0, 18);
        assertThat(first.signF1()).isEqualTo(1);
        assertThat(first.wrong()).isEmpty();
        CaseScore second = read.score(coded, ACTS, 18, TEXT.length());
        assertThat(second.gold()).isEqualTo(1);
        assertThat(second.signF1()).isZero();
        assertThat(second.wrong()).hasSize(1);
    }

    @Test
    void aCaseIsReadWholeOrNotAtAll() throws IOException {
        annotated(0, 17, "Iran", "AID", "Hamas", "");
        gold.add("  ");
        assertThat(score().gold()).as("blank lines are nothing").isEqualTo(1);
        GoldCase read = GoldCase.read(folder);
        assertThat(read.text()).isEqualTo(TEXT);
        assertThat(read.gold()).extracting(Told::source).containsExactly("Iran");
        Files.delete(folder.resolve("actors.tsv"));
        assertThatThrownBy(() -> GoldCase.read(folder))
                .isInstanceOf(java.io.UncheckedIOException.class)
                .hasMessageContaining("actors.tsv");
    }

    @Test
    void rulesAreTalliedByWhatTheyWereRightIn() throws IOException {
        annotated(0, 17, "Iran", "AID", "Hamas", "");
        found(0, 17, "Iran", "AID", "Hamas");
        found(51, 68, "Hamas", "ASSAULT", "Iran");
        RuleTally tally = new RuleTally();
        tally.ofCase(score());
        assertThat(tally.table())
                .containsExactly("rule\tfired\tright\tright_type\twrong", "aid\t1\t1\t1\t0", "assault\t1\t0\t0\t1");
        assertThat(tally.shareRight()).isEqualTo("1 of 2");
        assertThat(tally.worst(5)).isEmpty();
    }

    private void annotated(int begin, int end, String source, String type, String target, String more) {
        gold.add("{\"kind\":\"event\",\"begin\":%d,\"end\":%d,\"source\":\"%s\",\"type\":\"%s\",\"target\":\"%s\"%s}"
                .formatted(begin, end, source, type, target, more));
    }

    private void found(int begin, int end, String source, String type, String target) {
        found(begin, end, source, type, target, "}");
    }

    private void found(int begin, int end, String source, String type, String target, String more) {
        String head =
                "{\"kind\":\"event\",\"begin\":%d,\"end\":%d,\"source\":\"%s\",\"type\":\"%s\",\"target\":\"%s\",\"rule\":\"%s\""
                        .formatted(begin, end, source, type, target, type.toLowerCase(java.util.Locale.ROOT));
        coded.add(Told.parse(head + more));
    }

    private CaseScore score() throws IOException {
        return score(ACTS);
    }

    private CaseScore score(Set<String> kinds) throws IOException {
        Files.writeString(folder.resolve("text.txt"), TEXT);
        Files.write(folder.resolve("gold.jsonl"), gold);
        Files.write(
                folder.resolve("actors.tsv"),
                List.of(
                        "name\tkind\tpart_of\taliases",
                        "Iran\tstate\t\tIslamic Republic|Tehran",
                        "Hamas\tarmed group\t\t"));
        return GoldCase.read(folder).score(coded, kinds);
    }
}
