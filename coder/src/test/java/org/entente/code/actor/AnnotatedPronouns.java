package org.entente.code.actor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.code.Coded;
import org.entente.code.parse.Sentence;
import org.entente.model.ActorName;
import org.entente.model.Document;
import org.entente.read.DocumentReader;
import org.entente.read.ReadOptions;

/** Pronouns of the texts in {@code gold} with whom they mean ({@code antecedents.tsv} beside a text), and what the reader makes of them. */
final class AnnotatedPronouns {
    private static final Path GOLD = Path.of("..", "gold");

    private AnnotatedPronouns() {}

    /**
     * A pronoun and all it may mean.
     *
     * @param text folder it is from
     * @param words the pronoun
     * @param gold whom it means, sorted; nobody where it means a thing
     * @param choices what it may mean; the first is nobody
     * @param read whom the reader took
     */
    record Pronoun(String text, String words, List<ActorName> gold, List<Choice> choices, List<ActorName> read) {
        boolean right() {
            return read.stream().sorted().toList().equals(gold);
        }
    }

    /**
     * One thing that a pronoun may mean.
     *
     * @param actors sorted; nobody for a thing
     * @param features by name
     */
    record Choice(List<ActorName> actors, Map<String, Double> features) {}

    /** The folders with annotated pronouns, in order of their names. */
    static List<Path> folders() throws IOException {
        try (Stream<Path> own = Files.list(GOLD);
                Stream<Path> practice = Files.list(GOLD.resolve("practice"))) {
            return Stream.concat(own, practice)
                    .filter(p -> Files.exists(p.resolve("antecedents.tsv")))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Reads one text.
     *
     * @param known whether earlier pronouns of the text mean what is annotated, rather than what was read
     */
    static List<Pronoun> read(Path folder, boolean known) {
        try {
            Map<Integer, List<ActorName>> gold = gold(folder.resolve("antecedents.tsv"));
            Document document = new DocumentReader()
                    .read(folder.resolve("text.txt"), new ReadOptions(Optional.empty(), Document.Layout.PROSE))
                    .document();
            Cast cast = new Cast(Gazetteer.load());
            Observed observed = new Observed(cast, folder.getFileName().toString(), gold, known);
            new ReferenceReader(cast, document.text(), observed).read(Coded.sentences(document));
            return observed.seen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Integer, List<ActorName>> gold(Path file) throws IOException {
        Map<Integer, List<ActorName>> gold = new HashMap<>();
        for (String line :
                Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
            String[] cells = line.split("\t");
            if (cells[3].equals("pronoun")) {
                gold.put(
                        Integer.valueOf(cells[0]),
                        cells[4].equals("-")
                                ? List.of()
                                : Stream.of(cells[4].split("\\|"))
                                        .map(ActorName::new)
                                        .sorted()
                                        .toList());
            }
        }
        return gold;
    }

    /** Keeps what there was to choose from. */
    private static final class Observed extends Antecedents {
        private final String name;
        private final Map<Integer, List<ActorName>> gold;
        private final boolean known;
        private final List<Pronoun> seen = new ArrayList<>();

        Observed(Cast cast, String name, Map<Integer, List<ActorName>> gold, boolean known) {
            super(cast);
            this.name = name;
            this.gold = gold;
            this.known = known;
        }

        @Override
        List<ActorName> meant(Pointer pointer, References references, Optional<PronounRules.Proposed> proposed) {
            List<ActorName> read = super.meant(pointer, references, proposed);
            List<ActorName> meant = gold.get(pointer.token().span().begin());
            if (meant == null) {
                return read;
            }
            List<Choice> choices = new ArrayList<>();
            Map<String, Double> nobody = new TreeMap<>();
            features().nobody(pointer, nobody::put);
            choices.add(new Choice(List.of(), nobody));
            List<Candidate> candidates = candidates(pointer, references);
            for (int k = 0; k < candidates.size(); k++) {
                Map<String, Double> features = new TreeMap<>();
                features().of(pointer, candidates.get(k), k, proposed, features::put);
                choices.add(
                        new Choice(candidates.get(k).actors().stream().sorted().toList(), features));
            }
            Sentence sentence = pointer.sentence();
            String words = sentence.words(pointer.at() - 3, pointer.at());
            seen.add(new Pronoun(name, words, meant, choices, read));
            return known ? meant : read;
        }
    }
}
