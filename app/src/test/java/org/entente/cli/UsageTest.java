package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.cli.Run.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says before it does anything: no language models are loaded here. */
class UsageTest {
    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analyze", "read", "code", "pair", "network", "balance", "assess", "grade", "judge", "correct",
                "actors", "explain", "export"
            })
    void everyCommandHasHelpWithExamples(String command) {
        Result help = new Run(dir).of(command, "--help");
        assertThat(help.exit()).isEqualTo(Exit.OK);
        assertThat(help.out()).contains("Examples:").contains("entente " + command + " ");
    }

    @Test
    void helpNamesAllCommandsAndExitCodes() {
        assertThat(new Run(dir).of("--help").out()).contains("analyze", "explain", "130 interrupted");
        assertThat(new Run(dir).of("--version").out()).startsWith("Entente ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "conquer",
                "analyze",
                "analyze x --out",
                "analyze x --date soon",
                "analyze x --date 2012/2011",
                "analyze x --threads 0",
                "analyze x --threads many",
                "analyze x --name a/b",
                "analyze x --name ..",
                "export x",
                "export x --format tex",
                "pair x A",
                "assess x A",
                "explain x",
                "network x --at yesterday"
            })
    void wrongUseIsExitTwoAndOnlyOnTheErrorStream(String arguments) {
        Result result = new Run(dir).of((Object[]) (arguments.isEmpty() ? new String[0] : arguments.split(" ")));
        assertThat(result.exit()).isEqualTo(Exit.USAGE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("entente: ").doesNotContain("Exception");
    }

    @Test
    void aMisspeltCommandIsAnsweredWithTheRightOne() {
        assertThat(new Run(dir).of("analyse", "x").err()).contains("analyze");
    }

    @Test
    void aMissingFileIsNamedAndNothingIsMade() {
        Path out = dir.resolve("results");
        Result result = new Run(dir).of("analyze", dir.resolve("none.txt"), "--out", out);
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("none.txt").doesNotContain("Exception");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeIsNamedBeforeTheWorkIsDone() throws IOException {
        Path text = Files.writeString(dir.resolve("note.txt"), "Iran met the Taliban in Tehran.\n");
        Result result = new Run(dir).of("analyze", text, "--out", text.resolve("results"));
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).contains("note.txt is a file, not a folder").doesNotContain("Loading");
    }

    @Test
    void everyUnreadableFileHasItsLine() throws IOException {
        Path empty = Files.createFile(dir.resolve("empty.txt"));
        Result result = new Run(dir).of("code", empty, dir, dir.resolve("none.txt"));
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err().lines().filter(line -> line.startsWith("entente: ")))
                .hasSize(3);
    }

    @Test
    void controlCharactersOfAFileNameDoNotReachTheTerminal() {
        Result result = new Run(dir).of("read", dir.resolve("a\u001b[31mb\u009b.txt"));
        assertThat(result.err()).contains("[31mb").doesNotContain("\u001b").doesNotContain("\u009b");
    }

    @Test
    void whatIsRecognisedIsShownWithoutCoding() throws IOException {
        Path text = Files.writeString(dir.resolve("note.txt"), "A note\n\nIran met the Taliban in Tehran.\n");
        Result result = new Run(dir).of("read", text, "--date", "2021-08");
        assertThat(result.exit()).isEqualTo(Exit.OK);
        assertThat(result.out()).contains("note.txt", "2021-08, as given", "PARAGRAPH", "Iran met the Taliban");
    }

    @Test
    void aCaseThatIsNotThereIsNamed() {
        Result result = new Run(dir).of("network", dir.resolve("none.entente"));
        assertThat(result.exit()).isEqualTo(Exit.FAILED);
        assertThat(result.err()).contains("none.entente: no such case file. Maybe");
    }

    @Test
    void aFullDiskBehindStandardOutputIsAnError() throws IOException {
        assertThat(readInto(() -> new IOException("No space left on device")))
                .contains("standard output: cannot be written (No space left");
    }

    @Test
    void tooLittleMemoryIsSaidInALine() throws IOException {
        assertThat(readInto(() -> {
                    throw new OutOfMemoryError();
                }))
                .startsWith("Reading note.txt")
                .contains("entente: the memory is not enough")
                .doesNotContain("\tat ");
    }

    /** What is said when standard output fails in this way. */
    private String readInto(Supplier<IOException> failure) throws IOException {
        Path text = Files.writeString(dir.resolve("note.txt"), "Iran met the Taliban in Tehran.\n");
        Writer failing = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw failure.get();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Entente.run(
                new Surroundings(Map.of(), dir, dir, failing, new PrintStream(err), false), "read", text.toString());
        assertThat(exit).isEqualTo(Exit.FAILED);
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anInterruptedThreadStopsBeforeAnythingIsWritten() throws IOException {
        Path text = Files.writeString(dir.resolve("note.txt"), "Iran met the Taliban in Tehran.\n");
        Path out = dir.resolve("results");
        Thread.currentThread().interrupt();
        Result result = new Run(dir).of("analyze", text, "--out", out);
        assertThat(Thread.interrupted()).isFalse();
        assertThat(result.exit()).isEqualTo(Exit.INTERRUPTED);
        assertThat(out).doesNotExist();
    }
}
