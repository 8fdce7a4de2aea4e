package org.entente.show.docx;

import java.util.regex.Pattern;

/** Text from wherever as a run of a document may have it: one line, and no character that XML has not. */
final class Plain {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** XML 1.0, section 2.2, less the controls from 0x7F to 0x9F; a lone surrogate is none of these either. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\x20-\\x7E\\xA0-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Plain() {}

    static String of(String text) {
        return ILLEGAL.matcher(SPACE.matcher(text).replaceAll(" ").strip()).replaceAll("\uFFFD");
    }
}
