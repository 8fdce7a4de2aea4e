package org.entente.show.markup;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * An HTML or SVG text in the making. Elements nest as the bodies do, all text and all attribute values are escaped, links lead to
 * places in the same document only, and attributes that carry script are refused. What comes out is HTML and well-formed XML at
 * once, so that any XML parser can check it.
 */
public final class Markup {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][-a-zA-Z0-9]*");
    /** HTML elements that have no content and no end tag. */
    private static final Set<String> VOID = Set.of("meta", "input", "br", "hr", "col");
    /** Elements that begin on a line of their own. */
    private static final Set<String> OWN_LINE = Set.of(
            "html",
            "head",
            "body",
            "header",
            "main",
            "footer",
            "nav",
            "section",
            "article",
            "aside",
            "div",
            "p",
            "ol",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "details",
            "h1",
            "h2",
            "h3",
            "h4",
            "svg",
            "g",
            "meta",
            "title",
            "style",
            "script");

    private final StringBuilder out = new StringBuilder();

    /** The line that makes browsers keep to the standards. */
    public Markup doctype() {
        out.append("<!DOCTYPE html>");
        return this;
    }

    /** An element with content. Attributes come as name, value, name, value; those with value {@code ""} are left out. */
    public Markup within(String element, Runnable body, String... attributes) {
        begin(element, attributes);
        out.append('>');
        body.run();
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element with text and nothing else. */
    public Markup element(String element, String text, String... attributes) {
        return within(element, () -> text(text), attributes);
    }

    /** An element without content: a void one of HTML, or any of SVG. */
    public Markup empty(String element, String... attributes) {
        begin(element, attributes);
        out.append(VOID.contains(element) ? " />" : "/>");
        return this;
    }

    /** Text from wherever. */
    public Markup text(String text) {
        escape(text, false);
        return this;
    }

    /**
     * The content of a {@code style} or {@code script} element, as it is.
     *
     * @param own text that ships with Entente or was computed by it, never from a document
     * @throws IllegalArgumentException where it holds a character that would need escaping
     */
    public Markup verbatim(String element, String own, String... attributes) {
        if (own.indexOf('<') >= 0 || own.indexOf('&') >= 0) {
            throw new IllegalArgumentException(
                    "The content of " + element + " holds '<' or '&', which HTML and XML read differently");
        }
        begin(element, attributes);
        out.append('>').append(own).append("</").append(element).append('>');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void begin(String element, String... attributes) {
        name(element);
        if (OWN_LINE.contains(element) && !out.isEmpty()) {
            out.append('\n');
        }
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, String value) {
        name(name);
        if (name.startsWith("on") || (name.equals("href") && !value.startsWith("#"))) {
            throw new IllegalArgumentException("A report runs nothing and links to nothing but itself: " + name);
        }
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"");
            escape(value, true);
            out.append('"');
        }
    }

    private static void name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a name of an element or attribute: " + name);
        }
    }

    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append(' ');
                default -> out.appendCodePoint(legal(c) ? c : 0xFFFD);
            }
        }
    }

    /** XML 1.0, section 2.2, less what HTML calls a parse error: controls and non-characters. */
    private static boolean legal(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c < 0x7F)
                || (c >= 0xA0 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD && !(c >= 0xFDD0 && c <= 0xFDEF))
                || (c >= 0x10000 && (c & 0xFFFE) != 0xFFFE);
    }
}
