package org.entente.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.entente.model.EntenteException;

/** A stream that refuses to go on where a file unpacks to more than anyone can want. */
final class Bounded extends FilterInputStream {
    private static final long MEGABYTE = 1L << 20;

    private final String file;
    private final long most;
    private final long mostAtOnce;
    private long read;
    private long mark;

    /**
     * @param most bytes altogether
     * @param mostAtOnce bytes between two calls of {@link #taken}, where there are any
     */
    Bounded(InputStream in, String file, long most, long mostAtOnce) {
        super(in);
        this.file = file;
        this.most = most;
        this.mostAtOnce = mostAtOnce;
    }

    /** What was read so far has been made use of. */
    void taken() {
        mark = read;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int got = super.read(bytes, from, length);
        count(Math.max(got, 0));
        return got;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = super.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long more) {
        read += more;
        if (read > most) {
            throw new EntenteException(file + ": holds more than " + most / MEGABYTE
                    + " MB once unpacked. Maybe it is damaged or not meant well; split it if it is real.");
        }
        if (read - mark > mostAtOnce) {
            throw new EntenteException(file + ": one element or text in it is longer than " + mostAtOnce / MEGABYTE
                    + " MB. Maybe it is damaged or not meant well.");
        }
    }
}
