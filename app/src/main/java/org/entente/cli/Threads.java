package org.entente.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads may work. */
final class Threads {
    private static final int MOST = 4;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    private int count = Math.min(MOST, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Passages parsed at a time (default: the number of processors, at most 4); the result is the same.")
    void count(int wanted) {
        if (wanted < 1) {
            throw new ParameterException(
                    command.commandLine(), "Invalid value for option '--threads': " + wanted + " is less than 1");
        }
        count = wanted;
    }

    int count() {
        return count;
    }
}
