package org.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Runs the program in this process, as from an empty folder and home, and keeps what it says. */
final class Run {
    private final Map<String, String> environment = new HashMap<>();
    private final Path folder;
    private final Path home;
    private Clock clock = Clock.systemUTC();

    Run(Path folder) {
        this.folder = folder;
        this.home = folder.resolve("home");
    }

    Run with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** As if it were this time. */
    Run at(Instant now) {
        clock = Clock.fixed(now, ZoneOffset.UTC);
        return this;
    }

    Result of(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        StringWriter out = new StringWriter();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int exit = Entente.run(new Surroundings(environment, folder, home, out, errors, false, clock), texts);
        return new Result(exit, out.toString(), err.toString(StandardCharsets.UTF_8));
    }

    record Result(int exit, String out, String err) {}
}
