package org.entente.analyse.balance.split;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.analyse.balance.graph.SignedGraph;
import org.jspecify.annotations.Nullable;

/**
 * The linear program over some odd cycles: the least cost of fractions y in [0, 1] of edges frustrated, one in each cycle at least. The
 * bound it gives does not rest on the solver's word: it is the value of the dual prices (Neumaier &amp; Shcherbina 2004, "Safe bounds in
 * linear and mixed-integer linear programming", Math. Program. 99:283).
 */
final class CycleProgram implements AutoCloseable {
    private final SignedGraph graph;
    private final double unit;
    private final MPSolver solver;
    private final MPSolverParameters parameters = new MPSolverParameters();
    private final @Nullable MPVariable[] variables;
    private final List<OddCycle> cycles = new ArrayList<>();
    private final List<MPConstraint> rows = new ArrayList<>();
    private final Set<OddCycle> known = new HashSet<>();
    private final double[] y;
    private double bound;
    private long iterations;

    private CycleProgram(SignedGraph graph, double unit, MPSolver solver) {
        this.graph = graph;
        this.unit = unit;
        this.solver = solver;
        solver.objective().setMinimization();
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        variables = new MPVariable[graph.edges()];
        y = new double[graph.edges()];
    }

    /** By the dual simplex method, which goes on from where it stood when cycles are added. */
    static CycleProgram simplex(SignedGraph graph, double unit) {
        MPSolver solver = MPSolver.createSolver("GLOP");
        solver.setSolverSpecificParametersAsString("use_dual_simplex: true");
        return new CycleProgram(graph, unit, solver);
    }

    /** By a first-order method (Applegate et al. 2021): not to the last digit, but fast where the simplex method crawls. */
    static CycleProgram firstOrder(SignedGraph graph, double unit) {
        return new CycleProgram(graph, unit, MPSolver.createSolver("PDLP"));
    }

    private MPVariable variable(int edge) {
        MPVariable known = variables[edge];
        if (known != null) {
            return known;
        }
        MPVariable made = solver.makeNumVar(0, 1, "");
        solver.objective().setCoefficient(made, graph.cost(edge) / unit);
        variables[edge] = made;
        return made;
    }

    /** Adds a cycle; false where it is in already. */
    boolean add(OddCycle cycle) {
        if (!known.add(cycle)) {
            return false;
        }
        MPConstraint row = solver.makeConstraint(1 - cycle.frustrated().length, Double.POSITIVE_INFINITY, "");
        for (int e : cycle.satisfied()) {
            row.setCoefficient(variable(e), 1);
        }
        for (int e : cycle.frustrated()) {
            row.setCoefficient(variable(e), -1);
        }
        cycles.add(cycle);
        rows.add(row);
        return true;
    }

    List<OddCycle> cycles() {
        return cycles;
    }

    /** Solves what is there; false where time ran out or the solver gave up: then {@link #y()} and {@link #bound()} stay as they were. */
    boolean solve(double seconds) {
        solver.setTimeLimit((long) Math.max(1, seconds * 1000));
        MPSolver.ResultStatus status = solver.solve(parameters);
        iterations += solver.iterations();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            return false;
        }
        double[] prices = new double[y.length];
        double value = 0;
        for (int i = 0; i < rows.size(); i++) {
            double price = Math.max(0, rows.get(i).dualValue());
            OddCycle cycle = cycles.get(i);
            value += price * (1 - cycle.frustrated().length);
            for (int e : cycle.satisfied()) {
                prices[e] += price;
            }
            for (int e : cycle.frustrated()) {
                prices[e] -= price;
            }
        }
        for (int e = 0; e < y.length; e++) {
            MPVariable variable = variables[e];
            y[e] = variable == null ? 0 : Math.min(1, Math.max(0, variable.solutionValue()));
            value += Math.min(0, graph.cost(e) / unit - prices[e]);
        }
        bound = Math.max(bound, value * unit);
        return true;
    }

    /** Proven by the prices: every split costs at least this, up to rounding in the last digits. */
    double bound() {
        return bound;
    }

    /** Steps of the solver so far. */
    long iterations() {
        return iterations;
    }

    /** Per edge, the fraction that is frustrated. */
    double[] y() {
        return y;
    }

    @Override
    public void close() {
        solver.delete();
    }

    /** The edge farthest from a decision, the costliest of several; empty where all are decided. */
    Optional<Integer> undecided() {
        int best = -1;
        double most = 1e-6;
        for (int e = 0; e < y.length; e++) {
            double doubt = Math.min(y[e], 1 - y[e])
                    * graph.cost(e)
                    * Math.sqrt((double) graph.degree(graph.a(e)) * graph.degree(graph.b(e)));
            if (doubt > most) {
                most = doubt;
                best = e;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }
}
