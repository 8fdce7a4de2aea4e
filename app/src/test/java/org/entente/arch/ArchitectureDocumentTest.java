package org.entente.arch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureDocumentTest {
    /** A class name in backticks, with what may follow it: {@code `Coder`}, {@code `Coder.load()`}, {@code `Coder#code`}. */
    private static final Pattern TYPE =
            Pattern.compile("`(?:org\\.entente\\.[a-z.]+\\.)?([A-Z][a-z]\\w*)(?:[.#][^`]*)?`");

    @Test
    void everyClassThatItNamesExists() throws IOException {
        Path document = Sources.root().resolve("ARCHITECTURE.md");
        assumeTrue(Files.exists(document), "there is no ARCHITECTURE.md yet");
        Set<String> existing = Sources.java("main").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>();
        Matcher matcher = TYPE.matcher(Files.readString(document));
        while (matcher.find()) {
            named.add(matcher.group(1));
        }
        assertThat(existing).containsAll(named);
    }
}
