package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import org.entente.pipeline.Dictionaries;
import picocli.CommandLine.Option;

/** {@code --actors}, {@code --verbs}, {@code --dictionary-format}: dictionaries that the user brings. */
final class DictionaryOptions {
    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description =
                    "Your own actors: a table as those that ship, or an actor or agent dictionary of TABARI or PETRARCH as "
                            + "it is. May be given several times; later files win.")
    private List<Path> actors = List.of();

    @Option(
            names = "--verbs",
            paramLabel = "FILE",
            description =
                    "Your own verbs: a table of frames as those that ship, or a verb dictionary of TABARI or PETRARCH as it "
                            + "is. May be given several times; later files win.")
    private List<Path> verbs = List.of();

    @Option(
            names = "--dictionary-format",
            paramLabel = "F",
            defaultValue = "auto",
            description =
                    "How these files are written: entente, tabari or petrarch (default: auto, told by what is in them).")
    private Dictionaries.Format format = Dictionaries.Format.AUTO;

    Dictionaries given() {
        return new Dictionaries(actors, verbs, format);
    }
}
