package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entente.cli.Run.Result;
import org.entente.model.CaseFile;
import org.entente.model.EventType;
import org.entente.store.CaseStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements of a small case are corrected: no language models are loaded here. */
class CorrectTest {
    private static final String TEXT =
            "Iran armed the Taliban. Pakistan met the TTP. Later Iran armed the Taliban again.";

    @TempDir
    Path dir;

    private Path file = Path.of("");
    private Run run = new Run(Path.of(""));

    @BeforeEach
    void write() {
        file = dir.resolve("case.entente");
        CaseStore.write(file, coded(TEXT));
        run = new Run(dir).at(Instant.parse("2026-11-27T01:02:03.456Z"));
    }

    @Test
    void anEditIsSeenByAllCommandsAndUndone() {
        CaseFile before = CaseStore.read(file);
        Result edited = correct("--edit", "d.1", "--type", "assault", "--date", "1998", "--note", "blood");
        assertThat(edited.err()).isEmpty();
        assertThat(edited.exit()).isEqualTo(Exit.OK);
        assertThat(edited.out())
                .isEqualTo(
                        """
                        1, edit: event AID, Iran to Taliban ("Iran armed the Taliban", text.txt): type ASSAULT, date 1998
                          d.1: event ASSAULT, Iran to Taliban, 1998, asserted, said by author
                            was event AID, Iran to Taliban, 2011, asserted, said by author
                        """
                                .replaceAll("date 1998\n", "date\n  1998\n"));
        assertThat(run.of("export", file, "--format", "jsonl").out())
                .contains("\"type\":\"ASSAULT\"", "\"date\":\"1998\"", "\"rule\":\"correction\"");
        assertThat(run.of("pair", file, "Iran", "Taliban").out()).contains("1998");
        assertThat(run.of("network", file).out()).contains("Iran      -  Taliban    -0.7  +5.6     -6.3");
        assertThat(run.of("explain", file, "d.1").out().replaceAll("\\s+", " "))
                .contains("Rule correction Corrected by hand on 2026-11-27T01:02:03Z (1, edit)")
                .contains(
                        "because: blood was event AID, Iran to Taliban, 2011, asserted, said by author; rule some.rule");
        assertThat(CaseStore.read(file).statements()).as("as coded").isEqualTo(before.statements());

        assertThat(correct("--undo").out()).startsWith("2, undo: ruling 1 is undone\n  d.1: event AID");
        assertThat(run.of("export", file, "--format", "jsonl").out()).doesNotContain("ASSAULT");
        assertThat(correct("--undo", "2").out()).contains("d.1: event ASSAULT");
        assertThat(correct().out().lines().map(String::strip))
                .containsSubsequence("in force", "2  undo: ruling 1 is undone", "undone", "in force");
        assertThat(CaseStore.rulings(file)).hasSize(3);
    }

    @Test
    void aRejectedStatementIsToldFromOneThatNeverWas() {
        assertThat(correct("--reject", "d.2", "--note", "a \"joke\"").out())
                .startsWith(
                        "1, reject: event CONSULT, Pakistan to TTP (\"Pakistan met the TTP\", text.txt): the text does")
                .contains("d.2: not in the case any more");
        assertThat(run.of("explain", file, "d.2").err())
                .contains("'d.2' was rejected by hand on 2026-11-27T01:02:03Z (\"a \"joke\"\")")
                .contains("--undo 1");
        Result again = correct("--reject", "d.2");
        assertThat(again.exit()).isEqualTo(Exit.USAGE);
        assertThat(again.err()).contains("was rejected by hand");
        Result none = correct("--reject", "d.21");
        assertThat(none.exit()).isEqualTo(Exit.USAGE);
        assertThat(none.err()).contains("'d.21' is no statement of the case small. Maybe you mean: d.1, d.3");
    }

    @Test
    void aStatementIsAddedByItsWords() {
        Result added =
                add("met the\nTTP", "--source", "taliban", "--target", "TTP", "--type", "threaten", "--date", "2012");
        assertThat(added.err()).isEmpty();
        assertThat(added.out()).contains("d.c1: event THREATEN, Taliban to TTP, 2012, asserted, said by author");
        assertThat(run.of("explain", file, "d.c1").out())
                .contains("Evidence     \"met the TTP\"", "(1, add)", "Source       Taliban, not named here");
        assertThat(correct("--edit", "d.c1", "--certainty", "denied").out()).contains("denied, said by author");
        assertThat(correct("--reject", "d.c1").exit()).isEqualTo(Exit.OK);
        assertThat(correct("--undo", "1").out())
                .contains("Now 2, event THREATEN", "is without effect:\n  the words are there, but");
        assertThat(correct("--edit", "d.c1", "--date", "2013").err()).contains("was added by hand (1)", "undone");
    }

    @Test
    void theWordsOfAnAddedStatementMustBeThere() {
        assertThat(add("met the KGB", "--source", "Iran", "--target", "TTP", "--type", "AID")
                        .err())
                .contains("The words \"met the KGB\" are not in text.txt.");
        assertThat(add("Iran armed", "--source", "Iran", "--target", "TTP", "--type", "AID")
                        .err())
                .contains("stand in text.txt 2 times")
                .contains("--begin which: 0, 52");
        assertThat(add("Iran armed", "--begin", "52", "--source", "Iran", "--target", "TTP", "--type", "AID")
                        .exit())
                .isEqualTo(Exit.OK);
        assertThat(correct("--add", "--begin", "0", "--end", "999", "--source", "Iran", "--type", "NEED")
                        .err())
                .contains("No words stand in text.txt from 0 to 999: it has " + TEXT.length() + " characters");
        assertThat(correct("--add", "--begin", "0", "--end", "4", "--source", "Iran", "--type", "NEED")
                        .out())
                .contains("interest NEED, Iran, no date");
        assertThat(add("met the", "--document", "texd.txt", "--source", "Iran", "--type", "NEED")
                        .err())
                .contains("'texd.txt' is no document of the case small. Maybe you mean: text.txt.");
    }

    @Test
    void whatIsThereAlreadyIsNotAdded() {
        Result twice = add("Pakistan met", "--source", "Pakistan", "--target", "TTP", "--type", "CONSULT");
        assertThat(twice.exit()).isEqualTo(Exit.USAGE);
        assertThat(twice.err()).contains("has this statement already, as d.2").contains("--edit d.2");
        assertThat(correct("--edit", "d.1", "--type", "AID").err()).contains("It is so already");
        assertThat(CaseStore.rulings(file)).isEmpty();
    }

    @Test
    void misspeltWordsAreAnsweredWithThoseThereAre() {
        assertThat(correct("--edit", "d.1", "--source", "Irn").err())
                .contains("'Irn' is no actor of the case small. Maybe you mean: Iran. --new-actor takes");
        assertThat(correct("--edit", "d.1", "--type", "HELP").err())
                .contains("'HELP' is no type of statement. Maybe one of: AGREE, ");
        assertThat(correct("--edit", "d.1", "--certainty", "sure").err())
                .contains("'sure' is no certainty. Maybe one of: asserted, hedged, hypothetical, denied.");
        assertThat(correct("--edit", "d.1", "--date", "soon").err()).contains("soon");
        assertThat(correct("--edit", "d.1", "--target", "Iran").err()).contains("source and target are the same");
        assertThat(correct("--edit", "d.1", "--theme", "sanctions").err()).contains("only an interest has a theme");
        assertThat(correct("--edit", "d.1", "--type", "need", "--theme", "sanctions")
                        .exit())
                .isEqualTo(Exit.OK);
        assertThat(correct("--edit", "d.2", "--source", "Qatar", "--new-actor").out())
                .contains("event CONSULT, Qatar to TTP");
        assertThat(run.of("actors", file).out().lines()).anyMatch(l -> l.matches("Qatar +unknown +- +1 +no"));
        assertThat(correct("--undo", "9").err()).contains("There is no ruling 9: they are 1 to 2.");
    }

    @Test
    void correctionsSurviveCodingAnewAndThoseThatFitNoMoreAreListed() {
        assertThat(correct("--edit", "d.3", "--date", "1998").exit()).isEqualTo(Exit.OK);
        assertThat(correct("--reject", "d.2", "--note", "hearsay").exit()).isEqualTo(Exit.OK);
        CaseStore.write(file, coded("It rained. " + TEXT.replace("Pakistan met", "Nobody met")));
        assertThat(run.of("export", file, "--format", "jsonl").out()).contains("\"date\":\"1998\"");
        assertThat(correct("--json").out())
                .contains("\"number\":1,\"made\":\"2026-11-27T01:02:03Z\",\"kind\":\"edit\",\"words\":\"event AID")
                .contains("\"standing\":\"in force\",\"statements\":[\"d.2\"]")
                .contains(
                        "\"standing\":\"without effect\",\"statements\":[],\"reason\":\"the text changed: in their place"
                                + " text.txt reads now \\\"Nobody met the TTP.")
                .contains("\"note\":\"hearsay\"");
        assertThat(correct().out()).contains("without effect: the text changed").contains("because: hearsay");
    }

    @Test
    void theLastCorrectionIsUndoneAndThenTheOneBefore() {
        assertThat(correct("--undo").err()).contains("No correction is left to undo");
        correct("--edit", "d.1", "--date", "1998");
        correct("--edit", "d.1", "--date", "1999");
        run.of("grade", file, "text.txt", "B2");
        assertThat(correct("--undo").out()).contains("ruling 2 is undone");
        assertThat(correct("--undo").out()).contains("ruling 1 is undone");
        assertThat(correct("--undo", "3").out()).contains("ruling 3 is undone");
        assertThat(run.of("grade", file).out()).doesNotContain("B2");
        assertThat(correct("--undo", "3").err()).contains("Ruling 3 is undone already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct F --edit d.1",
                "correct F --edit d.1 --reject d.2",
                "correct F --type AID",
                "correct F --note n",
                "correct F --add --source Iran --type AID",
                "correct F --add --quote met --type AID --target Iran",
                "correct F --add --quote met --source Iran --type AID",
                "correct F --add --quote met --source Iran",
                "correct F --reject d.1 --quote met",
                "correct F --reject d.1 --json",
                "correct F --undo x",
                "actors F --merge Iran",
                "actors F --merge Iran --into Irn",
                "actors F --merge Iran --into Iran",
                "actors F --split Iran --as Persia",
                "actors F --split Iran --as Persia --statements d.2",
                "actors F --split Iran --as Persia --statements d.7",
                "actors F --rename Iran",
                "actors F --rename Iran --to Pakistan",
                "actors F --rename Iran --to Iran",
                "actors F --change Iran",
                "actors F --change Iran --kind planet",
                "actors F --change Iran --part-of Iran",
                "actors F --kind state",
                "actors F --part-of Iran",
                "actors F --statements d.1",
                "actors F --note n",
                "actors F --rename Iran --to Persia --json"
            })
    void wrongUseIsExitTwoAndDecidesNothing(String words) {
        Object[] arguments = words.replaceFirst("F", file.toString()).split(" ");
        Result result = run.of(arguments);
        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("entente: ").doesNotContain("Exception");
        assertThat(CaseStore.rulings(file)).isEmpty();
    }

    @Test
    void aCorrectionIsNeverTakenFromASetting() {
        run.with("ENTENTE_DATE", "1066").with("ENTENTE_NOTE", "why not").with("ENTENTE_REJECT", "d.1");
        assertThat(correct().exit()).isEqualTo(Exit.OK);
        assertThat(correct("--edit", "d.1", "--type", "ASSAULT").out())
                .contains("2011")
                .doesNotContain("1066");
        assertThat(correct("--json").out()).contains("\"note\":\"\"");
    }

    @Test
    void aCaseInUseIsExitFourAndNothingIsDecided() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("BEGIN IMMEDIATE");
            assertThat(correct("--reject", "d.1").exit()).isEqualTo(Exit.LOCKED);
            sql.execute("ROLLBACK");
        }
        assertThat(CaseStore.rulings(file)).isEmpty();
    }

    private Result add(String words, String... rest) {
        List<String> arguments = new ArrayList<>(List.of("--add", "--quote", words));
        arguments.addAll(List.of(rest));
        return correct(arguments.toArray(String[]::new));
    }

    private Result correct(String... rest) {
        List<Object> arguments = new ArrayList<>(List.of("correct", file));
        arguments.addAll(List.of(rest));
        return run.of(arguments.toArray());
    }

    /** What a coder makes of the text: a statement per sentence that it understands. */
    private static CaseFile coded(String text) {
        SmallCase made = new SmallCase(text).act("Iran armed the Taliban", "Iran", EventType.AID, "Taliban", "2011");
        if (text.contains("Pakistan met the TTP")) {
            made.act("Pakistan met the TTP", "Pakistan", EventType.CONSULT, "TTP", "2012");
        }
        return made.act("Later Iran armed the Taliban", "Iran", EventType.AID, "Taliban", "2013")
                .file();
    }
}
