package org.entente.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.code.dictionary.DictionaryFormat;
import org.entente.code.dictionary.OwnDictionaries;
import org.entente.model.Progress;

/**
 * Dictionaries that a user brings.
 *
 * @param actors in the order given; later ones win
 * @param verbs in the order given; later ones win
 * @param format how all of them are written
 */
public record Dictionaries(List<Path> actors, List<Path> verbs, Format format) {
    /** Only what ships. */
    public static final Dictionaries NONE = new Dictionaries(List.of(), List.of(), Format.AUTO);

    public Dictionaries {
        actors = List.copyOf(actors);
        verbs = List.copyOf(verbs);
    }

    /** How a dictionary is written. */
    public enum Format {
        AUTO,
        ENTENTE,
        TABARI,
        PETRARCH
    }

    /** Reads them; empty where there are none. */
    Optional<OwnDictionaries> read(Progress progress) {
        if (actors.isEmpty() && verbs.isEmpty()) {
            return Optional.empty();
        }
        progress.at("Reading the dictionaries", 0, 0);
        return Optional.of(OwnDictionaries.read(actors, verbs, DictionaryFormat.valueOf(format.name())));
    }
}
