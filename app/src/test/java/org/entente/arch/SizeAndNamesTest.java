package org.entente.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.arch.Sources.Sized;
import org.junit.jupiter.api.Test;

/** Points 5 and 6 of how Entente is written: small things with names that say what they are. */
class SizeAndNamesTest {
    private static final List<Path> MAIN = Sources.java("main");
    private static final List<Path> ALL =
            Stream.concat(MAIN.stream(), Sources.java("test").stream()).toList();

    @Test
    void namesSayWhatAThingIs() {
        assertThat(ALL)
                .as("the function lives on the value it concerns, not in a drawer")
                .noneMatch(
                        file -> file.getFileName().toString().matches(".*(Util|Utils|Helper|Helpers|Manager)\\.java"));
    }

    @Test
    void noFileHoldsTwoIdeas() {
        assertThat(ALL.stream().map(Sources::size).filter(file -> file.lines() > 400))
                .as("files over 400 lines")
                .isEmpty();
    }

    @Test
    void filesAreSmall() {
        List<Sized> files = MAIN.stream().map(Sources::size).toList();
        assertThat(quantile(files, 0.5).lines()).as("median lines of a file").isLessThan(80);
        assertThat(quantile(files, 0.9)).as("p90 of lines of a file").satisfies(file -> assertThat(file.lines())
                .isLessThan(200));
    }

    @Test
    void methodsAreSmall() {
        List<Sized> methods = Sources.methods(MAIN);
        assertThat(methods).as("the parser found methods").hasSizeGreaterThan(100);
        assertThat(quantile(methods, 0.99))
                .as("p99 of lines of a method")
                .satisfies(method -> assertThat(method.lines()).isLessThan(60));
    }

    @Test
    void thePipelineReadsTopToBottom() {
        assertThat(MAIN.stream().filter(file -> file.endsWith("Pipeline.java")).map(Sources::size))
                .hasSize(1)
                .allMatch(file -> file.lines() < 80);
    }

    private static Sized quantile(List<Sized> things, double share) {
        List<Sized> sorted =
                things.stream().sorted(Comparator.comparingInt(Sized::lines)).toList();
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
