package org.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.model.EntenteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path dir;

    @Test
    void aFileIsReplacedAsAWhole() throws IOException {
        Path file = Files.writeString(dir.resolve("a b.txt"), "old and longer");
        WholeFile.write(file, out -> out.append("néw"));
        assertThat(file).hasContent("néw");
        assertOnly(file);
    }

    @Test
    void whatIsNoTextIsWrittenAsItIs() throws IOException {
        Path file = dir.resolve("a.bin");
        WholeFile.bytes(file, out -> out.write(new byte[] {(byte) 0xFF, 0, 10}));
        assertThat(file).hasBinaryContent(new byte[] {(byte) 0xFF, 0, 10});
        assertOnly(file);
        assertThatThrownBy(() -> WholeFile.bytes(file, out -> {
                    out.write(1);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(EntenteException.class);
        assertThat(file).hasBinaryContent(new byte[] {(byte) 0xFF, 0, 10});
    }

    @Test
    void whatBreaksOffLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(dir.resolve("a.txt"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.append("new");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(EntenteException.class)
                .hasMessageContaining("a.txt: cannot be written: the disk is full. Maybe");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");
        assertThat(file).hasContent("old");
        assertOnly(file);
    }

    @Test
    void aPlaceThatCannotBeIsNamed() {
        assertThatThrownBy(() -> WholeFile.write(dir.resolve("none/a.txt"), out -> out.append("new")))
                .hasMessageContaining("none/a.txt: cannot be written: there is no such folder");
        assertThatThrownBy(() -> WholeFile.write(dir, out -> out.append("new"))).hasMessageContaining("is a directory");
    }

    private void assertOnly(Path file) throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            assertThat(files).containsExactly(file);
        }
    }
}
