package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.CaseFile;
import org.entente.model.Document;
import org.entente.model.EdtfDate;
import org.entente.model.Progress;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An analysis that was stopped goes on where it stopped, and ends as if it had not been. */
class ResumeTest {
    private static final List<String> TEXTS = List.of(
            "France attacked Germany in 1914. Britain supported France.",
            "Iran armed Hezbollah, and Israel bombed Lebanon.",
            "Russia and Turkey signed an agreement in Moscow.",
            "China criticised the United States over Taiwan.",
            "Sudan accused Chad of sheltering rebels.");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5})
    void theResultIsThatOfARunThatWasNeverStopped(int stop) throws IOException {
        Job job = job(1, Dictionaries.NONE);
        Files.createDirectories(folder.resolve("whole"));
        byte[] whole = bytes(Pipeline.code(job, folder.resolve("whole"), Progress.SILENT), folder.resolve("whole"));
        Path results = Files.createDirectories(folder.resolve("stopped"));
        assertThatThrownBy(() -> Pipeline.code(job, results, stoppingAt(stop))).hasMessage("stopped");
        assertThat(parts(results)).hasSize(stop - 1);
        List<String> coded = Collections.synchronizedList(new ArrayList<>());
        CaseFile resumed = Pipeline.code(job, results, (what, done, total) -> coded.add(what));
        assertThat(coded.stream().filter(w -> w.startsWith("Coding ")).distinct())
                .hasSize(TEXTS.size() - stop + 1);
        assertThat(bytes(resumed, results)).isEqualTo(whole);
    }

    @Test
    void severalDocumentsAtATimeGiveTheSame() throws IOException {
        byte[] one = bytes(Pipeline.code(job(1, Dictionaries.NONE), Progress.SILENT), folder.resolve("one"));
        byte[] three = bytes(Pipeline.code(job(3, Dictionaries.NONE), Progress.SILENT), folder.resolve("three"));
        assertThat(three).isEqualTo(one);
    }

    @Test
    void aChangedTextOrDictionaryIsCodedAnew() throws IOException {
        Path results = Files.createDirectories(folder.resolve("out"));
        Pipeline.code(job(1, Dictionaries.NONE), results, Progress.SILENT);
        Files.writeString(folder.resolve("text2.txt"), "Iran bombed Iraq.");
        List<String> coded = new ArrayList<>();
        Pipeline.code(job(1, Dictionaries.NONE), results, (what, done, total) -> coded.add(what));
        assertThat(coded).contains("Taken over from an interrupted run");
        assertThat(coded.stream().filter(w -> w.startsWith("Coding ")).distinct())
                .containsExactly("Coding document 2 of 5, text2.txt, passage");
        Path actors = Files.writeString(folder.resolve("actors.tsv"), "Gondor\tarmed group\n");
        coded.clear();
        Dictionaries own = new Dictionaries(List.of(actors), List.of(), Dictionaries.Format.ENTENTE);
        Pipeline.code(job(1, own), results, (what, done, total) -> coded.add(what));
        assertThat(coded.stream().filter(w -> w.startsWith("Coding ")).distinct())
                .hasSize(TEXTS.size());
    }

    @Test
    void aRenamedDictionaryIsAnotherOneSinceRulesNameIt() throws IOException {
        Path results = Files.createDirectories(folder.resolve("out"));
        String frames = "--- WALLOP [071] ---\nATTACK\n";
        for (String name : List.of("mine.txt", "yours.txt")) {
            Path verbs = Files.writeString(folder.resolve(name), frames);
            Dictionaries own = new Dictionaries(List.of(), List.of(verbs), Dictionaries.Format.PETRARCH);
            CaseFile coded = Pipeline.code(job(1, own), results, Progress.SILENT);
            assertThat(coded.statements()).anyMatch(s -> s.evidence().rule().equals(name + ":2"));
            assertThat(coded.statements())
                    .filteredOn(s -> s.evidence().rule().contains(".txt:"))
                    .allMatch(s -> s.evidence().rule().equals(name + ":2"));
        }
    }

    @RepeatedTest(3)
    void severalAtATimeStoppedAnywhereEndTheSame(RepetitionInfo repetition) throws IOException {
        Path whole = Files.createDirectories(folder.resolve("whole"));
        write(Pipeline.code(job(1, Dictionaries.NONE), whole, Progress.SILENT), whole);
        Path results = Files.createDirectories(folder.resolve("stopped"));
        int stop = 2 * repetition.getCurrentRepetition() - 1;
        assertThatThrownBy(() -> Pipeline.code(job(2, Dictionaries.NONE), results, stoppingAt(stop)))
                .hasMessage("stopped");
        List<Path> kept = parts(results);
        write(Pipeline.code(job(2, Dictionaries.NONE), results, Progress.SILENT), results);
        assertThat(kept).as("no half-written file").allMatch(p -> p.toString().endsWith(".part"));
        for (String name : List.of("texts.entente", "statements.jsonl", "report.html", "report.md", "report.json")) {
            assertThat(results.resolve(name))
                    .as("stopped at document " + stop)
                    .hasSameBinaryContentAs(whole.resolve(name));
        }
    }

    @Test
    void aDamagedPartIsCodedAnewAndSaidSo() throws IOException {
        Path results = Files.createDirectories(folder.resolve("out"));
        CaseFile first = Pipeline.code(job(1, Dictionaries.NONE), results, Progress.SILENT);
        String damaged = parts(results).get(0).getFileName().toString();
        Files.writeString(parts(results).get(0), "no case at all");
        List<String> said = new ArrayList<>();
        CaseFile second = Pipeline.code(job(1, Dictionaries.NONE), results, (what, done, total) -> said.add(what));
        assertThat(said).anyMatch(w -> w.matches("What was kept of text\\d.txt cannot be read: it is coded again"));
        assertThat(second).isEqualTo(first);
        assertThat(parts(results))
                .as("set aside, and kept anew")
                .hasSize(TEXTS.size() + 1)
                .anySatisfy(part ->
                        assertThat(part).hasFileName(damaged + ".damaged").hasContent("no case at all"));
    }

    @Test
    void nothingIsLeftOnceTheResultsAreWritten() throws IOException {
        Path results = folder.resolve("out");
        CaseFile coded = Pipeline.code(job(2, Dictionaries.NONE), results, Progress.SILENT);
        assertThat(parts(results)).hasSize(TEXTS.size());
        Inquiry inquiry = new Inquiry(EdtfDate.UNKNOWN, Optional.empty(), Inquiry.Supposed.NOTHING);
        Pipeline.write(coded, Pipeline.analyse(coded, inquiry), results);
        try (Stream<Path> left = Files.list(results)) {
            assertThat(left.filter(p -> p.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    private Job job(int threads, Dictionaries own) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            Path file = folder.resolve("text" + (i + 1) + ".txt");
            files.add(Files.exists(file) ? file : Files.writeString(file, TEXTS.get(i)));
        }
        return new Job("texts", files, Optional.empty(), Document.Layout.PROSE, threads, own);
    }

    /** Stops where the n-th document is begun. */
    private static Progress stoppingAt(int document) {
        List<String> begun = new ArrayList<>();
        return (what, done, total) -> {
            if (what.startsWith("Coding ") && !begun.contains(what)) {
                begun.add(what);
                if (begun.size() == document) {
                    throw new IllegalStateException("stopped");
                }
            }
        };
    }

    private static void write(CaseFile file, Path results) {
        Inquiry inquiry = new Inquiry(EdtfDate.UNKNOWN, Optional.empty(), Inquiry.Supposed.NOTHING);
        Pipeline.write(file, Pipeline.analyse(file, inquiry), results);
    }

    private static byte[] bytes(CaseFile file, Path results) throws IOException {
        write(file, results);
        return Files.readAllBytes(results.resolve("texts.entente"));
    }

    private static List<Path> parts(Path results) throws IOException {
        Path parts = results.resolve(".texts.parts");
        if (!Files.isDirectory(parts)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(parts)) {
            return files.sorted().toList();
        }
    }
}
