package org.entente.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.entente.model.EntenteException;
import org.entente.model.NetworkFile;
import org.entente.model.Skipped;

/**
 * Signed networks from files: lists of ties with commas, tabs, semicolons, bars or blanks between the fields, GraphML, and GEXF;
 * each plain or gzipped. What a file is, is told by its content, not by its name.
 *
 * <p>One undirected tie for each pair of actors comes of it, by these rules, applied to each line (in GraphML and GEXF: each edge)
 * in this order:
 *
 * <ol>
 *   <li>a line that does not say who, with whom, and with which sign or weight is <em>unreadable</em>: listed, and the rest read;
 *   <li>a <em>self-loop</em> is left out;
 *   <li>a <em>zero weight</em> has no sign and is left out;
 *   <li>a pair that has lines of <em>both signs</em>, in whichever direction, is left out with all of them, and counted once;
 *   <li><em>repeated</em> lines of one pair, in whichever direction, are one tie, whose weight is the sum of theirs; each line after
 *       the first is counted.
 * </ol>
 *
 * <p>So lines = ties + repeated + self-loops + zero weights + unreadable + all lines of pairs with both signs. Every actor that a
 * readable line or a node names is in {@link org.entente.model.SignedNetwork#actors()}, sorted, even where all its ties were left
 * out. Direction, time and further columns are not kept.
 */
public final class SignedNetworks {
    /** More than this of a file, unpacked, is not read. */
    static final long MOST_BYTES = 2L << 30;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private SignedNetworks() {}

    /**
     * Reads one file. Keeps about 150 bytes for each tie.
     *
     * @return a network of unknown date, and what of the file is not in it
     * @throws EntenteException where nothing of it can be read; says why and what to do
     */
    public static NetworkFile read(Path file) {
        return read(file, MOST_BYTES);
    }

    static NetworkFile read(Path path, long most) {
        SourceFile file = new SourceFile(path, most);
        try {
            byte[] head = file.head();
            return file.kind(head) == SourceFile.Kind.XML ? Graphs.read(file) : lines(file, head);
        } catch (IOException e) {
            throw file.error(e);
        }
    }

    private static NetworkFile lines(SourceFile file, byte[] head) throws IOException {
        Charset charset = SourceFile.charset(head);
        try {
            return lines(file, charset);
        } catch (CharacterCodingException e) {
            if (!charset.equals(StandardCharsets.UTF_8)) {
                throw file.error(": is not valid " + charset.name() + ". Maybe save it as UTF-8.", e);
            }
        }
        try {
            return lines(file, WESTERN);
        } catch (CharacterCodingException e) {
            throw file.error(": is neither UTF-8 nor windows-1252. Maybe save it as UTF-8.", e);
        }
    }

    private static NetworkFile lines(SourceFile file, Charset charset) throws IOException {
        Tally tally = new Tally(file.name());
        try (InputStream in = file.open();
                Reader text = new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            new EdgeList(file, text, tally).read();
        }
        if (tally.lines() == 0) {
            throw file.error(": holds no ties. Maybe it is cut short.");
        }
        return readable(file, tally);
    }

    /** The network, unless not one line could be read. */
    static NetworkFile readable(SourceFile file, Tally tally) {
        if (tally.lines() > 0 && tally.lines() == tally.unreadable()) {
            String first = tally.firstUnreadable().map(Skipped::sentence).orElse(file.name());
            throw new EntenteException("Of " + tally.lines() + " lines none could be read. " + first);
        }
        return tally.done();
    }
}
