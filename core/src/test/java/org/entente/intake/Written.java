package org.entente.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.entente.model.NetworkFile;
import org.entente.model.SignedTie;

/** Small files, written and read back. */
record Written(Path folder) {

    NetworkFile read(String text) throws IOException {
        return read("list.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    NetworkFile read(String name, byte[] bytes) throws IOException {
        return SignedNetworks.read(Files.write(folder.resolve(name), bytes));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** {@code "A B +1, A C -2"}. */
    static String ties(NetworkFile file) {
        return file.network().ties().stream().map(Written::tie).collect(Collectors.joining(", "));
    }

    private static String tie(SignedTie tie) {
        String weight = tie.weight() == Math.rint(tie.weight())
                ? Long.toString((long) tie.weight())
                : Double.toString(tie.weight());
        return tie.pair().first() + " " + tie.pair().second() + " " + (tie.weight() > 0 ? "+" : "") + weight;
    }

    /** Unreadable, self-loops, zero weights, both signs, repeated. */
    static List<Integer> dropped(NetworkFile file) {
        return List.copyOf(file.dropped().values());
    }
}
