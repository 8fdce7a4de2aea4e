package org.entente.cli;

import java.util.List;
import org.entente.model.Edit;
import org.entente.pipeline.Inquiry;
import org.entente.pipeline.MisnamedException;
import org.entente.pipeline.OpenNetworks;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is supposed otherwise in a network. Each option may be given several times; names hold commas, so none separates them. */
final class Supposed {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    @Option(
            names = "--without",
            paramLabel = "ACTOR",
            description = "Suppose this actor were gone; may be given several times.")
    private List<String> without = List.of();

    @Option(
            names = "--flip",
            paramLabel = "A:B",
            description =
                    "Suppose these two made up, or fell out: their tie with the other sign; may be given several times.")
    private List<String> flip = List.of();

    @Option(
            names = "--add",
            paramLabel = "A:B:+|-",
            description =
                    "Suppose these two, who are not tied, were friends (+) or enemies (-); may be given several times.")
    private List<String> add = List.of();

    /** The same for an assessment, with what else is supposed there. */
    Inquiry.Supposed with(List<String> acts, List<String> lifted) {
        return new Inquiry.Supposed(without, flip, add, acts, lifted);
    }

    List<Edit> in(OpenNetworks open) {
        try {
            return open.edits(without, flip, add);
        } catch (MisnamedException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
