package org.entente.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.model.Passage;

/** Files for the tests, and what was read from them. */
final class Samples {
    /** A paragraph long enough to show that the text proper has begun. */
    static final String LONG =
            "The two governments met again in the spring, and each of them went home with less than it had"
                    + " hoped for. The treaty they had signed three years before was still in force, but neither side had done"
                    + " much to keep it, and the third power had begun to notice.";

    private Samples() {}

    static Path write(Path folder, String name, String text) {
        return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path write(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document read(Path file) {
        return new DocumentReader().read(file, ReadOptions.DEFAULTS).document();
    }

    /** Words of the passages of one kind, in order. */
    static List<String> words(Document document, Passage.Kind kind) {
        return document.passages().stream()
                .filter(passage -> passage.kind() == kind)
                .map(passage -> passage.span().in(document.text()))
                .toList();
    }

    /** Each passage as "KIND: words", long ones cut. */
    static List<String> outline(Document document) {
        return document.passages().stream()
                .map(passage -> {
                    String words = passage.span().in(document.text());
                    return passage.kind() + ": " + (words.length() > 40 ? words.substring(0, 40) + "..." : words);
                })
                .toList();
    }

    /** A file under the folder {@code shared} beside the project, if there is one. */
    static Optional<Path> shared(String path) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("shared").resolve(path);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        String set = System.getProperty("entente.shared", "");
        return set.isEmpty()
                ? Optional.empty()
                : Optional.of(Path.of(set, path)).filter(Files::exists);
    }
}
