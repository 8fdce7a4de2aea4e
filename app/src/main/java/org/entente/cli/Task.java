package org.entente.cli;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.model.Skipped;
import org.entente.pipeline.MisnamedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What all commands have in common. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        footerHeading = "%nExamples:%n",
        synopsisHeading = "")
abstract class Task implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Entente entente;

    @Option(names = "--debug", description = "On an error, show where in the program it arose.")
    boolean debug;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    /** Does the work; returns the exit code. */
    @Override
    public abstract Integer call();

    final Surroundings around() {
        return entente.around();
    }

    final Screen screen() {
        return entente.screen();
    }

    /** What the user asked for makes no sense: exit code 2. */
    final ParameterException misused(String message) {
        return new ParameterException(command.commandLine(), message);
    }

    /** When the user does this, to the second, as ISO 8601. */
    final String now() {
        return around().clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** What the user decided; exit code 2 where something of it was misnamed. */
    final <T> T decided(Supplier<T> decision) {
        try {
            return decision.get();
        } catch (MisnamedException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** One line on the error stream. */
    final void complain(String line) {
        entente.complain(line);
    }

    /** Lists what was left out, on the error stream; returns the exit code that says so. */
    final int reportSkipped(List<Skipped> skipped) {
        skipped.forEach(s -> complain("skipped: " + s.sentence()));
        return skipped.isEmpty() ? Exit.OK : Exit.PARTLY;
    }
}
