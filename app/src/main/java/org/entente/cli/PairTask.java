package org.entente.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.ActorName;
import org.entente.model.CaseFile;
import org.entente.model.EntenteException;
import org.entente.model.Occurrence;
import org.entente.model.PairHistory;
import org.entente.model.Phase;
import org.entente.model.Statement;
import org.entente.pipeline.OpenCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pair}: the history of two actors. */
@Command(
        name = "pair",
        description = "Shows how two actors stand to each other, phase by phase, with the statements it rests on.",
        footer = {
            "  entente pair entente-out/text.entente Iran Taliban",
            "  entente pair entente-out/text.entente US iran --json"
        })
final class PairTask extends Task {
    @Mixin
    private final CaseArgument of = new CaseArgument();

    @Parameters(index = "1", paramLabel = "A", description = "An actor: canonical name or alias, in any case.")
    private String a = "";

    @Parameters(index = "2", paramLabel = "B", description = "Another one.")
    private String b = "";

    @Option(names = "--json", description = "Print the history as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        OpenCase open = of.open();
        ActorName first = open.actor(a);
        ActorName second = open.actor(b);
        if (open.principal(first).equals(open.principal(second))) {
            throw new EntenteException(first + " and " + second + " both count for " + open.principal(first)
                    + " and have no history of their own. Maybe ask for another pair.");
        }
        Optional<PairHistory> history = open.history(first, second);
        if (history.isEmpty()) {
            throw new EntenteException("Nothing is said about " + first + " and " + second
                    + " in this case. Maybe ask for" + " another pair; network shows who is tied to whom.");
        }
        if (json) {
            screen().data(to -> open.json(history.get(), to));
        } else {
            print(open, history.get());
        }
        return Exit.OK;
    }

    private void print(OpenCase open, PairHistory history) {
        Screen screen = screen();
        CaseFile file = open.file();
        List<Occurrence> occurrences = open.occurrences(history.pair());
        Told told = new Told(occurrences);
        Map<String, Statement> statements =
                file.statements().stream().collect(Collectors.toMap(Statement::id, Function.identity()));
        Evidences evidences = new Evidences(file, true);
        screen.line(history.pair().first() + " and " + history.pair().second());
        screen.line("Statements: "
                + Answer.counted(
                        history.statements().stream().map(statements::get).toList()));
        for (Phase phase : history.phases()) {
            screen.line();
            screen.paragraph("", "", phase.words());
            evidences.of(told.once(phase.statements())).printUnlessEmpty("  ", screen);
        }
        if (!history.undated().isEmpty()) {
            screen.line();
            screen.line("Without a date");
            evidences.of(told.once(history.undated())).printUnlessEmpty("  ", screen);
        }
        if (!occurrences.isEmpty()) {
            screen.line();
            screen.line("Told more than once, counted once");
            occurrences.forEach(o -> Told.print(o, evidences, screen));
        }
    }
}
