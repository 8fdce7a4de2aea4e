package org.entente.read;

/** The block of properties at the head of a Markdown file. */
final class FrontMatter {
    private FrontMatter() {}

    /** Whether the text starts with a front matter block. */
    static boolean opens(String text) {
        return text.startsWith("---\n") && text.indexOf("\n---", 3) > 0;
    }
}
