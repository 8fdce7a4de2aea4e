package org.entente.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.entente.model.ActorName;
import org.entente.model.EntenteException;
import org.entente.model.NetworkFile;
import org.entente.model.NetworkFile.Reason;
import org.entente.model.Skipped;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeListTest {
    @TempDir
    private Path folder;

    private Written files = new Written(Path.of(""));

    @BeforeEach
    void here() {
        files = new Written(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "source,target,sign\nA,B,1\nB,C,-1\n",
                "A,B,1\nB,C,-1",
                "A,B,1,1289241912\r\nB,C,-1,1289241942\r\n",
                "from\tto\tweight\nA\tB\t1.0\nB\tC\t-1.0\n",
                "ego;alter;rating\nA;B;1,0\nB;C;-1,0\n",
                "A B +1\nB   C\t-1\n",
                "  A   B   +  \n  B C -\n",
                "# a list\n# FromNodeId\tToNodeId\tSign\nA\tB\t1\nB\tC\t-1\n",
                "% asym signed\n% 2 3 3\nA B 1 1289241912\nB C -1 1289241942\n",
                "%%MatrixMarket matrix coordinate real general\n% made by hand\n3 3 2\nA B 1\nB C -1\n",
                "sep=|\nA|B|1\nB|C|-1\n",
                "Node 1,Node 2,Polarity\nA,B,positive\nB,C,Negative\n",
                "\"source\",\"target\",\"sign\"\n\"A\", \"B\", \"1\"\n\"B\", \"C\", \"-1\"\n",
                "year,sign,target,source\n1950,-1,B,C\n1951,+1,B,A\n",
                "source,target,type,id,label,weight\nA,B,Undirected,0,,1\nB,C,Undirected,1,,-1\n",
                "country1,country2,relation\nA,B,ally\nB,C,enemy\n",
                "i,j,sign,weight\nA,B,+,1\nB,C,\u2212,1\n",
                "eins,zwei,haltung\nA,B,1\nB,C,-1\n",
                "\"\",\"from\",\"to\",\"sign\"\n\"1\",\"A\",\"B\",1\n\"2\",\"B\",\"C\",-1\n",
                "\"from\" \"to\" \"sign\"\n\"1\" \"A\" \"B\" 1\n\"2\" \"B\" \"C\" -1\n",
                "A,B,1\rB,C,-1\r",
                "\n\nA,B,1\n\n\nB,C,-1\n\n",
                "\uFEFFsource,target,sign\nA,B,1\nB,C,-1\n"
            })
    void oneNetworkInManyGuises(String text) throws IOException {
        NetworkFile read = files.read(text);
        assertThat(Written.ties(read)).isEqualTo("A B +1, B C -1");
        assertThat(read.network().actors()).map(ActorName::value).containsExactly("A", "B", "C");
        assertThat(Written.dropped(read)).containsExactly(0, 0, 0, 0, 0);
        assertThat(read.lines()).isEqualTo(2);
        assertThat(read.network().at().isKnown()).isFalse();
    }

    @Test
    void theRulesAreAppliedInTheirOrder() throws IOException {
        NetworkFile read = files.read(
                """
                source,target,weight
                A,B,2
                B,A,3
                A,A,0
                A,C,0
                D,D,-1
                C,D,1
                D,C,-1
                C,D,1
                E,F,-1
                E,F,nothing
                E,F
                ,F,1
                """);
        assertThat(Written.ties(read)).isEqualTo("A B +5, E F -1");
        assertThat(Written.dropped(read)).containsExactly(3, 2, 1, 1, 1);
        assertThat(read.lines()).isEqualTo(12);
        assertThat(read.network().actors()).map(ActorName::value).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(read.network().dropped())
                .map(Skipped::sentence)
                .containsExactly(
                        "list.csv, line 11 (E,F,nothing): unreadable line: neither a number nor a word for a sign."
                                + " Maybe write 1 or -1, + or -, positive or negative.",
                        "list.csv, line 12 (E,F): unreadable line: fewer fields than source, target and sign need."
                                + " Maybe another separator, or a line break in a name.",
                        "list.csv, line 13 (- F): unreadable line: the name of one side is empty."
                                + " Maybe give the actor a name.",
                        "list.csv, line 4 (A): self-loop: an actor has no tie with itself.",
                        "list.csv, line 6 (D): self-loop: an actor has no tie with itself.",
                        "list.csv, line 5 (A - C): zero weight: the tie has no sign.",
                        "list.csv, C - D, lines 7 and 8: both signs: the pair is left out. Maybe keep the line that is"
                                + " right.");
    }

    @Test
    void reasonsComeInTheOrderInWhichTheyAreLookedFor() throws IOException {
        assertThat(files.read("A,B,1").dropped().keySet().stream().map(Reason::word))
                .containsExactly("unreadable line", "self-loop", "zero weight", "both signs", "repeated");
    }

    @Test
    void quotedNamesMayHoldAnything() throws IOException {
        NetworkFile read = files.read(
                """
                source,target,sign
                "Korea, South","Say ""hi""\",1
                "Two
                lines","Korea, South",-1
                """);
        assertThat(Written.ties(read)).isEqualTo("Korea, South Say \"hi\" +1, Korea, South Two lines -1");
    }

    @Test
    void aQuoteThatIsNotClosedEndsWithItsLine() throws IOException {
        NetworkFile read = files.read("A,B,1\n\"C,D,1\n" + "E,F,-1\n".repeat(30) + "\"G\"x,H,1\n");
        assertThat(Written.ties(read)).isEqualTo("A B +1, E F -30");
        assertThat(Written.dropped(read)).containsExactly(2, 0, 0, 0, 29);
    }

    @Test
    void signAndStrengthMayStandApart() throws IOException {
        assertThat(Written.ties(files.read("source,target,weight,sign\nA,B,2.5,-1\nB,C,3,+\nC,D,-4,-\n")))
                .isEqualTo("A B -2.5, B C +3, C D -4");
        assertThat(files.read("source,target,weight,sign\nA,B,2,1\nB,C,-3,+\n")
                        .network()
                        .dropped())
                .map(Skipped::reason)
                .containsExactly("unreadable line: plus by its sign but negative by its weight.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "1e400", "1e16", "0x1p3", "1d", "1,000", "--1", "e", ""})
    void whatIsNoNumberIsNoWeight(String cell) throws IOException {
        NetworkFile read = files.read("source;target;weight\nA;B;1\nB;C;" + (cell.equals("1,000") ? "1,0,0" : cell));
        assertThat(Written.ties(read)).isEqualTo("A B +1");
        assertThat(Written.dropped(read)).containsExactly(1, 0, 0, 0, 0);
    }

    @Test
    void namesAreWhatOneSees() throws IOException {
        NetworkFile read =
                files.read("A\u0001 \u0007 b,C,1\n\u202EA  b\u00a0,C,1\nTu\u0308rkiye,C,1\nT\u00fcrkiye,C,1\n");
        assertThat(Written.ties(read)).isEqualTo("A b C +2, C T\u00fcrkiye +2");
    }

    @Test
    void encodingsAreToldApart() throws IOException {
        String text = "source\ttarget\tsign\nT\u00fcrkiye\tSyria\t-1\n";
        assertThat(Written.ties(files.read("w.txt", text.getBytes(Charset.forName("windows-1252")))))
                .isEqualTo("Syria T\u00fcrkiye -1");
        assertThat(Written.ties(files.read("u.txt", ("\uFEFF" + text).getBytes(UTF_16LE))))
                .isEqualTo("Syria T\u00fcrkiye -1");
        assertThat(Written.ties(files.read("g.txt", Written.gzip(text.getBytes(UTF_8)))))
                .isEqualTo("Syria T\u00fcrkiye -1");
    }

    @Test
    void actorsOfOneLetterAreNoHead() throws IOException {
        assertThat(Written.ties(files.read("i,j,ally\nj,k,enemy\n"))).isEqualTo("i j +1, j k -1");
        assertThat(Written.ties(files.read("i,j,relation\nj,k,enemy\n"))).isEqualTo("j k -1");
    }

    @Test
    void aListWithoutSignsIsRefused() {
        assertThatThrownBy(() -> files.read("A,B\nC,D\n"))
                .isInstanceOf(EntenteException.class)
                .hasMessage("Of 2 lines none could be read. list.csv, line 1 (A,B): unreadable line: fewer fields than"
                        + " source, target and sign need. Maybe another separator, or a line break in a name.");
        assertThatThrownBy(() -> files.read("source,target,year\nA,B,1950\n"))
                .isInstanceOf(EntenteException.class)
                .hasMessage("list.csv, line 1: no column for the sign among source, target, year. Maybe call the"
                        + " columns source, target and sign.");
        assertThatThrownBy(() -> files.read(",A,B\nA,0,1\nB,1,0\n"))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("looks like a matrix");
        assertThatThrownBy(() -> files.read("source,target,sign\n"))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("holds no ties");
    }
}
