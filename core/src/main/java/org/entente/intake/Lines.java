package org.entente.intake;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A text line by line, none longer than can be a list of names: what is too long is passed over, not kept. */
final class Lines {
    static final int LONGEST = 1_000_000;
    private static final int BUFFER = 1 << 16;

    private final Reader in;
    private final char[] buffer = new char[BUFFER];
    private final Deque<Line> returned = new ArrayDeque<>();
    private int position;
    private int filled;
    private int number;
    private boolean afterReturn;

    Lines(Reader in) {
        this.in = in;
    }

    /** The next line; null at the end. */
    @Nullable Line next() throws IOException {
        Line known = returned.pollFirst();
        return known != null ? known : read();
    }

    /** Gives a line back, to come next. */
    void back(Line line) {
        returned.addFirst(line);
    }

    private @Nullable Line read() throws IOException {
        StringBuilder begun = null;
        boolean tooLong = false;
        while (fill()) {
            int from = position;
            int end = lineEnd();
            boolean ended = end < filled;
            if (begun == null && ended) {
                position = end + 1;
                afterReturn = buffer[end] == '\r';
                return new Line(++number, new String(buffer, from, end - from), false);
            }
            if (begun == null) {
                begun = new StringBuilder();
            }
            tooLong |= begun.length() + end - from > LONGEST;
            if (!tooLong) {
                begun.append(buffer, from, end - from);
            }
            position = ended ? end + 1 : end;
            if (ended) {
                afterReturn = buffer[end] == '\r';
                return new Line(++number, begun.toString(), tooLong);
            }
        }
        return begun == null ? null : new Line(++number, begun.toString(), tooLong);
    }

    private int lineEnd() {
        int at = position;
        while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') {
            at++;
        }
        return at;
    }

    /** Whether there is something to read; passes over the LF of a CRLF, and the byte order mark. */
    private boolean fill() throws IOException {
        while (true) {
            if (position == filled) {
                filled = in.read(buffer, 0, BUFFER);
                position = 0;
                if (filled <= 0) {
                    filled = 0;
                    return false;
                }
                if (number == 0 && buffer[0] == '\uFEFF') {
                    position = 1;
                }
            }
            if (afterReturn && position < filled) {
                afterReturn = false;
                position += buffer[position] == '\n' ? 1 : 0;
            }
            if (position < filled) {
                return true;
            }
        }
    }

    /**
     * One line.
     *
     * @param number from 1
     * @param text without its end; the beginning of it where it is too long
     * @param tooLong whether there is more of it than {@link #LONGEST}
     */
    record Line(int number, String text, boolean tooLong) {}
}
