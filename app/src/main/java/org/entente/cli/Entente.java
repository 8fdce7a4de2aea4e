package org.entente.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.entente.model.CaseLockedException;
import org.entente.model.EntenteException;
import org.entente.pipeline.StoppedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/** The program. */
@Command(
        name = "entente",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        synopsisHeading = "",
        descriptionHeading = "%n",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%n",
        footerHeading = "%n",
        description =
                "Reads texts about political actors: who did what to whom, when, and according to whom; how any two of "
                        + "them stand to each other; and whether that is strategic or a matter of expediency.",
        footer = {
            "Data goes to standard output, progress and errors to standard error.",
            "Exit: 0 ok, 1 failed, 2 usage, 3 partly done, 4 case locked, 130 interrupted.",
            "Options may also stand in the environment (ENTENTE_OUT), in ./entente.properties (out=...) and in "
                    + "~/.config/entente/entente.properties; the earlier of these wins, and the command line before all.",
            "",
            "Start with:  entente analyze examples/triple-entente.md"
        },
        subcommands = {
            Analyze.class,
            ReadFile.class,
            Code.class,
            PairTask.class,
            Network.class,
            BalanceTask.class,
            Assess.class,
            Grade.class,
            Judge.class,
            Correct.class,
            ActorsTask.class,
            Explain.class,
            Export.class,
            HelpCommand.class
        })
public final class Entente {
    private final Surroundings around;
    private final Screen screen;

    private Entente(Surroundings around) {
        this.around = around;
        this.screen = new Screen(around.out());
    }

    /** Runs the program as a process. */
    public static void main(String[] args) {
        Shield.install();
        int exit = run(Surroundings.ofProcess(), args);
        Shield.lift();
        System.exit(exit);
    }

    /** Runs the program; returns its exit code. */
    static int run(Surroundings around, String... args) {
        Entente entente = new Entente(around);
        try {
            Settings settings = new Settings(around);
            CommandLine program = program(entente, settings);
            settings.requireKnownKeys(program);
            int exit = program.execute(args);
            entente.screen.finish();
            return exit;
        } catch (EntenteException e) {
            return entente.failed(e, false);
        } catch (OutOfMemoryError e) {
            entente.complain(
                    "entente: the memory is not enough for this. Maybe set ENTENTE_JAVA_OPTS=-Xmx3g, give fewer --threads, or"
                            + " split the text.");
            return Exit.FAILED;
        }
    }

    Surroundings around() {
        return around;
    }

    Screen screen() {
        return screen;
    }

    /** One line on the error stream. */
    void complain(String line) {
        around.err().println(Screen.plain(line));
    }

    private static CommandLine program(Entente entente, Settings settings) {
        CommandLine program = new CommandLine(entente);
        program.setDefaultValueProvider(settings);
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        program.setOut(new PrintWriter(entente.around.out()));
        program.setErr(new PrintWriter(entente.around.err(), true, StandardCharsets.UTF_8));
        program.setParameterExceptionHandler((e, args) -> entente.misused(e, settings));
        program.setExecutionExceptionHandler((e, command, parsed) -> entente.failed(
                e, parsed.subcommand() != null && command.getCommand() instanceof Task task && task.debug));
        return program;
    }

    private int misused(ParameterException e, Settings settings) {
        String origin = settings.origin(e.getArgSpec());
        CommandLine command = e.getCommandLine();
        complain("entente: " + e.getMessage() + (origin.isEmpty() ? "" : " (set in " + origin + ")"));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, command.getErr())) {
            complain("Maybe see: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return Exit.USAGE;
    }

    private int failed(Exception e, boolean debug) {
        if (debug) {
            e.printStackTrace(around.err());
        }
        if (e instanceof Screen.ReaderGoneException) {
            return Exit.FAILED;
        }
        if (e instanceof EntenteException) {
            String.valueOf(e.getMessage()).lines().forEach(line -> complain("entente: " + line));
        } else {
            complain("entente: an error of the program itself: " + e
                    + ". Maybe run again with --debug and report what it says.");
        }
        boolean interrupted = Thread.interrupted();
        if (interrupted || e instanceof StoppedException) {
            return Exit.INTERRUPTED;
        }
        return e instanceof CaseLockedException ? Exit.LOCKED : Exit.FAILED;
    }
}
