package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.analyse.balance.Balances;
import org.entente.analyse.balance.graph.NativeSolver;

/** As a program of its own: measures one {@link BalancePart}. */
final class BalanceAlone {
    private static final Legislature SPARSE = new Legislature(150, 2, 0.8, 1000, 600, 11);
    private static final Legislature DENSE = new Legislature(60, 2, 0.8, 1000, 1000, 12);

    private BalanceAlone() {}

    /**
     * Writes the figures, one a line.
     *
     * @param arguments the part, the folder of signed networks, the file to write
     */
    public static void main(String[] arguments) throws IOException {
        BalancePart part = BalancePart.named(arguments[0]);
        SignedData data = new SignedData(Path.of(arguments[1]));
        warm();
        Files.write(
                Path.of(arguments[2]),
                part.measure().apply(data).stream().map(Figure::line).toList());
    }

    /** Loads the library that solves linear programs, and solves something small, so that neither is measured. */
    private static void warm() {
        if (!NativeSolver.available()) {
            throw new BenchException("OR-Tools has no library for this system, so proofs cannot be measured");
        }
        Balances.of(SPARSE.network());
        Balances.of(DENSE.network());
    }
}
