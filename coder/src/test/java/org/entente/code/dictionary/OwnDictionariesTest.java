package org.entente.code.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.code.actor.Entry;
import org.entente.code.actor.Nominal;
import org.entente.model.ActorKind;
import org.entente.model.ActorName;
import org.entente.model.EntenteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnDictionariesTest {
    @TempDir
    private Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private static Path resource(String name) {
        return Path.of("src/test/resources/org/entente/code/dictionary").resolve(name);
    }

    private static OwnDictionaries actors(Path... files) {
        return OwnDictionaries.read(Arrays.asList(files), List.of(), DictionaryFormat.AUTO);
    }

    private static OwnDictionaries verbs(Path... files) {
        return OwnDictionaries.read(List.of(), Arrays.asList(files), DictionaryFormat.AUTO);
    }

    /** Lines and reasons of what was left out. */
    private static List<String> left(OwnDictionaries own) {
        return own.skipped().stream().map(s -> s.where() + ": " + s.reason()).toList();
    }

    private static Optional<String> named(OwnDictionaries own, String name) {
        return own.gazetteer().named(name).map(e -> e.name().value());
    }

    @Test
    void actorsOfPetrarchAreReadAsTheyAre() {
        OwnDictionaries own = actors(resource("petrarch.actors.txt"));
        assertThat(named(own, "Ruritanian Guard")).contains("Ruritanian Guard");
        assertThat(named(own, "RGX")).as("initials in brackets").contains("Ruritanian Guard");
        assertThat(named(own, "Guardsmen of Ruritania")).contains("Ruritanian Guard");
        Entry guard = own.gazetteer().entry(new ActorName("Ruritanian Guard")).orElseThrow();
        assertThat(guard.kind()).isEqualTo(ActorKind.ARMED_GROUP);
        assertThat(guard.partOf()).as("rebels are no part of their state").isEmpty();
        assertThat(named(own, "Korvaly House")).as("a seat of the government").contains("Hungary");
        assertThat(named(own, "Angela Merkel")).as("a person stays one").contains("Angela Merkel");
        assertThat(own.gazetteer()
                        .entry(new ActorName("United Nations Bureau of Maps"))
                        .orElseThrow()
                        .partOf())
                .contains(new ActorName("United Nations"));
    }

    @Test
    void everyActorLineThatCannotBeUsedIsListed() {
        OwnDictionaries own = actors(resource("petrarch.actors.txt"));
        assertThat(left(own))
                .containsExactly(
                        "line 16: code 'ELF' is none that Entente knows: it does not begin with the code of a state, region,"
                                + " organisation or role of CAMEO.",
                        "line 17: code '###' says that this is no actor.",
                        "line 18: '990231' is no day of the calendar.",
                        "line 19: a name without a code that can be used.",
                        "line 20: a name without a code that can be used.",
                        "line 21: the bracket of the code is not closed.",
                        "line 26: 'head of harbour police' is of more than two words.",
                        "line 27: code 'ZZZ' is no role that Entente knows.");
        assertThat(own.skipped()).allMatch(s -> s.what().endsWith("petrarch.actors.txt"));
    }

    @Test
    void agentsBecomeNounsForActors() {
        OwnDictionaries own = actors(resource("petrarch.actors.txt"));
        assertThat(own.gazetteer().nominal("harbourmaster").map(Nominal::standing))
                .contains(Nominal.Standing.MEMBER);
        assertThat(own.gazetteer().nominal("quayman").map(Nominal::standing)).contains(Nominal.Standing.OWN);
        assertThat(own.gazetteer().nominal("quaywoman").map(Nominal::kind)).contains(ActorKind.PEOPLE);
    }

    @Test
    void everyVerbLineThatCannotBeUsedIsListed() {
        assertThat(left(verbs(resource("petrarch.verbs.txt"))))
                .containsExactly(
                        "line 4: 'peace deal' is of several words, and a set can only ask for single ones.",
                        "line 22: 'not' negates, which Entente reads itself, as a denied statement.",
                        "line 23: '^' passes over a phrase, which no frame can.",
                        "line 24: PLOVER has no type for code '012' (statements and appeals).",
                        "line 25: code '999' is no code of CAMEO.",
                        "line 26: the set &UNKNOWN is not defined, or has no single words.",
                        "line 27: of words before the verb only its subject and its auxiliaries can be asked for.",
                        "line 28: code ':173' is only that of the target: nobody is named who acts.",
                        "line 29: the verb (*) stands in it 0 times.",
                        "line 30: the pattern has no code.");
        assertThat(left(verbs(resource("tabari.verbs.txt"))))
                .containsExactly(
                        "line 6: of words before the verb only its subject and its auxiliaries can be asked for.");
    }

    @Test
    void rowsOfTablesWinOverShippedOnesAndFlawedRowsAreListed() throws IOException {
        OwnDictionaries own = actors(file(
                "mine.tsv",
                "# my own",
                "Taliban\torganisation\t\t\t\tSeekers of Kandahar",
                "Ruritania\tRUR\t1850\t\tKingdom of Ruritania\tRuritanian|Ruritanians\tStrelsau",
                "Rudolf Rassendyll\tLEADS\tRuritania\t1894\t1895\tRassendyll",
                "Black Michael\tLEADS\tZenda\t1894\t1894\t",
                "Strelsau Guard\tbody\tRuritania\t1900\t1850\t",
                "Zenda League\tunheard-of\t\t\t\t",
                "Zenda League\tgroup\t\t\t\tRassendyll"));
        assertThat(own.gazetteer().entry(new ActorName("Taliban")).orElseThrow().kind())
                .isEqualTo(ActorKind.ORGANISATION);
        assertThat(named(own, "Seekers of Kandahar")).contains("Taliban");
        assertThat(named(own, "Ruritanians")).contains("Ruritania");
        assertThat(named(own, "Rassendyll")).contains("Rudolf Rassendyll");
        assertThat(left(own))
                .hasSize(4)
                .anySatisfy(l -> assertThat(l).startsWith("line 5: 'Zenda', which 'Black Michael' is of, is no actor"))
                .anySatisfy(l -> assertThat(l).startsWith("line 6: a period of 'Strelsau Guard' ends before"))
                .anySatisfy(l -> assertThat(l).startsWith("line 7: 'unheard-of' is none of "))
                .anySatisfy(l -> assertThat(l).startsWith("line 8: 'Rassendyll' is a name of 'Zenda League' and of"));
    }

    @Test
    void aRowThatHangsOnAFlawedOneIsListedToo() throws IOException {
        OwnDictionaries own = actors(
                file("mine.tsv", "Ruritania\t\t1900\t1850", "Strelsau Guard\tbody\tRuritania", "Zenda League\tgroup"));
        assertThat(left(own)).hasSize(2);
        assertThat(named(own, "Zenda League")).isPresent();
        assertThat(named(own, "Strelsau Guard")).isEmpty();
    }

    @Test
    void aSharedNameOfTheUsersNeedsARule() throws IOException {
        Path ruled = file(
                "ruled.tsv",
                "# shared: Elphberg = Red Elphbergs, Black Elphbergs",
                "Red Elphbergs\tgroup\t\t\t1850\tElphberg",
                "Black Elphbergs\tgroup\t\t1851\t\tElphberg");
        assertThat(actors(ruled).skipped()).isEmpty();
        Path wrong = file("wrong.tsv", "# shared: Elphberg", "Red Elphbergs\tgroup\t\t\t1850\tElphberg");
        assertThat(left(actors(wrong)))
                .containsExactly(
                        "line 1: this mark has no ' = '. Maybe write '# shared: Moscow = Russia, Soviet Union'.");
    }

    @Test
    void framesOfTablesAreCheckedRowByRow() throws IOException {
        OwnDictionaries own = verbs(file(
                "mine.tsv",
                "aid.mine\tv\twallop\t\tAID\t\t\t\t\t\t",
                "aid.bad\tv\twallop\t\tHELP\t\t\t\t\t\t",
                "aid.worse\tx\twallop\t\tAID\t\t\t\t\t\t",
                "aid.none\tv\t\t\tAID\t\t\t\t\t\t"));
        assertThat(left(own)).hasSize(3);
        assertThat(left(own).get(0)).startsWith("line 2: 'HELP' is none of ");
    }

    @Test
    void whatIsNoDictionaryIsRefused() throws IOException {
        Path binary = Files.write(folder.resolve("b.txt"), new byte[] {'A', 0, 'B'});
        Path line = file("line.txt", "A".repeat(10_000_000));
        Path prose = file("prose.txt", "Once upon a time", "there was a king.");
        assertThatThrownBy(() -> actors(binary))
                .isInstanceOf(EntenteException.class)
                .hasMessage(binary + ": not a text file. Maybe export the dictionary as plain text.");
        assertThatThrownBy(() -> verbs(line))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("line 1: longer than 100000 characters")
                .hasMessageContaining("Maybe ");
        assertThatThrownBy(() -> actors(prose))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("neither a table with tabs nor a dictionary of TABARI or PETRARCH");
        assertThatThrownBy(() -> actors(folder.resolve("nowhere.txt")))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("there is no such file");
    }

    @Test
    void olderFilesAreWindows1252() throws IOException {
        Path old = Files.write(
                folder.resolve("old.txt"), "MANFRED_GRÖSSEL_ [DEUELI]\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(named(actors(old), "Manfred Grössel")).contains("Manfred Grössel");
    }
}
