package org.entente.analyse.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.entente.model.ActorName;
import org.entente.model.SignedTie;

/**
 * The actors and ties of a network as numbers.
 *
 * @param actors sorted by name; a vertex is a place in this list
 * @param edges one per tie
 * @param edgesOf per vertex, the places of its edges
 */
record Graph(List<ActorName> actors, List<Edge> edges, List<List<Integer>> edgesOf) {

    /**
     * A signed edge.
     *
     * @param a its first vertex, less than {@code b}
     * @param b its second vertex
     * @param sign +1 or -1
     * @param weight its size, more than 0
     */
    record Edge(int a, int b, int sign, double weight) {
        int other(int vertex) {
            return vertex == a ? b : a;
        }
    }

    static Graph of(List<SignedTie> ties) {
        NavigableSet<ActorName> names = new TreeSet<>();
        for (SignedTie tie : ties) {
            names.add(tie.pair().first());
            names.add(tie.pair().second());
        }
        Map<ActorName, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        List<Edge> edges = new ArrayList<>();
        for (SignedTie tie : ties) {
            int a = places.getOrDefault(tie.pair().first(), -1);
            int b = places.getOrDefault(tie.pair().second(), -1);
            edges.add(new Edge(a, b, tie.sign(), Math.abs(tie.weight())));
        }
        return new Graph(List.copyOf(names), edges);
    }

    private Graph(List<ActorName> actors, List<Edge> edges) {
        this(actors, edges, incidence(actors.size(), edges));
    }

    private static List<List<Integer>> incidence(int vertices, List<Edge> edges) {
        List<List<Integer>> result = new ArrayList<>();
        for (int v = 0; v < vertices; v++) {
            result.add(new ArrayList<>());
        }
        for (int e = 0; e < edges.size(); e++) {
            result.get(edges.get(e).a()).add(e);
            result.get(edges.get(e).b()).add(e);
        }
        return result;
    }

    int size() {
        return actors.size();
    }

    int other(int edge, int vertex) {
        return edges.get(edge).other(vertex);
    }

    /** Whether friends stand apart or enemies together. */
    boolean frustrated(int edge, BitSet second) {
        Edge e = edges.get(edge);
        return (second.get(e.a()) == second.get(e.b())) != (e.sign() > 0);
    }

    /** The connected components, each ascending, the one with the first vertex first. O(vertices + edges). */
    List<List<Integer>> components() {
        List<List<Integer>> result = new ArrayList<>();
        boolean[] seen = new boolean[size()];
        for (int start = 0; start < size(); start++) {
            if (!seen[start]) {
                seen[start] = true;
                List<Integer> found = new ArrayList<>(List.of(start));
                for (int i = 0; i < found.size(); i++) {
                    for (int edge : edgesOf.get(found.get(i))) {
                        int next = other(edge, found.get(i));
                        if (!seen[next]) {
                            seen[next] = true;
                            found.add(next);
                        }
                    }
                }
                found.sort(null);
                result.add(found);
            }
        }
        return result;
    }

    /** The graph on some of the vertices, given ascending. */
    Graph induced(List<Integer> vertices) {
        int[] place = new int[size()];
        Arrays.fill(place, -1);
        for (int i = 0; i < vertices.size(); i++) {
            place[vertices.get(i)] = i;
        }
        List<Edge> kept = new ArrayList<>();
        for (Edge e : edges) {
            if (place[e.a()] >= 0 && place[e.b()] >= 0) {
                kept.add(new Edge(place[e.a()], place[e.b()], e.sign(), e.weight()));
            }
        }
        return new Graph(vertices.stream().map(actors::get).toList(), kept);
    }
}
