package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.EdtfDate;
import org.entente.model.EntenteException;
import org.entente.model.NetworkFile;
import org.entente.model.Pair;
import org.entente.model.SignedNetwork;
import org.entente.model.SignedTie;
import org.entente.model.Skipped;
import org.entente.show.export.Exports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphFilesTest {
    private static final CaseFile NO_CASE = new CaseFile("test", List.of(), List.of(), List.of(), List.of(), List.of());

    @TempDir
    private Path folder;

    private NetworkFile read(CharSequence text) throws IOException {
        return new Written(folder).read("graph", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static SignedNetwork network() {
        List<ActorName> actors = List.of("<A & B>", "C \"c\"", "D", "alone").stream()
                .map(ActorName::new)
                .toList();
        return new SignedNetwork(
                EdtfDate.UNKNOWN,
                actors,
                List.of(
                        SignedTie.of(new Pair(actors.get(0), actors.get(1)), 2.5),
                        SignedTie.of(new Pair(actors.get(0), actors.get(2)), -0.0625),
                        SignedTie.of(new Pair(actors.get(1), actors.get(2)), -12345.678)),
                List.of());
    }

    @Test
    void ownGraphMlIsReadBack() throws IOException {
        StringBuilder out = new StringBuilder();
        Exports.graphml(network(), NO_CASE, out);
        assertThat(read(out).network()).isEqualTo(network());
    }

    @Test
    void ownGexfIsReadBack() throws IOException {
        StringBuilder out = new StringBuilder();
        Exports.gexf(network(), NO_CASE, out);
        assertThat(read(out).network()).isEqualTo(network());
    }

    @Test
    void graphMlOfOthers() throws IOException {
        NetworkFile read = read(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
                  <key id="v_name" for="node" attr.name="name" attr.type="string"/>
                  <key id="d6" for="node" yfiles.type="nodegraphics"/>
                  <key id="d1" for="edge" attr.name="Polarity" attr.type="string"><default>negative</default></key>
                  <graph edgedefault="directed">
                    <edge source="a" target="b"><data key="d1">positive</data></edge>
                    <edge source="b" target="a"/>
                    <node id="a"><data key="v_name">Twin</data></node>
                    <node id="b"><data key="v_name">Twin</data></node>
                    <node id="c"/>
                    <node id="d"><data key="d6"><y:ShapeNode><y:NodeLabel>Drawn
                      label</y:NodeLabel></y:ShapeNode></data></node>
                    <edge source="c" target="d"/>
                    <edge source="c" target="a"><data key="d1">whatever</data></edge>
                    <edge source="c" target="z"/>
                    <edge source="d" target="d"/>
                  </graph>
                </graphml>
                """);
        assertThat(Written.ties(read)).isEqualTo("Drawn label c -1");
        assertThat(read.network().actors())
                .map(ActorName::value)
                .containsExactly("Drawn label", "Twin (a)", "Twin (b)", "c");
        assertThat(Written.dropped(read)).containsExactly(2, 1, 0, 1, 0);
        assertThat(read.network().dropped().get(1).sentence())
                .isEqualTo("graph, line 16 (c - z): unreadable line: an edge to a node that the file does not have."
                        + " Maybe the export was cut short.");
    }

    @Test
    void gexfOfOthers() throws IOException {
        NetworkFile read = read(
                """
                <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
                  <graph defaultedgetype="undirected">
                    <attributes class="node"><attribute id="0" title="sign" type="string"/></attributes>
                    <attributes class="edge"><attribute id="0" title="Relationship" type="string"/></attributes>
                    <nodes><node id="1" label="Ann"/><node id="2" label="Bob"/><node id="3" label=""/></nodes>
                    <edges>
                      <edge id="0" source="1" target="2" type="directed" weight="3">
                        <attvalues><attvalue for="0" value="Enemy"/></attvalues></edge>
                      <edge id="1" source="2" target="3"><attvalues><attvalue for="0" value="ally"/></attvalues></edge>
                    </edges>
                  </graph>
                </gexf>
                """);
        assertThat(Written.ties(read)).isEqualTo("3 Bob +1, Ann Bob -3");
    }

    @Test
    void anEmptyNetworkIsOne() throws IOException {
        NetworkFile read = read("<graphml><graph><node id=\"a\"/></graph></graphml>");
        assertThat(read.network().actors()).hasSize(1);
        assertThat(read.network().ties()).isEmpty();
    }

    @Test
    void anEdgeWithoutSignIsListed() throws IOException {
        NetworkFile read = read(
                "<gexf><graph><nodes><node id=\"a\"/><node id=\"b\"/></nodes><edges>"
                        + "<edge source=\"a\" target=\"b\" weight=\"-2\"/><edge source=\"b\" target=\"a\"/></edges></graph></gexf>");
        assertThat(Written.ties(read)).isEqualTo("a b -2");
        assertThat(read.network().dropped()).map(Skipped::where).containsExactly("line 1 (b - a:)");
        assertThatThrownBy(() -> read("<gexf><node id=\"a\"/><edge source=\"a\" target=\"a\"/></gexf>"))
                .isInstanceOf(EntenteException.class)
                .hasMessage("graph: no attribute of its edges says a sign. Maybe call it sign, or weight.");
    }
}
