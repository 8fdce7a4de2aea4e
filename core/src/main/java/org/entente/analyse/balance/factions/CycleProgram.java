package org.entente.analyse.balance.factions;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.analyse.balance.graph.SignedGraph;

/**
 * The least cost of edges, each frustrated by a share in [0, 1], such that the shares of every cycle known so far add up to 1 or more: a
 * linear program that grows. What it proves does not hang on the precision of its solver: the prices of the cycles are rounded down to
 * whole parts of a unit, and any prices at all give a bound (weak duality; Neumaier &amp; Shcherbina 2004), here in whole numbers.
 */
final class CycleProgram implements AutoCloseable {
    /** A weight of 1 in parts, where the weights are small enough for it. */
    private static final long PARTS = 1L << 24;

    private static final String SETTINGS = "use_dual_simplex: true use_preprocessing: false use_scaling: false";

    private final SignedGraph graph;
    private MPSolver solver;
    private final MPSolverParameters settings = new MPSolverParameters();
    private MPVariable[] share = {};
    private final List<MPConstraint> rows = new ArrayList<>();
    private final List<Row> cuts = new ArrayList<>();
    private final double[] value;
    private final long[] reduced;
    private final byte[] fixed;
    private final long parts;
    private final double unit;
    private long bound;

    /** What is known of an edge. */
    static final byte FREE = 2;

    CycleProgram(SignedGraph graph) {
        this.graph = graph;
        settings.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        settings.setIntegerParam(
                MPSolverParameters.IntegerParam.LP_ALGORITHM, MPSolverParameters.LpAlgorithmValues.DUAL.swigValue());
        settings.setIntegerParam(
                MPSolverParameters.IntegerParam.SCALING, MPSolverParameters.ScalingValues.SCALING_OFF.swigValue());
        value = new double[graph.edges()];
        reduced = new long[graph.edges()];
        fixed = new byte[graph.edges()];
        long total = 0;
        for (int e = 0; e < graph.edges(); e++) {
            total += graph.cost(e);
        }
        unit = (double) total / Math.max(1, graph.edges());
        long most = PARTS;
        while (most > 1 && total > Long.MAX_VALUE / 4 / most) {
            most /= 2;
        }
        parts = most;
        Arrays.fill(fixed, FREE);
        solver = begin();
    }

    /** No rows yet. */
    private MPSolver begin() {
        MPSolver result = MPSolver.createSolver("GLOP");
        result.setSolverSpecificParametersAsString(SETTINGS);
        share = new MPVariable[graph.edges()];
        MPObjective objective = result.objective();
        for (int e = 0; e < share.length; e++) {
            share[e] = result.makeNumVar(fixed[e] == 1 ? 1 : 0, fixed[e] == 0 ? 0 : 1, "");
            objective.setCoefficient(share[e], graph.cost(e) / unit);
        }
        objective.setMinimization();
        return result;
    }

    /** Leaves out the rows that have more than this to spare; the next solution starts afresh. */
    void shrink(double spare) {
        List<Row> all = List.copyOf(cuts);
        cuts.clear();
        rows.clear();
        solver.delete();
        solver = begin();
        for (Row cut : all) {
            if (cut.slack(value) <= spare) {
                add(cut);
            }
        }
    }

    void add(Row cut) {
        MPConstraint row = solver.makeConstraint(cut.least(), MPSolver.infinity());
        for (int i = 0; i < cut.size(); i++) {
            row.setCoefficient(share[cut.edge(i)], cut.times(i));
        }
        rows.add(row);
        cuts.add(cut);
    }

    /** All that was added. */
    List<Row> cuts() {
        return cuts;
    }

    /** Frustrated (1), not (0), or {@link #FREE}. */
    void fix(int edge, byte to) {
        if (fixed[edge] != to) {
            fixed[edge] = to;
            share[edge].setBounds(to == 1 ? 1 : 0, to == 0 ? 0 : 1);
        }
    }

    byte fixed(int edge) {
        return fixed[edge];
    }

    /** What became of it. */
    enum Outcome {
        SOLVED,
        /** No shares fit what is fixed. */
        IMPOSSIBLE,
        /** The time ended before, or the solver lost its way. */
        UNKNOWN
    }

    Outcome solve(Deadline deadline) {
        if (cuts.stream().anyMatch(c -> c.broken(fixed))) {
            return Outcome.IMPOSSIBLE;
        }
        solver.setTimeLimit(deadline.millis());
        if (solver.solve(settings) != MPSolver.ResultStatus.OPTIMAL) {
            return Outcome.UNKNOWN;
        }
        for (int e = 0; e < share.length; e++) {
            value[e] = share[e].solutionValue();
        }
        price();
        return Outcome.SOLVED;
    }

    private void price() {
        long sum = 0;
        for (int e = 0; e < reduced.length; e++) {
            reduced[e] = graph.cost(e) * parts;
        }
        for (int i = 0; i < rows.size(); i++) {
            long price = (long) (Math.max(0, rows.get(i).dualValue()) * unit * parts);
            if (price > 0) {
                Row cut = cuts.get(i);
                sum += cut.least() * price;
                for (int at = 0; at < cut.size(); at++) {
                    reduced[cut.edge(at)] -= cut.times(at) * price;
                }
            }
        }
        for (int e = 0; e < reduced.length; e++) {
            if (fixed[e] == 1 || (fixed[e] == FREE && reduced[e] < 0)) {
                sum += reduced[e];
            }
        }
        bound = sum;
    }

    /** Proven for what is fixed: nothing costs less. */
    long bound() {
        return Math.max(0, -Math.floorDiv(-bound, parts));
    }

    /** The same, not rounded up. */
    double exact() {
        return (double) bound / parts;
    }

    /** Fixes edges that would cost as much as a known grouping the other way round. How many. */
    int tighten(long cost) {
        int result = 0;
        for (int e = 0; e < reduced.length; e++) {
            if (fixed[e] != FREE) {
                continue;
            }
            if (bound + Math.abs(reduced[e]) > (cost - 1) * parts) {
                fix(e, (byte) (reduced[e] > 0 ? 0 : 1));
                result++;
            }
        }
        return result;
    }

    double[] value() {
        return value;
    }

    @Override
    public void close() {
        settings.delete();
        solver.delete();
    }
}
