package org.entente.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a child process cost.
 *
 * @param cpuSeconds of user and system, with all that it waited for
 * @param wallSeconds from start to end
 * @param peakBytes most memory resident at one time
 * @param commandLine of the program that it became in the end: a script that ends with {@code exec} becomes another
 */
record Child(double cpuSeconds, double wallSeconds, long peakBytes, List<String> commandLine) {
    private static final Path SELF = Path.of("/proc/self/stat");

    /** Linux counts in these, whatever the kernel's own clock: see times(2), sysconf(_SC_CLK_TCK). */
    private static final double TICKS_PER_SECOND = 100;

    private static final long LOOK_EVERY_MS = 10;
    private static final long KIB = 1024;

    /** Whether this system tells what a child cost. */
    static boolean measurable() {
        return Files.isReadable(SELF);
    }

    /**
     * Runs a command to its end and measures it. Children must not overlap.
     *
     * @param folder to run it in
     * @param log takes what it prints
     * @throws BenchException where it fails
     */
    static Child run(List<String> command, Path folder, Path log) {
        try {
            double before = waitedFor();
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .start();
            Path kernel = Path.of("/proc", String.valueOf(process.pid()));
            long peak = 0;
            List<String> commandLine = List.of();
            while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, peak(kernel.resolve("status")));
                List<String> now = commandLine(kernel.resolve("cmdline"));
                commandLine = now.isEmpty() ? commandLine : now;
            }
            double wall = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() != 0) {
                throw new BenchException(
                        String.join(" ", command) + ": ended with code " + process.exitValue() + ": " + lastLine(log));
            }
            return new Child(waitedFor() - before, wall, peak, commandLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchException("interrupted while waiting for " + command.get(0), e);
        }
    }

    double peakGb() {
        return peakBytes / 1e9;
    }

    /** Seconds of processor time of all children that have ended: fields 16 and 17 of proc(5), stat. */
    private static double waitedFor() throws IOException {
        return childTicks(Files.readString(SELF)) / TICKS_PER_SECOND;
    }

    static long childTicks(String stat) {
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" +");
        int third = 3; // the first field after the name is the third of all
        return Long.parseLong(afterName[16 - third]) + Long.parseLong(afterName[17 - third]);
    }

    /** A process that has just ended has nothing to tell: 0. */
    private static long peak(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static List<String> commandLine(Path file) {
        try {
            String line = Files.readString(file, StandardCharsets.UTF_8);
            return line.isEmpty() ? List.of() : List.of(line.split("\0"));
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String lastLine(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        return lines.isEmpty() ? "it printed nothing" : lines.get(lines.size() - 1);
    }
}
