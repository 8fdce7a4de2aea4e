package org.entente.analyse.hypotheses;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.EntenteException;

/**
 * A commented data file of blocks: {@code [id]}, then lines {@code key = value}; {@code #} begins a comment line.
 *
 * @param file its name, for messages
 * @param blocks in the order of the file
 */
record Blocks(String file, List<Block> blocks) {

    /** A block and the line its id stands in. */
    record Block(String file, String id, int line, List<Entry> entries) {
        /** The one value of a key; an error where it is missing or given twice. */
        String one(String key) {
            List<Entry> found = all(key);
            if (found.size() != 1) {
                throw error(line, "[" + id + "] has " + found.size() + " lines \"" + key + " =\"; it needs one");
            }
            return found.get(0).value();
        }

        List<Entry> all(String key) {
            return entries.stream().filter(e -> e.key().equals(key)).toList();
        }

        EntenteException error(int at, String what) {
            return new EntenteException(file + ", line " + at + ": " + what + ".");
        }
    }

    /** A line of a block. */
    record Entry(String key, String value, int line) {}

    /** Reads a resource that stands beside this class. */
    static Blocks resource(String name) {
        return parse(name, text(name).lines().toList());
    }

    /** The text of a resource that stands beside this class. */
    static String text(String name) {
        try (InputStream in = Blocks.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new EntenteException(name + ": not in the program. Maybe the build left out its resources.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": cannot be read", e);
        }
    }

    static Blocks parse(String file, List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                String id = line.substring(1, line.length() - 1).strip();
                blocks.add(new Block(file, id, i + 1, new ArrayList<>()));
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 0 || blocks.isEmpty()) {
                throw new EntenteException(file + ", line " + (i + 1) + ": neither [id] nor key = value: \"" + line
                        + "\". Maybe a \"#\" is missing.");
            }
            blocks.get(blocks.size() - 1)
                    .entries()
                    .add(new Entry(
                            line.substring(0, equals).strip(),
                            line.substring(equals + 1).strip(),
                            i + 1));
        }
        return new Blocks(file, blocks);
    }
}
