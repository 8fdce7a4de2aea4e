package org.entente.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts what {@link Cost} measures, one at a time. */
final class Processes {
    private final Bench bench;

    Processes(Bench bench) {
        this.bench = bench;
    }

    /** {@code ./entente analyze FILES --out OUT OPTIONS}, as a user would. */
    Child analyze(List<Path> files, String out, String... options) {
        List<String> command =
                new ArrayList<>(List.of(bench.root().resolve("entente").toString(), "analyze"));
        files.forEach(file -> command.add(file.toString()));
        command.add("--out");
        command.add(bench.work().resolve(out).toString());
        command.addAll(List.of(options));
        return run(command);
    }

    /** A main class of this module. */
    Child java(List<String> flags, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return run(command);
    }

    private Child run(List<String> command) {
        return Child.run(command, bench.work(), bench.work().resolve("printed.txt"));
    }
}
