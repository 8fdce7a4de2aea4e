package org.entente.analyse.balance.factions;

import java.util.Arrays;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * A grouping under change. A vertex is pulled by a group with the sum of its weights there; a move changes the cost by the pull of the
 * old group less that of the new one. Labels run from 0 to labels - 1; a label may be empty.
 */
final class Moves {
    private final SignedGraph graph;
    private final int[] group;
    private final int[] members;
    private final int[] empty;
    private int empties;
    private final long[] pull;
    private final boolean[] touched;
    private final int[] near;
    private int nears;

    /**
     * From a given grouping.
     *
     * @param limit 0 for any number
     * @param group labels below the limit, or below the number of vertices; kept and changed; vertices of no group stay untouched by moves
     */
    Moves(SignedGraph graph, int limit, int[] group) {
        this.graph = graph;
        this.group = group;
        int labels = limit == 0 ? graph.size() + 1 : limit;
        members = new int[labels];
        for (int label : group) {
            if (label != Grouping.NONE) {
                members[label]++;
            }
        }
        empty = new int[labels];
        for (int label = labels - 1; label >= 0; label--) {
            if (members[label] == 0) {
                empty[empties++] = label;
            }
        }
        pull = new long[labels];
        touched = new boolean[labels];
        near = new int[labels];
    }

    int[] group() {
        return group;
    }

    /** Sums the pulls on a vertex, for {@link #near}, {@link #change} and {@link #best}. O(degree). */
    void gather(int vertex) {
        for (int i = 0; i < nears; i++) {
            pull[near[i]] = 0;
            touched[near[i]] = false;
        }
        nears = 0;
        for (int at = graph.first(vertex); at < graph.first(vertex + 1); at++) {
            int label = group[graph.neighbourAt(at)];
            if (!touched[label]) {
                touched[label] = true;
                near[nears++] = label;
            }
            pull[label] += graph.weight(graph.edgeAt(at));
        }
    }

    /** How many groups the neighbours of the gathered vertex are in. */
    int nears() {
        return nears;
    }

    int near(int at) {
        return near[at];
    }

    /** What it costs more to move the gathered vertex there. */
    long change(int vertex, int label) {
        return pull[group[vertex]] - pull[label];
    }

    /** A label where the gathered vertex has no neighbour and has not been, an empty one first; -1 where there is none. */
    int away(int vertex) {
        if (empties > 0) {
            return members[group[vertex]] == 1 && pull[group[vertex]] == 0 ? -1 : empty[empties - 1];
        }
        if (nears == members.length) {
            return -1;
        }
        for (int label = 0; label < members.length; label++) {
            if (!touched[label] && label != group[vertex]) {
                return label;
            }
        }
        return -1;
    }

    /** The label that costs least; its own where none is better. */
    int best(int vertex) {
        int result = group[vertex];
        long most = pull[result];
        for (int i = 0; i < nears; i++) {
            int label = near[i];
            if (pull[label] > most || (pull[label] == most && label < result && result != group[vertex])) {
                result = label;
                most = pull[label];
            }
        }
        if (most < 0) {
            int away = away(vertex);
            return away < 0 ? result : away;
        }
        return result;
    }

    /** Whether another place would cost this vertex no more. */
    boolean neutral(int vertex) {
        gather(vertex);
        for (int i = 0; i < nears; i++) {
            if (near[i] != group[vertex] && change(vertex, near[i]) <= 0) {
                return true;
            }
        }
        return pull[group[vertex]] <= 0 && elsewhere(vertex);
    }

    /** Whether there is a group without its neighbours, or it can leave company for one of its own. */
    private boolean elsewhere(int vertex) {
        if (empties > 0 && members[group[vertex]] > 1) {
            return true;
        }
        for (int label = 0; label < members.length; label++) {
            if (members[label] > 0 && !touched[label] && label != group[vertex]) {
                return true;
            }
        }
        return false;
    }

    void move(int vertex, int label) {
        int old = group[vertex];
        if (--members[old] == 0) {
            empty[empties++] = old;
        }
        if (members[label]++ == 0) {
            int at = empties - 1;
            while (empty[at] != label) {
                at--;
            }
            empty[at] = empty[--empties];
        }
        group[vertex] = label;
    }

    /** Moves single vertices while that helps. O(moves · degree) after a first O(edges). */
    void descend() {
        int[] queue = new int[graph.size()];
        boolean[] waiting = new boolean[graph.size()];
        Arrays.setAll(queue, v -> v);
        Arrays.fill(waiting, true);
        int head = 0;
        int count = graph.size();
        while (count > 0) {
            int v = queue[head];
            head = (head + 1) % queue.length;
            count--;
            waiting[v] = false;
            gather(v);
            int best = best(v);
            if (best == group[v]) {
                continue;
            }
            move(v, best);
            for (int at = graph.first(v); at < graph.first(v + 1); at++) {
                int u = graph.neighbourAt(at);
                if (!waiting[u]) {
                    waiting[u] = true;
                    queue[(head + count++) % queue.length] = u;
                }
            }
        }
    }

    /** What a grouping costs. O(edges). */
    static long cost(SignedGraph graph, int[] group) {
        long result = 0;
        for (int e = 0; e < graph.edges(); e++) {
            boolean together = group[graph.a(e)] == group[graph.b(e)];
            result += together != graph.positive(e) ? graph.cost(e) : 0;
        }
        return result;
    }
}
