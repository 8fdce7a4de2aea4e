package org.entente.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to text: by byte order mark (UTF-8, UTF-16), else strict UTF-8, else windows-1252 where the outcome is plausible. What
 * is none of these is an error: a wrong guess would show up as wrong names in every statement.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String UTF8_REMEDY = "Maybe save it as UTF-8, e.g. iconv -f ENCODING -t UTF-8.";
    /** Letters of Western languages are mostly ASCII; above this share of other bytes it is another alphabet. */
    private static final double MOST_HIGH_BYTES = 0.25;
    /** More control characters than this are no text. */
    private static final double MOST_CONTROLS = 0.01;
    /** Signs that Western texts are likely to hold beside letters. */
    private static final String TYPOGRAPHY =
            "\u2018\u2019\u201A\u201C\u201D\u201E\u2013\u2014\u2026\u2022\u20AC\u2122\u2039"
                    + "\u203A\u00A0\u00A3\u00A7\u00A9\u00AB\u00AD\u00AE\u00B0\u00B4\u00B7\u00BB\u00BD\u00BF\u00A1";

    private static final Pattern DECLARED =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    private final SourceFile file;

    TextDecoder(SourceFile file) {
        this.file = file;
    }

    /** The text, its byte order mark removed, all line ends LF, otherwise as it is. */
    String decode() {
        String text = withLineFeeds(decodeRaw());
        checkControls(text);
        if (Blank.all(text)) {
            throw file.unreadable("", "holds nothing but blanks.", "Maybe the download or copy failed.");
        }
        return text;
    }

    private String decodeRaw() {
        byte[] bytes = file.bytes();
        if (file.has("\u00EF\u00BB\u00BF", 0)) {
            return marked(StandardCharsets.UTF_8, 3);
        }
        if (file.has("\u00FF\u00FE", 0)) {
            return marked(StandardCharsets.UTF_16LE, 2);
        }
        if (file.has("\u00FE\u00FF", 0)) {
            return marked(StandardCharsets.UTF_16BE, 2);
        }
        checkZeros(bytes);
        try {
            return strict(StandardCharsets.UTF_8, bytes, 0);
        } catch (CharacterCodingException e) {
            return declared().orElseGet(() -> western(bytes));
        }
    }

    /** The text in the encoding that a page names in its head; windows-1252 where it says Latin-1, as browsers do. */
    private Optional<String> declared() {
        byte[] bytes = file.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!head.stripLeading().startsWith("<") || !matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        try {
            Charset charset = name.equals("iso-8859-1") ? WINDOWS_1252 : Charset.forName(name);
            return charset.equals(StandardCharsets.UTF_8) ? Optional.empty() : Optional.of(strict(charset, bytes, 0));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty(); // an unknown name, or one that does not hold: the bytes decide
        }
    }

    private String marked(Charset charset, int skip) {
        try {
            return strict(charset, file.bytes(), skip);
        } catch (CharacterCodingException e) {
            throw file.unreadable(
                    "",
                    "starts as " + charset.name() + " but is not valid.",
                    "Maybe the file is cut short. " + UTF8_REMEDY,
                    e);
        }
    }

    private static String strict(Charset charset, byte[] bytes, int skip) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                .toString();
    }

    private void checkZeros(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == 0) {
                    even++;
                } else {
                    odd++;
                }
            }
        }
        int zeros = even + odd;
        if (zeros == 0) {
            return;
        }
        boolean oneSided = Math.min(even, odd) * 20 <= zeros && zeros * 20 >= bytes.length;
        if (oneSided) {
            throw file.unreadable("", "looks like UTF-16 without a byte order mark.", UTF8_REMEDY);
        }
        throw binary();
    }

    private void checkControls(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw binary();
            }
            if ((c < ' ' && c != '\n' && c != '\t' && c != '\f') || c == '\uFFFF') {
                controls++;
            }
        }
        if (controls > text.length() * MOST_CONTROLS) {
            throw binary();
        }
    }

    private UnreadableDocumentException binary() {
        return file.unreadable("", "is binary, not text.", "Maybe save it as plain text, Markdown, HTML, PDF or DOCX.");
    }

    private String western(byte[] bytes) {
        Scan scan = Scan.of(bytes);
        if (scan.goodSequences > scan.badBytes) {
            throw file.unreadable("line " + scan.firstBadLine, "is not valid UTF-8.", UTF8_REMEDY);
        }
        String text;
        try {
            text = strict(WINDOWS_1252, bytes, 0);
        } catch (CharacterCodingException e) {
            throw unknownEncoding(scan, e);
        }
        int high = 0;
        int plausible = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                high++;
                if (c < 0xA0) {
                    throw unknownEncoding(scan, null);
                }
                plausible += Character.isLetter(c) || TYPOGRAPHY.indexOf(c) >= 0 ? 1 : 0;
            }
        }
        if (high > text.length() * MOST_HIGH_BYTES || plausible < high * 0.9) {
            throw unknownEncoding(scan, null);
        }
        return text;
    }

    private UnreadableDocumentException unknownEncoding(Scan scan, @org.jspecify.annotations.Nullable Throwable cause) {
        String reason = "is neither UTF-8 nor windows-1252; its encoding is unknown.";
        String where = "line " + scan.firstBadLine;
        return cause == null
                ? file.unreadable(where, reason, UTF8_REMEDY)
                : file.unreadable(where, reason, UTF8_REMEDY, cause);
    }

    /** CR LF and lone CR become LF. */
    static String withLineFeeds(String text) {
        if (text.indexOf('\r') < 0) {
            return text;
        }
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** How far a text is UTF-8 although it is not throughout. */
    private record Scan(int goodSequences, int badBytes, int firstBadLine) {
        static Scan of(byte[] bytes) {
            CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(8192);
            int good = 0;
            int bad = 0;
            int line = 1;
            int badLine = 0;
            while (true) {
                CoderResult result = decoder.decode(in, out, true);
                out.flip();
                while (out.hasRemaining()) {
                    char c = out.get();
                    good += c >= 0x80 && !Character.isLowSurrogate(c) ? 1 : 0;
                    line += c == '\n' ? 1 : 0;
                }
                out.clear();
                if (result.isError()) {
                    bad += result.length();
                    badLine = badLine == 0 ? line : badLine;
                    in.position(in.position() + result.length());
                } else if (result.isUnderflow()) {
                    return new Scan(good, bad, Math.max(1, badLine));
                }
            }
        }
    }
}
