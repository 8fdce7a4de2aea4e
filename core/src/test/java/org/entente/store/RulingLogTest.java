package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.entente.model.Admiralty;
import org.entente.model.CaseFile;
import org.entente.model.CaseLockedException;
import org.entente.model.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulingLogTest {
    private static final CaseFile CASE = new RandomCase(3).make().ruled(List.of());

    @TempDir
    Path dir;

    @Test
    void whatIsRuledIsReadToTheLastCharacter() {
        Path file = written();
        List<Ruling> made = new ArrayList<>();
        for (long seed = 0; seed < 60; seed++) {
            Ruling ruling = new RandomCase(seed).ruling();
            CaseStore.rule(file, ruling);
            made.add(ruling);
        }
        assertThat(CaseStore.rulings(file)).isEqualTo(made);
        assertThat(CaseStore.read(file)).isEqualTo(CASE.ruled(made));
        assertThat(dir).isDirectoryContaining("glob:**case.entente").isDirectoryNotContaining("glob:**-wal");
    }

    @Test
    void rulingsSurviveARunAndAreNeverWrittenTwice() {
        Path file = written();
        Ruling first = grade("text.txt", "B2");
        Ruling second = grade("text.txt", "B2");
        CaseStore.rule(file, first);
        CaseStore.rule(file, second);
        List<Ruling> read = CaseStore.rulings(file);
        CaseStore.rule(file, grade("unnamed", "E"));
        List<Ruling> all = List.of(first, second, grade("unnamed", "E"));

        CaseStore.write(file, CASE);
        assertThat(CaseStore.rulings(file)).as("a run that knows none").isEqualTo(all);
        CaseStore.write(file, CASE.ruled(read));
        assertThat(CaseStore.rulings(file)).as("one ruled during the run").isEqualTo(all);
        CaseStore.write(file, CaseStore.read(file));
        assertThat(CaseStore.rulings(file)).as("a run that knows all").isEqualTo(all);

        Path other = dir.resolve("other.entente");
        CaseStore.write(other, CASE.ruled(all));
        assertThat(CaseStore.rulings(other)).as("a file of another name").isEqualTo(all);
    }

    @Test
    void nothingElseChangesInTheFile() throws SQLException {
        Path file = written();
        String before = dump(file);
        CaseStore.rule(file, grade("text.txt", "B2"));
        assertThat(dump(file)).isEqualTo(before);
    }

    @Test
    void anySqliteProgramCanLookIntoIt() throws SQLException {
        Path file = written();
        String note = "said \"so\",\n\tand \\ twice \uD83D\uDC7E";
        CaseStore.rule(file, new Ruling.Grade("2026", "it's", Optional.of(Admiralty.parse("C3")), note));
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT json_extract(detail, '$.source'),"
                        + " json_extract(detail, '$.grade'), json_extract(detail, '$.note') FROM corrections")) {
            assertThat(List.of(row.getString(1), row.getString(2), row.getString(3)))
                    .containsExactly("it's", "C3", note);
        }
    }

    @Test
    void whatLaterVersionsMayWriteIsKeptAndLeftAlone() throws SQLException {
        Path file = written();
        insert(file, "weigh", "Iran=Persia");
        CaseStore.rule(file, grade("text.txt", "B2"));
        insert(file, "grade", "{ \"note\": \"\", \"grade\": \"\",\n\"source\": \"text\\u002etxt\", \"later\": [ ] }");
        List<Ruling> rulings = List.of(
                new Ruling.Foreign("2024", "weigh", "Iran=Persia"),
                grade("text.txt", "B2"),
                new Ruling.Grade("2024", "text.txt", Optional.empty(), ""));
        assertThat(CaseStore.rulings(file)).isEqualTo(rulings);
        CaseStore.write(file, CaseStore.read(file));
        assertThat(CaseStore.rulings(file)).isEqualTo(rulings);
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeQuery("SELECT detail FROM corrections WHERE kind = 'weigh' AND position = 0")
                            .getString(1))
                    .isEqualTo("Iran=Persia");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "{\"source\":\"a\",\"grade\":\"G1\",\"note\":\"\"}",
                "{\"source\":\"a\",\"grade\":\"B2\",\"note\":\"\"} ",
                "{\"source\":\"a\",\"grade\":\"B2\",\"note\":\"\"}x",
                "{\"source\":\"a\",\"grade\":\"B2\",\"note\":[]}",
                "{\"source\":\"a\",\"source\":\"a\",\"grade\":\"B2\",\"note\":\"\"}",
                "{\"source\":\"a\",\"grade\":\"B2\",\"note\":\"",
                "{\"source\":\"a\",\"grade\":\"B2\",\"note\":\"\\",
                "{\"source\":\"a\",\"grade\":\"B2\",\"note\":\"\\u00",
                "{\"source\":\"a\",\"grade\":\"B2\",\"note\":\"\\x\"}",
                "{\"source\":\"a\",\"grade\":\"B2\",\"note\":7}"
            })
    void whatIsNoRulingIsNamedAndNothingIsLost(String detail) throws SQLException {
        Path file = written();
        insert(file, "grade", detail);
        if (detail.endsWith(" ")) {
            assertThat(CaseStore.rulings(file)).hasSize(1);
            return;
        }
        assertThatThrownBy(() -> CaseStore.rulings(file))
                .hasMessageContaining("case.entente: the case is damaged (corrections, grade made 2024: ");
        assertThatThrownBy(() -> CaseStore.read(file)).hasMessageContaining("corrections, grade made 2024");
        assertThatThrownBy(() -> CaseStore.requireReplaceable(file)).hasMessageContaining("grade made 2024");
        assertThatThrownBy(() -> CaseStore.write(file, CASE)).hasMessageContaining("grade made 2024");
    }

    @Test
    void aCodeThatNobodyKnowsIsNamed() throws SQLException {
        Path file = written();
        insert(
                file,
                "judgement",
                "{\"actors\":[\"A\",\"B\"],\"indicator\":\"i\",\"hypothesis\":\"h\",\"consistency\":\"III\",\"note\":\"\"}");
        assertThatThrownBy(() -> CaseStore.rulings(file)).hasMessageContaining("\"III\" is none of CC, C, N, I, II");
    }

    @Test
    void whereThereIsNoCaseNothingIsRuled() throws IOException {
        Path none = dir.resolve("none.entente");
        assertThat(CaseStore.rulings(none)).isEmpty();
        assertThatThrownBy(() -> CaseStore.rule(none, grade("a", "B2"))).hasMessageContaining("no such case file");
        assertThat(none).doesNotExist();
        Path text = Files.writeString(dir.resolve("text.entente"), "Iran met the Taliban.");
        assertThatThrownBy(() -> CaseStore.rule(text, grade("a", "B2"))).hasMessageContaining("not a case file");
        assertThat(text).content().isEqualTo("Iran met the Taliban.");
    }

    @Test
    void aCaseInUseIsNotRuledOn() throws SQLException {
        Path file = written();
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement()) {
            sql.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> CaseStore.rule(file, grade("a", "B2"))).isInstanceOf(CaseLockedException.class);
            sql.execute("ROLLBACK");
        }
        assertThat(CaseStore.rulings(file)).isEmpty();
    }

    @Test
    void aRulingThatWaitedForARunGoesIntoTheNewFile() throws Exception {
        Path file = written();
        replacedWhile(file, List.of(), () -> CaseStore.rule(file, grade("a", "B2")));
        assertThat(CaseStore.rulings(file)).containsExactly(grade("a", "B2"));
    }

    @Test
    void aRunThatWaitedForAnotherKeepsTheRulingsMadeMeanwhile() throws Exception {
        Path file = written();
        replacedWhile(file, List.of(grade("a", "B2")), () -> CaseStore.write(file, CASE));
        assertThat(CaseStore.rulings(file)).containsExactly(grade("a", "B2"));
    }

    /** The old file has no name any more when the one that waits gets hold of it. */
    private void replacedWhile(Path file, List<Ruling> rulings, Runnable waiting) throws Exception {
        Path beside = dir.resolve("beside");
        CaseStore.write(beside, CASE.ruled(rulings));
        Thread thread = new Thread(waiting);
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA locking_mode = EXCLUSIVE");
            sql.execute("PRAGMA journal_mode = DELETE");
            sql.execute("BEGIN EXCLUSIVE");
            thread.start();
            Thread.sleep(500);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            sql.execute("ROLLBACK");
        }
        thread.join();
    }

    @Test
    void threeProcessesLoseNoRulingAndWriteNoneTwice() throws Exception {
        Path file = written();
        List<Process> processes = new ArrayList<>();
        for (String name : List.of("first", "second", "run")) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Busy.class.getName(),
                            file.toString(),
                            name)
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process process : processes) {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(said).isZero();
        }
        List<String> sources = CaseStore.rulings(file).stream()
                .map(ruling -> ((Ruling.Grade) ruling).source())
                .toList();
        for (String name : List.of("first", "second")) {
            assertThat(sources.stream().filter(s -> s.startsWith(name))).containsExactlyElementsOf(Busy.sources(name));
        }
        assertThat(sources).hasSize(2 * Busy.TIMES);
    }

    /** A process that rules, or one that codes the case again and again. */
    static final class Busy {
        private static final int TIMES = 15;

        public static void main(String[] args) {
            Path file = Path.of(args[0]);
            if (args[1].equals("run")) {
                for (int i = 0; i < TIMES; i++) {
                    patiently(() -> CaseStore.write(file, CASE.ruled(CaseStore.rulings(file))));
                }
            } else {
                sources(args[1]).forEach(source -> patiently(() -> CaseStore.rule(file, grade(source, "B2"))));
            }
        }

        private static List<String> sources(String name) {
            List<String> sources = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                sources.add(name + " " + i);
            }
            return sources;
        }

        private static void patiently(Runnable work) {
            while (true) {
                try {
                    work.run();
                    return;
                } catch (CaseLockedException e) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    private Path written() {
        Path file = dir.resolve("case.entente");
        CaseStore.write(file, CASE);
        return file;
    }

    private static Ruling grade(String source, String code) {
        return new Ruling.Grade("2026-11-27T01:00:00Z", source, Optional.of(Admiralty.parse(code)), "");
    }

    private static void insert(Path file, String kind, String detail) throws SQLException {
        try (Connection connection = connect(file);
                var sql = connection.prepareStatement(
                        "INSERT INTO corrections (made, kind, detail) VALUES ('2024', ?, ?)")) {
            sql.setString(1, kind);
            sql.setString(2, detail);
            sql.execute();
        }
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
    }

    /** All tables but the log. */
    private static String dump(Path file) throws SQLException {
        StringBuilder dump = new StringBuilder();
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement()) {
            for (String table : List.of("about", "documents", "passages", "statements", "actors", "decisions")) {
                ResultSet rows = sql.executeQuery("SELECT * FROM " + table);
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        dump.append(rows.getString(i)).append('|');
                    }
                }
            }
        }
        return dump.toString();
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }
}
