package org.entente.analyse.balance.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.entente.analyse.balance.graph.Components;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * Walk-based balance: K = tr(e<sup>A</sup>) / tr(e<sup>|A|</sup>), where A holds the signs of the edges: closed walks of any
 * length, balanced less unbalanced over all, those of length k weighing 1/k! (Estrada &amp; Benzi 2014, "Walk-based measure of
 * balance in signed networks: detecting lack of balance in social networks", Phys. Rev. E 90:042802). In (0, 1]; 1 for balanced
 * graphs only.
 */
public final class WalkBalance {
    /** A component of so many vertices, or several that take as long together, is the most that is computed: some 2 seconds. */
    public static final int MAX_SIZE = 1_000;

    private WalkBalance() {}

    /**
     * K of the whole graph, vertices without edges included; empty where it has no vertices or is larger than {@link #MAX_SIZE}.
     * The trace of a graph is the sum over its components, so the eigenvalues are those of each component by itself:
     * O(vertices<sup>3</sup>) time and O(vertices<sup>2</sup>) space for the largest. Below 10<sup>-308</sup> it is told as 0.
     */
    public static OptionalDouble of(SignedGraph graph) {
        Components components = Components.of(graph);
        double steps = 0;
        for (int c = 0; c < components.count(); c++) {
            steps += Math.pow(components.size(c), 3);
        }
        if (graph.size() == 0 || steps > Math.pow(MAX_SIZE, 3)) {
            return OptionalDouble.empty();
        }
        List<double[]> signed = new ArrayList<>();
        List<double[]> unsigned = new ArrayList<>();
        for (Part part : Part.of(graph, components)) {
            if (part.balanced()) {
                double[] values = eigenvalues(part.matrix(false));
                unsigned.add(values);
                signed.add(values);
            } else {
                CompletableFuture<double[]> beside =
                        CompletableFuture.supplyAsync(() -> eigenvalues(part.matrix(false)));
                signed.add(eigenvalues(part.matrix(true)));
                unsigned.add(beside.join());
            }
        }
        double largest = unsigned.stream().mapToDouble(WalkBalance::max).max().orElse(0);
        return OptionalDouble.of(Math.min(1, trace(signed, largest) / trace(unsigned, largest)));
    }

    /** tr(e<sup>A - shift</sup>): no eigenvalue of A is above the largest of |A|, so nothing overflows. */
    private static double trace(List<double[]> eigenvalues, double shift) {
        double sum = 0;
        for (double[] part : eigenvalues) {
            for (double value : part) {
                sum += Math.exp(value - shift);
            }
        }
        return sum;
    }

    private static double max(double[] values) {
        double result = values[0];
        for (double value : values) {
            result = Math.max(result, value);
        }
        return result;
    }

    private static double[] eigenvalues(DMatrixRMaj matrix) {
        int size = matrix.getNumRows();
        EigenDecomposition_F64<DMatrixRMaj> decomposition = DecompositionFactory_DDRM.eig(size, false, true);
        if (!decomposition.decompose(matrix)) {
            throw new IllegalStateException(
                    "The eigenvalues of a symmetric matrix of " + size + " rows did not converge");
        }
        double[] result = new double[size];
        for (int i = 0; i < size; i++) {
            result[i] = decomposition.getEigenvalue(i).getReal();
        }
        return result;
    }
}
