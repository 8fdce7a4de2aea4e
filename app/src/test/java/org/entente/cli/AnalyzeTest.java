package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.cli.Run.Result;
import org.entente.model.Ruling;
import org.entente.store.CaseStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on short texts; the language models are loaded once for all of it. */
class AnalyzeTest {
    private static final String TEXT =
            """
            Two powers and a movement

            By A. Writer

            In 2011 Iran sent weapons to the Taliban. Iran and the Taliban are allies against the United States.

            In 2015 the United States imposed sanctions on Iran. The United States attacked the Taliban in 2016. According to Pakistan, \
            Iran sheltered Taliban leaders in 2017.
            """;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    @TempDir
    Path dir;

    @Test
    void fromTextsToACaseThatAnswersQuestions() throws IOException {
        Path text = Files.writeString(dir.resolve("powers.txt"), TEXT);
        Path out = dir.resolve("results of today");
        Result result = new Run(dir).of("analyze", text, "--out", out, "--date", "2018-05");
        assertThat(result.err()).doesNotContain("entente: ");
        assertThat(result.exit()).isEqualTo(Exit.OK);
        assertThat(result.out()).contains("powers.txt", "2018-05, as given", "Statements", "Answer", "report.html");
        assertThat(names(out))
                .containsExactly("powers.entente", "report.html", "report.json", "report.md", "statements.jsonl");
        assertThat(Files.readAllLines(out.resolve("statements.jsonl"))).hasSizeGreaterThan(3);
        questions(out.resolve("powers.entente"), Files.readString(out.resolve("statements.jsonl")));
        again(text, out);
        locked(text, out);
    }

    private void questions(Path file, String statements) throws IOException {
        Run run = new Run(dir);
        Result pair = run.of("pair", file, "IRAN", "taliban");
        assertThat(pair.exit()).isEqualTo(Exit.OK);
        assertThat(pair.out()).startsWith("Iran and Taliban").contains("2011");
        assertThat(run.of("pair", file, "iran", "the taliban", "--json").out())
                .startsWith("{")
                .contains("\"phases\"");
        assertThat(run.of("pair", file, "Iran", "IRAN").err()).contains("count for Iran");
        assertThat(run.of("pair", file, "Iram", "Taliban").err()).contains("Maybe you mean: Iran");

        Result network = run.of("network", file, "--at", "2016");
        assertThat(network.exit()).isEqualTo(Exit.OK);
        assertThat(network.out()).contains("Network at 2016", "Side 1", "Triads");
        assertThat(run.of("network", file, "--json").out()).startsWith("{").contains("\"balance\"");

        balance(run, file);

        Matcher id = ID.matcher(statements);
        assertThat(id.find()).isTrue();
        Result explanation = run.of("explain", file, id.group(1));
        assertThat(explanation.exit()).isEqualTo(Exit.OK);
        assertThat(explanation.out()).contains("Sentence", "Rule", "Certainty");
        assertThat(run.of("explain", file, "nothing").exit()).isEqualTo(Exit.FAILED);

        assertThat(run.of("export", file, "--format", "jsonl").out()).isEqualTo(statements);
        for (String format : List.of("csv", "GEXF", "graphml")) {
            assertThat(run.of("export", file, "--format", format).out()).isNotEmpty();
        }
        Path graph = dir.resolve("graph.gexf");
        assertThat(run.of("export", file, "--format", "gexf", "--out", graph).out())
                .isEmpty();
        assertThat(graph)
                .content()
                .isEqualTo(run.of("export", file, "--format", "gexf").out());

        assess(run, file);
        assertThat(run.of("assess", file, "Iran", "iran").exit()).isEqualTo(Exit.USAGE);
    }

    private void assess(Run run, Path file) throws IOException {
        Result text = run.of("assess", file, "Iran", "Taliban");
        assertThat(text.exit()).isEqualTo(Exit.OK);
        assertThat(text.out())
                .contains("Hypotheses, with the weighted evidence against each", "indicator", "whose: 1 one voice");
        assertThat(text.out().lines()).allMatch(line -> line.length() <= 100);
        Path written = dir.resolve("assessment.txt");
        assertThat(run.of("assess", file, "Iran", "Taliban", "--out", written).out())
                .isEmpty();
        assertThat(written).content().isEqualTo(text.out());

        String json = run.of("assess", file, "Iran", "Taliban", "--json").out();
        assertThat(json).startsWith("{").contains("\"evidence\"", "\"sensitivity\"", "\"durability\"");
        assertThat(run.of("assess", file, "Iran", "Taliban", "--format", "json").out())
                .isEqualTo(json);
        assertThat(run.of("assess", file, "Iran", "Taliban", "--format", "md").out())
                .startsWith("# ")
                .contains("## What would change it", "[^1]: ");

        Path word = dir.resolve("assessment.docx");
        assertThat(run.of("assess", file, "Iran", "Taliban", "--format", "DOCX", "--out", word)
                        .exit())
                .isEqualTo(Exit.OK);
        assertThat(Files.readAllBytes(word)).startsWith('P', 'K');
        assertThat(run.of("assess", file, "Iran", "Taliban", "--format", "docx").err())
                .contains("Maybe add --out FILE");
        assertThat(run.of("assess", file, "Iran", "Taliban", "--json", "--format", "md")
                        .exit())
                .isEqualTo(Exit.USAGE);
    }

    private static void balance(Run run, Path file) {
        Result plain = run.of("balance", file);
        assertThat(plain.exit()).isEqualTo(Exit.OK);
        assertThat(plain.out()).contains("+-- 1 two friends with a common enemy", "Every tie agrees");

        Result flipped = run.of("balance", file, "--at", "2016", "--flip", "the united states:IRAN");
        assertThat(flipped.out())
                .contains("at 2016, as supposed", "against the split", "powers.txt", "What if")
                .containsAnyOf("imposed sanctions on Iran", "sent weapons", "attacked the Taliban");
        assertThat(run.of("balance", file, "--without", "united states", "--json")
                        .out())
                .contains("\"before\"", "\"after\"", "\"seconds\"");
        assertThat(run.of("network", file, "--without", "United States").out())
                .contains("Supposed: without United States");
        Result unknown = run.of("balance", file, "--without", "Irak");
        assertThat(unknown.exit()).isEqualTo(Exit.USAGE);
        assertThat(unknown.err()).contains("Maybe you mean: Iran");

        Result years = run.of("balance", file, "--from", "2011", "--to", "2016", "--every", "2");
        assertThat(years.exit()).isEqualTo(Exit.OK);
        assertThat(years.out()).contains("2011 to 2012", "2013 to 2014", "2015 to 2016");
        assertThat(run.of("balance", file, "--window", "1", "--csv").out().split("\r\n"))
                .hasSizeGreaterThan(5);
        assertThat(run.of("balance", file, "--from", "2016", "--to", "2011").exit())
                .isEqualTo(Exit.USAGE);
    }

    private void again(Path text, Path out) throws IOException {
        Path second = dir.resolve("second");
        new Run(dir).of("analyze", text, "--out", second, "--date", "2018-05", "--threads", "3");
        for (String name : names(out)) {
            assertThat(second.resolve(name)).hasSameBinaryContentAs(out.resolve(name));
        }
        Result json = new Run(dir).of("analyze", text, "--out", second, "--date", "2018-05", "--json");
        assertThat(json.out()).isEqualTo(Files.readString(out.resolve("report.json")));
    }

    private void locked(Path text, Path out) throws IOException {
        Path file = out.resolve("powers.entente");
        byte[] before = Files.readAllBytes(out.resolve("statements.jsonl"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement sql = connection.createStatement()) {
            sql.execute("BEGIN IMMEDIATE");
            Result result = new Run(dir).of("analyze", text, "--out", out);
            assertThat(result.exit()).isEqualTo(Exit.LOCKED);
            assertThat(result.err()).contains("in use by another process");
            sql.execute("ROLLBACK");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        assertThat(out.resolve("statements.jsonl")).hasBinaryContent(before);
    }

    @Test
    void whatPeopleDecidedSurvivesARun() throws IOException {
        Path text = Files.writeString(dir.resolve("powers.txt"), TEXT);
        Path out = dir.resolve("out");
        Run run = new Run(dir);
        assertThat(run.of("analyze", text, "--out", out).exit()).isEqualTo(Exit.OK);
        Path file = out.resolve("powers.entente");
        assertThat(run.of("grade", file, "powers.txt", "A1").exit()).isEqualTo(Exit.OK);
        assertThat(run.of("grade", file, "Pakistan", "D").exit()).isEqualTo(Exit.OK);
        List<Object> judge = new ArrayList<>(List.of("judge", file, "iran", "taliban"));
        judge.addAll(List.of("--indicator", "disputes", "--hypothesis", "none", "--as", "I", "--note", "none told"));
        assertThat(run.of(judge.toArray()).exit()).isEqualTo(Exit.OK);
        assertThat(run.of("actors", file, "--rename", "Taliban", "--to", "Islamic Emirate")
                        .exit())
                .isEqualTo(Exit.OK);
        List<Ruling> rulings = CaseStore.rulings(file);
        assertThat(rulings).hasSize(4);
        String weights = weights(run, file);

        Files.writeString(text, TEXT.replaceFirst("According to Pakistan, ", ""));
        Result again = run.of("analyze", text, "--out", out);
        assertThat(again.exit()).isEqualTo(Exit.OK);
        assertThat(again.err().lines().filter(line -> line.startsWith("ruling")))
                .singleElement()
                .asString()
                .startsWith("ruling without effect: D6 for Pakistan, 20")
                .endsWith("no document or actor Pakistan in the case powers.");
        assertThat(CaseStore.rulings(file)).isEqualTo(rulings);
        assertThat(out.resolve("report.md")).content().contains("Islamic Emirate");
        assertThat(out.resolve("statements.jsonl")).content().doesNotContain("\"Taliban\"");
        assertThat(CaseStore.read(file).actors())
                .as("the case keeps what was coded")
                .anyMatch(actor -> actor.name().value().equals("Taliban"));

        Path other = dir.resolve("other");
        Files.writeString(text, TEXT);
        assertThat(run.of("analyze", text, "--out", out).err()).doesNotContain("without effect");
        assertThat(run.of("analyze", text, "--out", other).exit()).isEqualTo(Exit.OK);
        assertThat(weights(run, file)).isEqualTo(weights).isNotEqualTo(weights(run, other.resolve("powers.entente")));
        assertThat(out.resolve("report.json"))
                .content()
                .as("the analysis itself knows the grades")
                .isNotEqualTo(Files.readString(other.resolve("report.json")));
    }

    private static String weights(Run run, Path file) {
        return Pattern.compile("\"weight\" : [-0-9.]+")
                .matcher(run.of("network", file, "--json").out())
                .results()
                .map(match -> match.group())
                .toList()
                .toString();
    }

    @Test
    void whatCouldNotBeReadIsListedAndTheRestIsDone() throws IOException {
        Path text = Files.writeString(dir.resolve("powers.txt"), TEXT);
        Path other = Files.writeString(dir.resolve("other.txt"), "Pakistan criticised Iran in 2012.\n");
        Path out = dir.resolve("out");
        Result result = new Run(dir)
                .of("analyze", text, dir.resolve("none.txt"), other, text, "--out", out, "--name", "two texts");
        assertThat(result.exit()).isEqualTo(Exit.PARTLY);
        assertThat(result.err()).contains("skipped: ").contains("none.txt").contains("has the name and text of");
        assertThat(result.out()).contains("powers.txt", "other.txt");
        assertThat(out.resolve("two texts.entente")).exists();
        List<String> ids = ID.matcher(Files.readString(out.resolve("statements.jsonl")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void aTextAboutNobodyIsAnHonestNothing() throws IOException {
        Path text = Files.writeString(dir.resolve("rain.txt"), "It rained. The rain was warm, and then it stopped.\n");
        Path out = dir.resolve("out");
        Result result = new Run(dir).of("analyze", text, "--out", out);
        assertThat(result.err()).doesNotContain("entente: ");
        assertThat(result.exit()).isEqualTo(Exit.OK);
        assertThat(result.out()).contains("Nothing found, because");
        assertThat(names(out)).hasSize(5);
    }

    @Test
    void linesAreTextsOfTheirOwnAndOffsetsCountInTheFile() throws IOException {
        String lines = "Russia attacked Ukraine in 2022.\nHe praised Iran.\nChina criticised the United States.\n";
        Path text = Files.writeString(dir.resolve("lines.txt"), lines);
        Path out = dir.resolve("lines.jsonl");
        Run run = new Run(dir).with("ENTENTE_OUT", dir.resolve("results").toString());
        assertThat(run.of("code", "--one-per-line", text, "--out", out).exit()).isEqualTo(Exit.OK);
        assertThat(run.of("code", "--one-per-line", text).out())
                .as("a folder for results is no file for statements")
                .isEqualTo(Files.readString(out));
        Matcher attack = Pattern.compile("\"begin\":(\\d+),\"end\":(\\d+),\"source\":\"China\"")
                .matcher(Files.readString(out));
        assertThat(attack.find()).isTrue();
        assertThat(lines.substring(Integer.parseInt(attack.group(1)), Integer.parseInt(attack.group(2))))
                .startsWith("China")
                .contains("criticised");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
