package org.entente.analyse.balance.walk;

import java.util.ArrayList;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.entente.analyse.balance.graph.Components;
import org.entente.analyse.balance.graph.Draft;
import org.entente.analyse.balance.graph.PerfectSplit;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * One component with its vertices numbered from 0.
 *
 * @param graph of signs
 */
record Part(SignedGraph graph) {
    /** All components. O(vertices + edges). */
    static List<Part> of(SignedGraph graph, Components components) {
        int[] place = new int[graph.size()];
        int[] next = new int[components.count()];
        for (int v = 0; v < graph.size(); v++) {
            place[v] = next[components.of(v)]++;
        }
        List<Draft> drafts = new ArrayList<>();
        for (int c = 0; c < components.count(); c++) {
            drafts.add(new Draft(components.size(c)));
        }
        for (int e = 0; e < graph.edges(); e++) {
            drafts.get(components.of(graph.a(e))).add(place[graph.a(e)], place[graph.b(e)], graph.positive(e) ? 1 : -1);
        }
        return drafts.stream().map(draft -> new Part(draft.graph())).toList();
    }

    /** Whether the matrix has the same eigenvalues with signs and without. */
    boolean balanced() {
        return PerfectSplit.of(graph).isPresent();
    }

    /** The adjacency matrix: 0 for no edge, else 1, or -1 for enemies where it is {@code signed}. */
    DMatrixRMaj matrix(boolean signed) {
        DMatrixRMaj result = new DMatrixRMaj(graph.size(), graph.size());
        for (int e = 0; e < graph.edges(); e++) {
            int value = signed && !graph.positive(e) ? -1 : 1;
            result.set(graph.a(e), graph.b(e), value);
            result.set(graph.b(e), graph.a(e), value);
        }
        return result;
    }
}
