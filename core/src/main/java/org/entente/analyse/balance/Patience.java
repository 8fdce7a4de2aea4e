package org.entente.analyse.balance;

import java.util.BitSet;
import java.util.Optional;
import org.entente.analyse.balance.graph.Optimum;
import org.entente.analyse.balance.graph.Placement;
import org.entente.analyse.balance.graph.SignedGraph;
import org.entente.model.Progress;

/** An {@link Optimum} that is given up once it could not answer a few questions: the others of such a network are no easier. */
final class Patience implements Optimum {
    private static final int MOST_FAILURES = 5;

    private final Optimum optimum;
    private final Progress progress;
    private int failures;

    private Patience(Optimum optimum, Progress progress) {
        this.optimum = optimum;
        this.progress = progress;
    }

    static Optimum of(Optimum optimum, Progress progress) {
        return new Patience(optimum, progress);
    }

    @Override
    public Optional<Placement> of(SignedGraph graph, BitSet start) {
        progress.at("Supposing who is gone", 0, 0);
        if (failures >= MOST_FAILURES) {
            return Optional.empty();
        }
        Optional<Placement> answer = optimum.of(graph, start);
        failures += answer.isEmpty() ? 1 : 0;
        return answer;
    }
}
