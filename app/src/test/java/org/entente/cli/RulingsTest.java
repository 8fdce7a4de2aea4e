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
import java.util.Optional;
import org.entente.cli.Run.Result;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.Certainty;
import org.entente.model.Confidence;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EdtfDate;
import org.entente.model.EventType;
import org.entente.model.Evidence;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.Voice;
import org.entente.store.CaseStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person decides about a small case that is there already: no language models are loaded here. */
class RulingsTest {
    private static final String ODD = "it's \"odd\".txt";

    @TempDir
    Path dir;

    private Path file = Path.of("");
    private Run run = new Run(Path.of(""));

    @BeforeEach
    void write() {
        file = dir.resolve("case.entente");
        CaseStore.write(file, small());
        run = new Run(dir).at(Instant.parse("2026-11-27T01:02:03.456Z"));
    }

    @Test
    void aGradeIsGivenListedAndTakenBack() {
        Result given = run.of("grade", file, "text.txt", "b2", "--note", "a scholar");
        assertThat(given.err()).isEmpty();
        assertThat(given.exit()).isEqualTo(Exit.OK);
        assertThat(given.out()).isEqualTo("text.txt: graded B2. Its 3 statements count 0.77; before 0.70.\n");
        assertThat(run.of("grade", file).out().lines())
                .anyMatch(line -> line.matches("text\\.txt +document +B2 +0\\.77 +3 +a scholar"));
        assertThat(run.of("grade", file, "--json").out())
                .contains("{\"source\":\"text.txt\",\"kind\":\"document\",\"grade\":\"B2\",\"weight\":0.765,"
                        + "\"statements\":3,\"made\":\"2026-11-27T01:02:03Z\",\"note\":\"a scholar\"}");

        assertThat(run.of("grade", file, "text.txt", "--withdraw").out())
                .isEqualTo("text.txt: no grade any more. Its 3 statements count 0.70; before 0.77.\n");
        assertThat(run.of("grade", file).out().lines())
                .anyMatch(line -> line.matches("text\\.txt +document +- +0\\.70 +3"));
        assertThat(CaseStore.rulings(file)).as("the log keeps both").hasSize(2);
        Result again = run.of("grade", file, "text.txt", "--withdraw");
        assertThat(again.exit()).isEqualTo(Exit.USAGE);
        assertThat(again.err()).contains("Nobody graded text.txt");
    }

    @Test
    void sourcesAreFoundByWhatPeopleCallThem() {
        assertThat(run.of("grade", file, "d1", "B").out()).startsWith("text.txt: graded B6.");
        assertThat(run.of("grade", file, "TEXT.TXT", "B").out()).startsWith("text.txt: graded B6.");
        assertThat(run.of("grade", file, "Pakistani", "D").out())
                .isEqualTo(
                        "Pakistan: graded D6. Its 1 statement counts 0.40; before 0.70 (0.40 on its own relations).\n");
        assertThat(run.of("grade", file, "the isi", "E").out())
                .as("a body counts for its state")
                .startsWith("Pakistan: graded E6.");
        assertThat(run.of("grade", file, "Unnamed", "E").out())
                .isEqualTo("unnamed: graded E6. Its 1 statement counts 0.15; before 0.70.\n");
        assertThat(run.of("grade", file, ODD, "C", "--note", "a\tb\nc \uD83D\uDC7E \u001b[31m \uD83D")
                        .out())
                .startsWith(ODD + ": graded C6.");
        assertThat(run.of("grade", file).out()).contains("a b c \uD83D\uDC7E").doesNotContain("\u001b");
        assertThat(run.of("grade", file, "--json").out())
                .contains("\"it's \\\"odd\\\".txt\"", "\"a\\u0009b\\u000ac \uD83D\uDC7E \\u001b[31m \\ud83d\"");
    }

    @Test
    void whoIsNoSourceIsAnsweredWithThoseThatAre() {
        Result document = run.of("grade", file, "texd.txt", "B2");
        assertThat(document.exit()).isEqualTo(Exit.USAGE);
        assertThat(document.err())
                .contains("'texd.txt' is no source of the case small")
                .contains("Maybe you mean: text.txt.")
                .contains("entente grade CASE");
        assertThat(run.of("grade", file, "Pakistn", "B2").err()).contains("Maybe you mean: Pakistan");
        assertThat(run.of("grade", file, "text.txt", "G").err()).contains("'G' is no grade. Maybe write a letter A");
        assertThat(CaseStore.rulings(file)).isEmpty();
    }

    @Test
    void aCellIsJudgedListedAndTakenBack() {
        Result judged = judge("--as", "ii", "--note", "it's \"another\" enemy");
        assertThat(judged.err()).isEmpty();
        assertThat(judged.exit()).isEqualTo(Exit.OK);
        assertThat(judged.out())
                .startsWith("Iran and Taliban, ")
                .contains(": judged II; the table says ")
                .contains("The inconsistency of this hypothesis is now ", "\nNow: ");
        assertThat(judge("--as", "N", "--note", "on second thoughts").exit()).isEqualTo(Exit.OK);
        assertThat(run.of("judge", file, "--list").out().lines())
                .anyMatch(line ->
                        line.matches("2026-11-27T01:02:03Z +Iran, Taliban +.* II +superseded +it's \"another\" enemy"))
                .anyMatch(line -> line.matches(".* N +in force +on second thoughts"));
        assertThat(run.of("judge", file, "taliban", "--list", "--json").out())
                .contains("\"actors\":[\"Iran\",\"Taliban\"]", "\"consistency\":\"N\",\"standing\":\"in force\"");
        assertThat(run.of("judge", file, "Pakistan", "--list").out()).contains("No judgement about these actors");
        assertThat(run.of("judge", file, "Pakistan", "--list", "--json").out()).isEqualTo("[]\n");

        assertThat(judge("--withdraw").out()).contains(": no judgement any more; the table says ");
        assertThat(run.of("judge", file, "--list").out()).contains("withdrawal");
        assertThat(judge("--withdraw").err()).contains("Nobody judged Iran and Taliban");
        assertThat(CaseStore.rulings(file)).hasSize(3);
    }

    @Test
    void whatIsMisnamedIsAnsweredWithWhatIsThere() {
        assertThat(run.of(cell("Iran", "Talibn", "common-enemy", "strategic")).err())
                .contains("'Talibn' is no actor")
                .contains("Maybe you mean: Taliban");
        assertThat(run.of(cell("Pakistan", "ISI", "common-enemy", "strategic")).err())
                .contains("count for Pakistan");
        assertThat(run.of(cell("Iran", "Taliban", "common enemie", "strategic")).err())
                .contains("is no indicator")
                .contains("Maybe you mean: ");
        assertThat(run.of(cell("Iran", "Taliban", "xyzxyzxyzxyz", "strategic")).err())
                .contains("is no indicator. Maybe one of: ");
        assertThat(run.of(cell("Iran", "Taliban", indicator(), "love")).err())
                .contains("'love' is no hypothesis. Maybe");
        assertThat(CaseStore.rulings(file)).isEmpty();
    }

    @Test
    void whatTheCaseKnowsNoMoreIsTakenBackByItsOldName() {
        assertThat(judge("--as", "I", "--note", "so").exit()).isEqualTo(Exit.OK);
        assertThat(run.of("grade", file, "text.txt", "B2").exit()).isEqualTo(Exit.OK);
        CaseFile other = new CaseFile("small", List.of(), List.of(), List.of(), List.of(), List.of());
        CaseStore.write(file, other);
        assertThat(run.of("grade", file).out()).contains("text.txt  silent");
        assertThat(run.of("judge", file, "--list").out()).contains("without effect");
        assertThat(run.of("grade", file, "text.txt", "--withdraw").out())
                .isEqualTo("text.txt: no grade any more. What it says, nothing so far, counts 0.70; before 0.77.\n");
        assertThat(judge("--withdraw").out()).matches("Iran and Taliban, .*: no judgement any more\\.\n");
        assertThat(CaseStore.rulings(file)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade F text.txt",
                "grade F text.txt B2 --withdraw",
                "grade F text.txt Z9",
                "grade F --withdraw",
                "grade F text.txt B2 --json",
                "grade F text.txt B2 C3",
                "judge F",
                "judge F Iran",
                "judge F Iran Taliban",
                "judge F Iran Taliban --indicator a --hypothesis b",
                "judge F Iran Taliban --indicator a --hypothesis b --as I",
                "judge F Iran Taliban --indicator a --hypothesis b --as III --note n",
                "judge F Iran Taliban --indicator a --hypothesis b --as I --note n --withdraw",
                "judge F Iran Taliban --list --withdraw",
                "judge F Nobody --list",
                "judge F Iran Taliban --json"
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
    void aDecisionIsNeverTakenFromASetting() {
        run.with("ENTENTE_WITHDRAW", "true").with("ENTENTE_NOTE", "why not");
        assertThat(run.of("grade", file, "text.txt", "B2").exit()).isEqualTo(Exit.OK);
        assertThat(run.of("grade", file, "--json").out()).contains("\"note\":\"\"");
    }

    @Test
    void aCaseInUseIsExitFourAndNothingIsDecided() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("BEGIN IMMEDIATE");
            Result result = run.of("grade", file, "text.txt", "B2");
            assertThat(result.exit()).isEqualTo(Exit.LOCKED);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("in use by another process");
            sql.execute("ROLLBACK");
        }
        assertThat(CaseStore.rulings(file)).isEmpty();
    }

    private Result judge(String... rest) {
        List<Object> arguments = new ArrayList<>(
                List.of("judge", file, "Taliban", "Iran", "--indicator", indicator(), "--hypothesis", "strategic"));
        arguments.addAll(List.of(rest));
        return run.of(arguments.toArray());
    }

    private Object[] cell(String a, String b, String indicator, String hypothesis) {
        return new Object[] {
            "judge", file, a, b, "--indicator", indicator, "--hypothesis", hypothesis, "--as", "I", "--note", "n"
        };
    }

    private static String indicator() {
        return "common-enemy";
    }

    private static CaseFile small() {
        String text = "Iran armed the Taliban. Pakistan said so. It was reported.";
        return new CaseFile(
                "small",
                List.of(document("d1", "text.txt", text), document("d2", ODD, text)),
                List.of(
                        event("s1", "d1", Voice.AUTHOR),
                        event("s2", "d1", Voice.of(new ActorName("ISI"))),
                        event("s3", "d1", Voice.UNNAMED)),
                List.of(
                        actor("ISI", ActorKind.BODY, Optional.of(new ActorName("Pakistan")), List.of()),
                        actor("Iran", ActorKind.STATE, Optional.empty(), List.of()),
                        actor("Pakistan", ActorKind.STATE, Optional.empty(), List.of("Pakistani")),
                        actor("Taliban", ActorKind.ARMED_GROUP, Optional.empty(), List.of())),
                List.of(),
                List.of());
    }

    private static Document document(String id, String name, String text) {
        return new Document(
                id, name, Document.Format.TEXT, "", "", DocumentDate.NONE, text, List.of(), Document.Layout.PROSE);
    }

    private static Actor actor(String name, ActorKind kind, Optional<ActorName> of, List<String> aliases) {
        return new Actor(new ActorName(name), kind, of, aliases, true);
    }

    private static org.entente.model.Statement event(String id, String document, Voice voice) {
        Evidence evidence = new Evidence(
                id,
                document,
                new Span(0, 23),
                "armed",
                Optional.empty(),
                EdtfDate.UNKNOWN,
                "",
                voice,
                Optional.empty(),
                Optional.empty(),
                Certainty.ASSERTED,
                new Confidence(1),
                "test",
                0);
        return new org.entente.model.Statement.Event(
                evidence,
                new Mention(new ActorName("Iran"), Optional.empty()),
                new Mention(new ActorName("Taliban"), Optional.empty()),
                EventType.AID,
                "",
                List.of(),
                false);
    }
}
