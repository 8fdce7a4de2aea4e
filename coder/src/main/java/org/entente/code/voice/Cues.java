package org.entente.code.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.code.data.TsvRows;
import org.entente.model.Certainty;

/** The words that hedge, deny, suppose and attribute. */
public final class Cues {
    private static final String FOLDER = "/org/entente/code/cues/";

    private final List<Cue> certainty;
    private final List<Cue> voices;

    private Cues(List<Cue> certainty, List<Cue> voices) {
        this.certainty = certainty;
        this.voices = voices;
    }

    /** Reads the cue files that ship with Entente. */
    public static Cues load() {
        List<Cue> certainty = new ArrayList<>();
        for (TsvRows.Row row : TsvRows.read(FOLDER + "certainty.tsv", 4).rows()) {
            Optional<Certainty> effect =
                    row.cell(1).equals("factive") ? Optional.empty() : Optional.of(row.code(1, Certainty.class));
            certainty.add(new Cue(row.cell(0), row.cell(2), effect, Set.copyOf(row.list(3, "\\|"))));
        }
        List<Cue> voices = new ArrayList<>();
        for (TsvRows.Row row : TsvRows.read(FOLDER + "voices.tsv", 4).rows()) {
            voices.add(new Cue(
                    row.cell(0),
                    row.cell(1),
                    Optional.of(row.code(2, Certainty.class)),
                    Set.copyOf(row.list(3, "\\|"))));
        }
        return new Cues(List.copyOf(certainty), List.copyOf(voices));
    }

    Optional<Cue> certainty(String where, String word) {
        return certainty.stream()
                .filter(c -> c.kind().equals(where) && c.words().contains(word))
                .findFirst();
    }

    Optional<Cue> voice(String kind, String word) {
        return voices.stream()
                .filter(c -> c.kind().equals(kind) && c.words().contains(word))
                .findFirst();
    }

    /**
     * A group of words with one effect.
     *
     * @param id of the entry
     * @param kind where or how it works
     * @param effect what becomes of the certainty; empty where what follows holds whatever stands above
     * @param words the lemmas
     */
    record Cue(String id, String kind, Optional<Certainty> effect, Set<String> words) {}
}
