package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was measured, and on what.
 *
 * @param commit short hash; with a remark where files differ from it
 * @param date of the commit
 * @param java name and version of the runtime
 * @param cpu model
 * @param cores that the runtime may use
 * @param system operating system and architecture
 */
record Machine(String commit, String date, String java, String cpu, int cores, String system) {
    private static final Path CPU_INFO = Path.of("/proc/cpuinfo");

    /** This machine, and the commit that is checked out at {@code root}. */
    static Machine here(Path root) {
        String commit = git(root, "rev-parse", "--short=12", "HEAD").orElse("unknown");
        boolean changed = git(root, "status", "--porcelain", "--", ".", ":!bench/RESULTS.md")
                .filter(list -> !list.isEmpty())
                .isPresent();
        return new Machine(
                changed ? commit + ", with changes not committed" : commit,
                git(root, "log", "-1", "--format=%cs").orElse("unknown"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                cpuModel(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    }

    private static String cpuModel() {
        try {
            return Files.readAllLines(CPU_INFO).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    private static Optional<String> git(Path root, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", root.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? Optional.of(out) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
