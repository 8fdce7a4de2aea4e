package org.entente.code.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.entente.code.data.TsvRows;
import org.entente.model.EntenteException;

/** All frames, by the first word of their lemmas. */
public final class FrameBook {
    private static final String FOLDER = "/org/entente/code/frames/";
    private static final List<String> FILES = List.of(
            "stop",
            "bonds",
            "assault",
            "coerce",
            "sanction",
            "mobilize",
            "protest",
            "threaten",
            "reject",
            "accuse",
            "request",
            "retreat",
            "concede",
            "aid",
            "cooperate",
            "support",
            "consult",
            "agree",
            "ties");
    private static final Comparator<Entry> MOST_SPECIFIC = Comparator.comparing(
                    (Entry e) -> !e.frame().own())
            .thenComparingInt(e -> -e.frame().needs().size())
            .thenComparingInt(e -> -e.parts().size())
            .thenComparingInt(e -> e.frame().rank())
            .thenComparingInt(e -> e.frame().order());

    private final Map<String, List<Entry>> byKey = new HashMap<>();
    private final Map<String, Set<String>> classes;

    private FrameBook(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    /** Reads the frames that ship with Entente. */
    public static FrameBook load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String file : List.of("control.tsv", "classes.tsv")) {
            TsvRows.read(FOLDER + file, 2).rows().forEach(r -> classes.put(r.cell(0), Set.copyOf(r.list(1, "\\|"))));
        }
        FrameBook book = new FrameBook(classes);
        Set<String> ids = new HashSet<>();
        int order = 0;
        for (String file : FILES) {
            for (TsvRows.Row row :
                    TsvRows.read(FOLDER + file + ".tsv", Frame.COLUMNS).rows()) {
                Frame frame = Frame.of(row, classes, order++);
                if (!ids.add(frame.id())) {
                    throw row.error("the id '" + frame.id() + "' is used twice.");
                }
                frame.lemmas().forEach(lemma -> book.add(frame, lemma));
            }
        }
        book.byKey.values().forEach(list -> list.sort(MOST_SPECIFIC));
        return book;
    }

    /**
     * This and frames of the user's, which are asked before those that ship, the most specific of them first.
     *
     * @param rows as in the frame files
     * @param wrong told of every row that is no frame; it is left out
     */
    public FrameBook with(List<TsvRows.Row> rows, BiConsumer<TsvRows.Row, EntenteException> wrong) {
        FrameBook book = new FrameBook(classes);
        byKey.forEach((key, entries) -> book.byKey.put(key, new ArrayList<>(entries)));
        Set<String> ids = new HashSet<>();
        for (TsvRows.Row row : rows) {
            try {
                Frame frame = Frame.of(row, classes, ids.size() - Integer.MAX_VALUE);
                if (frame.lemmas().isEmpty()) {
                    throw row.error("the words are missing. Maybe a tab too many.");
                }
                if (!ids.add(frame.id())) {
                    throw row.error("the id '" + frame.id() + "' is used twice. Maybe give it another.");
                }
                frame.lemmas().forEach(lemma -> book.add(frame, lemma));
            } catch (EntenteException e) {
                wrong.accept(row, e);
            }
        }
        book.byKey.values().forEach(list -> list.sort(MOST_SPECIFIC));
        return book;
    }

    private void add(Frame frame, String lemma) {
        List<String> parts = List.of(lemma.split("[_-]"));
        String key = frame.pos() + ":" + (frame.pos() == 'n' ? parts.get(parts.size() - 1) : parts.get(0));
        byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(new Entry(frame, parts));
    }

    /** Frames of a part of speech whose key word is this lemma, the most specific first. */
    List<Entry> entries(char pos, String lemma) {
        return byKey.getOrDefault(pos + ":" + lemma, List.of());
    }

    /** The words of a class of {@code classes.tsv}. */
    public Set<String> words(String name) {
        return classes.getOrDefault(name, Set.of());
    }

    /**
     * A frame under one of its lemmas.
     *
     * @param frame the frame
     * @param parts the lemma, cut at {@code _} and hyphens
     */
    record Entry(Frame frame, List<String> parts) {}
}
