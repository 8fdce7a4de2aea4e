package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.CaseLockedException;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.EntenteException;
import org.entente.model.Passage;
import org.entente.model.Ruling;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseStoreTest {
    private static final CaseFile ONE = caseOf("Iran met the Taliban in Tehran.");
    private static final CaseFile OTHER = caseOf("Nobody met anybody in Zürich.");

    @TempDir
    Path dir;

    @Test
    void whatIsWrittenIsRead() {
        Map<Path, List<Ruling>> logs = new HashMap<>();
        for (long seed = 0; seed < 40; seed++) {
            CaseFile made = new RandomCase(seed).make();
            Path file = dir.resolve("seed" + seed % 3 + ".entente");
            List<Ruling> log = logs.computeIfAbsent(file, f -> new ArrayList<>());
            log.addAll(made.rulings());
            CaseStore.write(file, made);
            assertThat(CaseStore.read(file)).as("seed %d", seed).isEqualTo(made.ruled(log));
        }
        assertThat(files()).hasSize(3);
    }

    @Test
    void theSameCaseGivesTheSameBytesAlsoWhenItReplacesAnother() throws IOException {
        CaseFile made = new RandomCase(7).make();
        Path first = dir.resolve("first.entente");
        Path second = dir.resolve("second.entente");
        CaseStore.write(first, made);
        CaseStore.write(second, ONE);
        CaseStore.write(second, made);
        assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(first));
    }

    @Test
    void pathsMayHoldAnything() {
        for (String name :
                List.of("a b.entente", "what?.entente", "50% #1.entente", "file:x.entente", "ü'\".entente")) {
            Path file = dir.resolve(name);
            CaseStore.write(file, ONE);
            assertThat(CaseStore.read(file)).as(name).isEqualTo(ONE);
        }
        assertThat(files()).hasSize(5);
    }

    @Test
    void wordsOfPassagesAreFoundWithoutTheirAccents() throws SQLException {
        Path file = dir.resolve("case.entente");
        CaseStore.write(file, OTHER);
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeQuery("SELECT rowid FROM passage_words WHERE passage_words MATCH 'zurich'")
                            .next())
                    .isTrue();
            assertThat(sql.executeQuery("SELECT rowid FROM passage_words WHERE passage_words MATCH 'tehran'")
                            .next())
                    .isFalse();
        }
    }

    @Test
    void halfACharacterKeepsItsPlace() {
        Path file = dir.resolve("case.entente");
        CaseStore.write(file, caseOf("ab\uD83Dcd \uD83D\uDC7E"));
        assertThat(CaseStore.read(file).documents().get(0).text()).isEqualTo("ab\uFFFDcd \uD83D\uDC7E");
    }

    @Test
    void correctionsAreCarriedOverAndOnlyAppended() throws SQLException {
        Path file = dir.resolve("case.entente");
        CaseStore.write(file, ONE);
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement()) {
            sql.execute("INSERT INTO corrections (made, kind, detail) VALUES ('2024', 'weigh', 'Iran=Persia')");
        }
        CaseStore.write(file, OTHER);
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement()) {
            assertThat(sql.executeQuery("SELECT detail FROM corrections").getString(1))
                    .isEqualTo("Iran=Persia");
            assertThatThrownBy(() -> sql.execute("DELETE FROM corrections")).hasMessageContaining("only appended");
            assertThatThrownBy(() -> sql.execute("UPDATE corrections SET kind = ''"))
                    .hasMessageContaining("only appended");
        }
    }

    @Test
    void aCaseThatAnotherConnectionWritesToIsLocked() throws SQLException {
        Path file = dir.resolve("case.entente");
        CaseStore.write(file, ONE);
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement()) {
            sql.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> CaseStore.requireReplaceable(file)).isInstanceOf(CaseLockedException.class);
            assertThatThrownBy(() -> CaseStore.write(file, OTHER))
                    .isInstanceOf(CaseLockedException.class)
                    .hasMessageContaining("case.entente")
                    .hasMessageContaining("Maybe");
            sql.execute("ROLLBACK");
        }
        assertThat(CaseStore.read(file)).isEqualTo(ONE);
        CaseStore.write(file, OTHER);
        assertThat(CaseStore.read(file)).isEqualTo(OTHER);
    }

    @Test
    void aCaseThatAnotherConnectionKeepsForItselfCannotBeRead() throws SQLException {
        Path file = dir.resolve("case.entente");
        CaseStore.write(file, ONE);
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA locking_mode = EXCLUSIVE");
            sql.execute("BEGIN EXCLUSIVE");
            assertThatThrownBy(() -> CaseStore.read(file)).isInstanceOf(CaseLockedException.class);
            sql.execute("ROLLBACK");
        }
        assertThat(CaseStore.read(file)).isEqualTo(ONE);
    }

    @Test
    void whatIsNoCaseIsRefusedAndKept() throws IOException, SQLException {
        Path text = Files.writeString(dir.resolve("text.entente"), "Iran met the Taliban.");
        Path empty = Files.createFile(dir.resolve("empty.entente"));
        Path database = dir.resolve("database.entente");
        try (Connection connection = connect(database);
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE other (x)");
        }
        for (Path file : List.of(text, empty, database)) {
            byte[] before = Files.readAllBytes(file);
            assertThatThrownBy(() -> CaseStore.read(file)).hasMessageContaining("not a case file");
            assertThatThrownBy(() -> CaseStore.requireReplaceable(file)).hasMessageContaining("not a case file");
            assertThatThrownBy(() -> CaseStore.write(file, ONE)).hasMessageContaining("not a case file");
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
        }
        assertThatThrownBy(() -> CaseStore.read(dir)).hasMessageContaining("directory");
        assertThatThrownBy(() -> CaseStore.read(dir.resolve("none.entente"))).hasMessageContaining("no such case");
    }

    @Test
    void anotherVersionIsRefused() throws SQLException {
        Path file = dir.resolve("case.entente");
        CaseStore.write(file, ONE);
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement()) {
            sql.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> CaseStore.read(file))
                .hasMessageContaining("version 99")
                .hasMessageContaining("update");
    }

    @Test
    void aCaseFromBeforeThePlaceOfACueWasKeptIsRead() throws SQLException {
        Path file = dir.resolve("case.entente");
        CaseStore.write(file, ONE);
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement()) {
            sql.execute("ALTER TABLE statements DROP COLUMN cue_begin");
            sql.execute("ALTER TABLE statements DROP COLUMN cue_end");
            sql.execute("DROP TABLE relays");
        }
        assertThat(CaseStore.read(file).statements())
                .hasSameSizeAs(ONE.statements())
                .allSatisfy(s -> assertThat(s.evidence().cueSpan()).isEmpty())
                .allSatisfy(s -> assertThat(s.evidence().relays()).isEmpty());
    }

    @Test
    void damageIsNamedWhereverItSits() throws IOException {
        Path file = dir.resolve("case.entente");
        CaseStore.write(file, new RandomCase(3).make());
        byte[] whole = Files.readAllBytes(file);
        for (int cut : List.of(100, 5000, whole.length / 2, whole.length - 4096)) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertThatThrownBy(() -> CaseStore.read(file))
                    .as("cut at %d", cut)
                    .isInstanceOf(EntenteException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void anUnknownCodeIsDamage() throws SQLException {
        Path file = dir.resolve("case.entente");
        CaseStore.write(file, ONE);
        try (Connection connection = connect(file);
                Statement sql = connection.createStatement()) {
            sql.execute("UPDATE documents SET format = 'PAPYRUS'");
        }
        assertThatThrownBy(() -> CaseStore.read(file))
                .hasMessageContaining("damaged")
                .hasMessageContaining("PAPYRUS");
    }

    @Test
    void theOldCaseStaysWhenTheNewOneCannotBeStored() {
        Path file = dir.resolve("case.entente");
        CaseStore.write(file, ONE);
        CaseFile twice = new CaseFile(
                "twice",
                List.of(ONE.documents().get(0), ONE.documents().get(0)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThatThrownBy(() -> CaseStore.write(file, twice))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("Nothing was changed");
        assertThat(CaseStore.read(file)).isEqualTo(ONE);
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> CaseStore.write(dir.resolve("none/case.entente"), ONE))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("none/case.entente");
    }

    private List<Path> files() {
        try (Stream<Path> list = Files.list(dir)) {
            return list.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private static CaseFile caseOf(String text) {
        Document document = new Document(
                "d",
                "text.txt",
                Document.Format.TEXT,
                "",
                "",
                DocumentDate.NONE,
                text,
                List.of(new Passage(Passage.Kind.PARAGRAPH, new Span(0, text.length()))),
                Document.Layout.PROSE);
        Actor actor = new Actor(new ActorName("Iran"), ActorKind.STATE, Optional.empty(), List.of("Iranian"), true);
        return new CaseFile("case", List.of(document), List.of(), List.of(actor), List.of(), List.of());
    }
}
