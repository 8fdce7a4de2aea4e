package org.entente.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.model.EntenteException;
import org.entente.model.NetworkFile;
import org.entente.model.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFilesTest {
    private static final int TEN_MEGABYTES = 10_000_000;

    @TempDir
    private Path folder;

    private NetworkFile read(String text) throws IOException {
        return new Written(folder).read(text);
    }

    private void refused(byte[] bytes, String says) {
        assertThatThrownBy(() -> new Written(folder).read("f", bytes))
                .isInstanceOf(EntenteException.class)
                .hasMessageStartingWith("f")
                .hasMessageContaining(says);
    }

    @Test
    void hugeLinesAndFieldsDoNotSpoilTheOthers() throws IOException {
        NetworkFile read = read("A,B,1\n" + "x".repeat(TEN_MEGABYTES) + ",C,1\nD,\"" + "y".repeat(5_000)
                + "\",1\nB,C,-1\nB,D," + "1".repeat(500) + "\n" + "\"".repeat(999_999));
        assertThat(Written.ties(read)).isEqualTo("A B +1, B C -1");
        assertThat(read.network().dropped())
                .map(Skipped::reason)
                .containsExactly(
                        Flaw.LONG_LINE.sentence(),
                        Flaw.LONG_NAME.sentence(),
                        Flaw.NO_SIGN.sentence(),
                        Flaw.OPEN_QUOTE.sentence());
        assertThat(read.network().dropped()).allMatch(entry -> entry.where().length() < 100);
    }

    @Test
    void allIsCountedButNotAllIsListed() throws IOException {
        NetworkFile read = read("A,B,1\n" + "A,A,1\n".repeat(3_000));
        assertThat(Written.dropped(read)).containsExactly(0, 3_000, 0, 0, 0);
        assertThat(read.network().dropped()).hasSize(NetworkFile.LISTED);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        byte[] line = "A,B,1\n".getBytes(UTF_8);
        byte[] much = new byte[line.length * 100_000];
        for (int i = 0; i < much.length; i++) {
            much[i] = line[i % line.length];
        }
        Path bomb = Files.write(folder.resolve("bomb.csv.gz"), Written.gzip(much));
        assertThat(SignedNetworks.read(bomb).lines()).isEqualTo(100_000);
        assertThatThrownBy(() -> SignedNetworks.read(bomb, much.length - 1))
                .isInstanceOf(EntenteException.class)
                .hasMessageStartingWith("bomb.csv.gz: holds more than 0 MB once unpacked.");
    }

    @Test
    void aBombInOneAttributeIsNotKept() {
        refused(
                ("<gexf><node id='" + "a".repeat(2 * TEN_MEGABYTES) + "'/></gexf>").getBytes(UTF_8),
                "longer than 16 MB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE graphml SYSTEM \"file:///etc/passwd\"><graphml/>|has a document type",
                "<!DOCTYPE g [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><graphml><graph id=\"x\">&a;</graph></graphml>|has a document type",
                "<graphml><graph><node id=\"a\"/>|line 1: is not well-formed XML",
                "<graphml>&nothing;</graphml>|line 1: is not well-formed XML",
                "<html><body/></html>|neither GraphML nor GEXF: <html>",
                "<|line 1: is not well-formed XML",
                "{\"nodes\": []}|looks like JSON",
                "*Vertices 3|is a Pajek file"
            })
    void whatCannotBeReadIsRefusedWithAReason(String text, String says) {
        refused(text.getBytes(UTF_8), says);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        refused(new byte[0], "is empty");
        refused(new byte[] {'P', 'K', 3, 4, 0}, "is a ZIP archive");
        refused(new byte[] {'a', 0, 0, 1}, "is not text");
        refused(new byte[] {'a', ',', (byte) 0x81, ',', '1'}, "neither UTF-8 nor windows-1252");
        byte[] packed = Written.gzip("A,B,1\nC,D,1\n".repeat(2_000).getBytes(UTF_8));
        refused(Arrays.copyOf(packed, packed.length - 12), "end too early");
        packed[packed.length - 6] ^= 0x55;
        refused(packed, "are damaged");
        assertThatThrownBy(() -> SignedNetworks.read(folder.resolve("none.csv")))
                .isInstanceOf(EntenteException.class)
                .hasMessageStartingWith("none.csv: there is no such file.");
        assertThatThrownBy(() -> SignedNetworks.read(folder))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void tablesSayWhereTheyAreWrong() {
        assertThatThrownBy(() -> Signs.of(Table.of("signs.tsv", "# words\na\t+\tgood\nb\t*\tbad\n")))
                .hasMessage("signs.tsv, line 3: no sign: *. Maybe + or - was meant.");
        assertThatThrownBy(() -> Signs.of(Table.of("signs.tsv", "a\t+\tgood\nb\t-\tbad|good\n")))
                .hasMessage("signs.tsv, line 2: good stands in two rows. Maybe take it out of one.");
        assertThatThrownBy(() -> Columns.of(Table.of("columns.tsv", "a\tpair\tone\n")))
                .hasMessage("columns.tsv, line 1: a pair has two names, not 1. Maybe a | is missing.");
        assertThatThrownBy(() -> Columns.of(Table.of("columns.tsv", "a\tsgin\tone\n")))
                .hasMessage("columns.tsv, line 1: no such role: sgin. Maybe it is misspelt.");
        assertThatThrownBy(() -> Table.of("t.tsv", "a\tb\n"))
                .hasMessage("t.tsv, line 1: 2 cells, not id, meaning and words. Maybe a tab is missing.");
        assertThatThrownBy(() -> Table.of("t.tsv", "a\tb\tc\na\tb\td\n"))
                .hasMessage("t.tsv, line 2: the id a stands twice. Maybe a row was copied.");
    }
}
