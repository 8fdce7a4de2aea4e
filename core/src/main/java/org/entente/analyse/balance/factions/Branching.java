package org.entente.analyse.balance.factions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.entente.analyse.balance.graph.SignedGraph;
import org.jspecify.annotations.Nullable;

/**
 * Branch and cut: sets of edges of which one must be frustrated are added to the linear program while its solution breaks any; where
 * none is broken and bound and cost still differ, an edge near a half is taken as frustrated or not, one after the other. Ends when no
 * branch can be better than the best grouping, or with the least bound of the branches left open.
 */
final class Branching {
    /** Shares nearer to 0 or 1 than this are whole. */
    private static final double WHOLE = 1e-5;

    private static final double HALF = 0.5;
    /** Rows with more than this to spare go: while cutting at first, and before branching. */
    private static final double SPARE = 0.01;
    /** They go once there are so many times as many rows as after the last time. */
    private static final int GROWN = 2;

    private static final int FEW = 500;
    /** Graphs of so many vertices are searched for cliques. */
    private static final int TABLE = 1000;
    /** After so many rounds of cuts that raise the bound little, branching does more. */
    private static final int STALLED = 12;
    /** Little: less than this share of the gap, over those rounds. */
    private static final double LITTLE = 0.1;

    private final SignedGraph graph;
    private final Deadline deadline;
    private final CycleProgram program;
    private final List<Cuts> cuts = new ArrayList<>();
    private final Rounding rounding;
    private final Choice choice;
    private final @Nullable CliqueCuts cliques;
    private final PriorityQueue<Branch> open =
            new PriorityQueue<>(Comparator.comparingLong(Branch::bound).thenComparing(Branch::number));
    private byte[] base = {};
    private long bound;
    private long undecided = Long.MAX_VALUE;
    private int branches;
    private int kept;

    /** One edge more taken as frustrated (1) or not (0); the bound proven above it; when it was opened. */
    private record Branch(@Nullable Branch above, int edge, byte to, long bound, int number) {}

    private Branching(SignedGraph graph, int limit, int[] start, long least, Deadline deadline, CycleProgram program) {
        this.graph = graph;
        this.deadline = deadline;
        this.program = program;
        rounding = new Rounding(graph, limit, start);
        choice = new Choice(graph.edges());
        cuts.add(limit == 2 ? new OddCycles(graph) : new FriendCycles(graph));
        if (limit > 2) {
            cuts.add(new ColourCuts(graph, limit, rounding));
        }
        cliques = limit > 2 && graph.size() <= TABLE ? new CliqueCuts(graph, limit) : null;
        bound = least;
    }

    /** Starts from a grouping, a bound, and sets known already; the bound it proves, and {@code start} made better where it can. */
    static long run(SignedGraph graph, int limit, List<int[]> known, int[] start, long least, Deadline deadline) {
        try (CycleProgram program = new CycleProgram(graph)) {
            known.forEach(set -> program.add(Row.one(set)));
            Branching search = new Branching(graph, limit, start, least, deadline, program);
            search.search();
            System.arraycopy(search.rounding.best(), 0, start, 0, start.length);
            return search.bound;
        }
    }

    private void search() {
        Branch root = new Branch(null, -1, CycleProgram.FREE, bound, branches++);
        base = new byte[graph.edges()];
        Arrays.fill(base, CycleProgram.FREE);
        open.add(root);
        while (!open.isEmpty() && !deadline.over()) {
            Branch next = open.remove();
            bound = Math.max(bound, Math.min(next.bound, rounding.cost()));
            if (next.bound >= rounding.cost()) {
                open.clear();
            } else {
                plunge(next);
            }
        }
        long left = open.isEmpty() ? rounding.cost() : open.element().bound;
        bound = Math.max(bound, Math.min(rounding.cost(), Math.min(left, undecided)));
    }

    private void plunge(Branch start) {
        Branch at = start;
        while (at != null) {
            set(at);
            long found = cut(at);
            if (deadline.over() && found < rounding.cost()) {
                open.add(new Branch(at.above, at.edge, at.to, found, at.number));
                return;
            }
            if (at.above == null && found < rounding.cost()) {
                program.shrink(SPARE);
                program.solve(deadline);
                bound = Math.max(bound, Math.min(found, rounding.cost()));
                program.tighten(rounding.cost());
                for (int e = 0; e < base.length; e++) {
                    base[e] = program.fixed(e);
                }
            }
            at = found >= rounding.cost() ? null : below(at, found);
        }
    }

    /** Opens both branches of an edge and returns the likelier; null where there is no edge to branch on. */
    private @Nullable Branch below(Branch at, long found) {
        int edge = doubtful();
        if (edge < 0) {
            undecided = Math.min(undecided, found);
            return null;
        }
        byte likely = (byte) (program.value()[edge] >= HALF ? 1 : 0);
        open.add(new Branch(at, edge, (byte) (1 - likely), found, branches++));
        return new Branch(at, edge, likely, found, branches++);
    }

    /** The edge that is least decided, by weight; -1 where all are whole. */
    private int doubtful() {
        int edge = -1;
        double most = 0;
        for (int e = 0; e < base.length; e++) {
            double value = program.value()[e];
            double score = Math.min(value, 1 - value) * graph.cost(e);
            if (program.fixed(e) == CycleProgram.FREE && Math.min(value, 1 - value) > WHOLE && score > most) {
                edge = e;
                most = score;
            }
        }
        return edge;
    }

    private void set(Branch branch) {
        byte[] want = base.clone();
        for (Branch b = branch; b != null; b = b.above) {
            if (b.edge >= 0) {
                want[b.edge] = b.to;
            }
        }
        for (int e = 0; e < want.length; e++) {
            program.fix(e, want[e]);
        }
    }

    /** Adds what is broken until nothing is, or nothing better can come of this branch. The bound of the branch. */
    private long cut(Branch branch) {
        long result = branch.bound;
        double before = 0;
        for (int round = 1; !deadline.over(); round++) {
            deadline.tell();
            CycleProgram.Outcome outcome = program.solve(deadline);
            if (outcome == CycleProgram.Outcome.IMPOSSIBLE) {
                return Long.MAX_VALUE;
            }
            if (outcome == CycleProgram.Outcome.UNKNOWN) {
                return result;
            }
            result = Math.max(result, program.bound());
            rounding.round(program.value());
            if (program.cuts().size() > GROWN * kept + FEW) {
                program.shrink(SPARE);
                kept = program.cuts().size();
            }
            if (result >= rounding.cost()) {
                return result;
            }
            if (round % STALLED == 0) {
                if (doubtful() >= 0 && program.exact() - before < LITTLE * (rounding.cost() - program.exact())) {
                    return result;
                }
                before = program.exact();
            }
            if (!add() && !crowd() && !(branch.above == null && halve())) {
                return result;
            }
        }
        return result;
    }

    private boolean add() {
        for (Cuts source : cuts) {
            List<int[]> found = choice.of(source.below(program.value(), deadline), program.value());
            found.forEach(set -> program.add(Row.one(set)));
            if (!found.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean crowd() {
        List<Row> found = cliques == null ? List.of() : cliques.below(program.value());
        found.forEach(program::add);
        return !found.isEmpty();
    }

    private boolean halve() {
        List<Row> found = HalfCuts.below(program.cuts(), program.value(), deadline);
        found.forEach(program::add);
        return !found.isEmpty();
    }
}
