package org.entente.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.code.dictionary.DictionaryFormat;
import org.entente.code.dictionary.OwnDictionaries;
import org.entente.model.Document;
import org.entente.model.DocumentDate;
import org.entente.model.Progress;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts coded with the dictionaries of a user. */
class OwnWordsTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/entente/code/dictionary");

    @TempDir
    private Path folder;

    private static Coded coded(OwnDictionaries own, String text) {
        Document document = Coded.document(Document.Layout.PROSE, DocumentDate.NONE, List.of(text));
        return new Coded(document, Coded.coder().with(own).code(document, Progress.SILENT));
    }

    private static OwnDictionaries coded() {
        return OwnDictionaries.read(
                List.of(FOLDER.resolve("petrarch.actors.txt")),
                List.of(FOLDER.resolve("petrarch.verbs.txt")),
                DictionaryFormat.AUTO);
    }

    @Test
    void aVerbOfTheUsersBeatsAShippedOneAndIsNamedByFileAndLine() {
        assertThat(Coded.prose("Germany invaded France.").relations()).containsExactly("Germany ASSAULT France");
        Coded own = coded(coded(), "Germany invaded France.");
        assertThat(own.relations()).containsExactly("Germany ACCUSE France");
        Statement statement = own.related().get(0);
        assertThat(statement.evidence().rule()).isEqualTo("petrarch.verbs.txt:12");
    }

    @Test
    void patternsAskForTheirWords() {
        OwnDictionaries own = coded();
        assertThat(coded(own, "Germany imposed peace. France invaded heavy sanctions against Iran.")
                        .relations())
                .contains("France COERCE Iran");
        assertThat(coded(own, "France invaded sanctions against Iran.").relations())
                .as("the modifier is missing")
                .doesNotContain("France COERCE Iran");
    }

    @Test
    void aCareerIsReadByItsDates() {
        OwnDictionaries own = coded();
        assertThat(coded(own, "In 2004, Istvan Korvaly attacked Serbia.").relations())
                .containsExactly("Hungary ASSAULT Serbia");
        assertThat(coded(own, "In 1985, Istvan Korvaly attacked Serbia.").relations())
                .containsExactly("Istvan Korvaly ASSAULT Serbia");
    }

    @Test
    void anAgentActsForItsOwner() {
        assertThat(coded(coded(), "French harbourmasters attacked Iran.").relations())
                .containsExactly("France ASSAULT Iran");
    }

    @Test
    void tablesOfActorsAndFrames() throws IOException {
        Path actors = Files.writeString(folder.resolve("a.tsv"), "Ruritania\tRUR\t1850\t\t\tRuritanian\tStrelsau\n");
        Path verbs = Files.writeString(
                folder.resolve("v.tsv"), "# mine\naid.mine\tv\tattack\tobj:*\tAID\t\tmilitary\tsubj\tobj\n");
        OwnDictionaries own = OwnDictionaries.read(List.of(actors), List.of(verbs), DictionaryFormat.AUTO);
        assertThat(own.skipped()).isEmpty();
        Coded text = coded(own, "Strelsau attacked France.");
        assertThat(text.relations()).containsExactly("Ruritania AID France");
        assertThat(text.related().get(0).evidence().rule()).isEqualTo("v.tsv:2 aid.mine");
    }
}
