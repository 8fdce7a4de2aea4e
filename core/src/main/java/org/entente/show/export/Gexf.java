package org.entente.show.export;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.entente.model.CaseFile;
import org.entente.model.SignedNetwork;

/** Networks as GEXF 1.3 (gexf.net), which Gephi reads. Layouts there want positive weights, so the sign is an attribute. */
final class Gexf {
    private Gexf() {}

    static void write(SignedNetwork network, CaseFile file, Appendable out) throws IOException {
        Graph graph = Graph.of(network, file);
        Xml.document(
                out,
                xml -> xml.element(
                        "gexf",
                        gexf -> {
                            gexf.element("meta", meta -> meta.text("creator", "Entente")
                                    .text("description", describe(network, file)));
                            gexf.element("graph", body -> graph(graph, body), "defaultedgetype", "undirected");
                        },
                        "xmlns",
                        "http://gexf.net/1.3",
                        "version",
                        "1.3"));
    }

    static String describe(SignedNetwork network, CaseFile file) {
        return file.name() + ": signed network"
                + (network.at().isKnown() ? " at " + network.at() : ", all statements, none decayed");
    }

    private static void graph(Graph graph, Xml xml) throws XMLStreamException {
        xml.element(
                "attributes",
                a -> a.empty("attribute", "id", "kind", "title", "kind", "type", "string")
                        .empty("attribute", "id", "aliases", "title", "aliases", "type", "string"),
                "class",
                "node");
        xml.element(
                "attributes",
                a -> a.empty("attribute", "id", "sign", "title", "sign", "type", "integer")
                        .empty("attribute", "id", "signed_weight", "title", "signed weight", "type", "double")
                        .empty("attribute", "id", "count", "title", "statements", "type", "integer")
                        .empty("attribute", "id", "statements", "title", "statement ids", "type", "string"),
                "class",
                "edge");
        xml.element("nodes", nodes -> {
            for (Graph.Node node : graph.nodes()) {
                nodes.element(
                        "node",
                        n -> values(n, List.of("kind", node.kind(), "aliases", node.aliases())),
                        "id",
                        node.id(),
                        "label",
                        node.label());
            }
        });
        xml.element("edges", edges -> {
            for (Graph.Edge edge : graph.edges()) {
                edge(edge, edges);
            }
        });
    }

    private static void edge(Graph.Edge edge, Xml edges) throws XMLStreamException {
        edges.element(
                "edge",
                e -> values(
                        e,
                        List.of(
                                "sign", edge.sign(),
                                "signed_weight", edge.weight(),
                                "count", edge.count(),
                                "statements", edge.statements())),
                "id",
                edge.id(),
                "source",
                edge.from(),
                "target",
                edge.to(),
                "weight",
                edge.strength());
    }

    private static void values(Xml xml, List<String> pairs) throws XMLStreamException {
        xml.element("attvalues", values -> {
            for (int i = 0; i < pairs.size(); i += 2) {
                values.empty("attvalue", "for", pairs.get(i), "value", pairs.get(i + 1));
            }
        });
    }
}
