package org.entente.show.export;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.entente.model.CaseFile;
import org.entente.model.SignedNetwork;

/** Networks as GraphML (graphml.graphdrawing.org), which igraph, NetworkX, yEd and Gephi read. */
final class GraphMl {
    private static final List<Key> KEYS = List.of(
            new Key("label", "node", "string"),
            new Key("kind", "node", "string"),
            new Key("aliases", "node", "string"),
            new Key("weight", "edge", "double"),
            new Key("sign", "edge", "int"),
            new Key("signed_weight", "edge", "double"),
            new Key("count", "edge", "int"),
            new Key("statements", "edge", "string"));

    private GraphMl() {}

    static void write(SignedNetwork network, CaseFile file, Appendable out) throws IOException {
        Graph graph = Graph.of(network, file);
        Xml.document(
                out,
                xml -> xml.element(
                        "graphml",
                        body -> {
                            for (Key key : KEYS) {
                                body.empty(
                                        "key",
                                        "id",
                                        key.name(),
                                        "for",
                                        key.of(),
                                        "attr.name",
                                        key.name(),
                                        "attr.type",
                                        key.type());
                            }
                            body.element(
                                    "graph",
                                    g -> {
                                        g.text("desc", Gexf.describe(network, file));
                                        graph(graph, g);
                                    },
                                    "id",
                                    "network",
                                    "edgedefault",
                                    "undirected");
                        },
                        "xmlns",
                        "http://graphml.graphdrawing.org/xmlns"));
    }

    private static void graph(Graph graph, Xml xml) throws XMLStreamException {
        for (Graph.Node node : graph.nodes()) {
            xml.element(
                    "node",
                    n -> n.text("data", node.label(), "key", "label")
                            .text("data", node.kind(), "key", "kind")
                            .text("data", node.aliases(), "key", "aliases"),
                    "id",
                    node.id());
        }
        for (Graph.Edge edge : graph.edges()) {
            xml.element(
                    "edge",
                    e -> e.text("data", edge.strength(), "key", "weight")
                            .text("data", edge.sign(), "key", "sign")
                            .text("data", edge.weight(), "key", "signed_weight")
                            .text("data", edge.count(), "key", "count")
                            .text("data", edge.statements(), "key", "statements"),
                    "id",
                    edge.id(),
                    "source",
                    edge.from(),
                    "target",
                    edge.to());
        }
    }

    private record Key(String name, String of, String type) {}
}
