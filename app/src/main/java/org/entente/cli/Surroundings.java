package org.entente.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * What the program finds around it.
 *
 * @param environment variables
 * @param folder where it was started
 * @param home of the user
 * @param out data
 * @param err progress and errors
 * @param terminal whether a person watches {@code err}
 * @param clock for what people decide, and nothing else: results know no time of their making
 */
record Surroundings(
        Map<String, String> environment,
        Path folder,
        Path home,
        Writer out,
        PrintStream err,
        boolean terminal,
        Clock clock) {
    Surroundings(
            Map<String, String> environment, Path folder, Path home, Writer out, PrintStream err, boolean terminal) {
        this(environment, folder, home, out, err, terminal, Clock.systemUTC());
    }

    /** Those of this process. The launcher says whether a terminal is there, since Java 17 cannot tell for each stream. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.getenv(),
                Path.of(""),
                Path.of(System.getProperty("user.home", "")),
                new BufferedWriter(
                        new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8),
                        1 << 16),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Boolean.getBoolean("entente.terminal"));
    }
}
