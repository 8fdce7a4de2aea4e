package org.entente.show.export;

import java.io.IOException;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document in the making: elements nest as the bodies do, and whatever text comes in, legal XML comes out. */
final class Xml {
    private final XMLStreamWriter to;
    private int depth;

    private Xml(XMLStreamWriter to) {
        this.to = to;
    }

    /** Writes a whole document, UTF-8 by its declaration. */
    static void document(Appendable out, Body body) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            body.write(new Xml(writer));
            writer.writeCharacters("\n");
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IOException("The network could not be written as XML: " + e.getMessage(), e);
        }
        out.append(text.getBuffer());
    }

    /** An element with content, attributes as name, value, name, value. */
    Xml element(String name, Body body, String... attributes) throws XMLStreamException {
        newLine();
        to.writeStartElement(name);
        attributes(attributes);
        depth++;
        body.write(this);
        depth--;
        newLine();
        to.writeEndElement();
        return this;
    }

    /** An element with text only. */
    Xml text(String name, String text, String... attributes) throws XMLStreamException {
        newLine();
        to.writeStartElement(name);
        attributes(attributes);
        to.writeCharacters(legal(text));
        to.writeEndElement();
        return this;
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) throws XMLStreamException {
        newLine();
        to.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            to.writeAttribute(attributes[i], legal(attributes[i + 1]));
        }
    }

    private void newLine() throws XMLStreamException {
        to.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** The text with U+FFFD in place of what XML 1.0 (section 2.2) has no way to write. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0x9
                                || c == 0xA
                                || c == 0xD
                                || (c >= 0x20 && c <= 0xD7FF)
                                || (c >= 0xE000 && c <= 0xFFFD)
                                || c >= 0x10000
                        ? c
                        : 0xFFFD)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    /** What goes into an element. */
    interface Body {
        void write(Xml xml) throws XMLStreamException;
    }
}
