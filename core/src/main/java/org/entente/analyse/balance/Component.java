package org.entente.analyse.balance;

import java.util.ArrayList;
import java.util.List;
import org.entente.analyse.balance.graph.Components;
import org.entente.analyse.balance.graph.SignedGraph;

/** A connected part of a network as a graph of its own. */
final class Component {
    private final SignedGraph graph;
    private final int[] vertices;
    private final double[] weights;

    private Component(SignedGraph graph, int[] vertices, double[] weights) {
        this.graph = graph;
        this.vertices = vertices;
        this.weights = weights;
    }

    SignedGraph graph() {
        return graph;
    }

    /** The vertex of the whole that a vertex here is. */
    int vertex(int own) {
        return vertices[own];
    }

    /** What its edges weigh, above 0. */
    double[] weights() {
        return weights.clone();
    }

    static List<Component> of(NamedGraph named) {
        SignedGraph graph = named.graph();
        Components components = Components.of(graph);
        List<List<Integer>> vertices = new ArrayList<>();
        List<List<Integer>> edges = new ArrayList<>();
        for (int c = 0; c < components.count(); c++) {
            vertices.add(new ArrayList<>());
            edges.add(new ArrayList<>());
        }
        int[] place = new int[graph.size()];
        for (int v = 0; v < graph.size(); v++) {
            List<Integer> own = vertices.get(components.of(v));
            place[v] = own.size();
            own.add(v);
        }
        for (int e = 0; e < graph.edges(); e++) {
            edges.get(components.of(graph.a(e))).add(e);
        }
        List<Component> result = new ArrayList<>();
        for (int c = 0; c < components.count(); c++) {
            List<Integer> own = edges.get(c);
            SignedGraph part = SignedGraph.of(
                    vertices.get(c).size(),
                    own.stream().mapToInt(e -> place[graph.a(e)]).toArray(),
                    own.stream().mapToInt(e -> place[graph.b(e)]).toArray(),
                    own.stream().mapToLong(graph::weight).toArray());
            result.add(new Component(
                    part,
                    vertices.get(c).stream().mapToInt(v -> v).toArray(),
                    own.stream()
                            .mapToDouble(e -> Math.abs(named.tie(e).weight()))
                            .toArray()));
        }
        return result;
    }
}
