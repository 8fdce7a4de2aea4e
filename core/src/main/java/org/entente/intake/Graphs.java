package org.entente.intake;

import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.model.NetworkFile;

/**
 * GraphML and GEXF, element by element. Nothing but the file itself is ever read: no document type, no entities of its own, no
 * other file or address.
 */
final class Graphs {
    private Graphs() {}

    static NetworkFile read(SourceFile file) throws IOException {
        Drawing drawing = new Drawing();
        try (Bounded in = file.openElements()) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            try {
                walk(file, xml, in, drawing);
            } catch (XMLStreamException e) {
                throw file.error(
                        ", line " + xml.getLocation().getLineNumber()
                                + ": is not well-formed XML from here on. Maybe the file was cut short.",
                        e);
            }
        } catch (XMLStreamException e) {
            throw file.error(": is not XML, or in an unknown encoding. Maybe save it anew as UTF-8.", e);
        }
        Tally tally = new Tally(file.name());
        drawing.into(file, tally);
        return SignedNetworks.readable(file, tally);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    private static void walk(SourceFile file, XMLStreamReader xml, Bounded in, Drawing drawing)
            throws XMLStreamException {
        GraphReader reader = null;
        while (xml.hasNext()) {
            int event = xml.next();
            in.taken();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw file.error(", line " + xml.getLocation().getLineNumber()
                        + ": has a document type or entities of its own, which are not read, for safety."
                        + " Maybe delete the <!DOCTYPE ...>.");
            }
            if (reader == null && event == XMLStreamConstants.START_ELEMENT) {
                reader = of(file, xml.getLocalName(), drawing);
            }
            if (reader != null) {
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> reader.begin(new Element(xml));
                    case XMLStreamConstants.END_ELEMENT -> reader.end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> reader.text(xml.getText());
                    default -> {}
                }
            }
        }
    }

    private static GraphReader of(SourceFile file, String root, Drawing drawing) {
        return switch (root) {
            case "graphml" -> new GraphMlReader(drawing);
            case "gexf" -> new GexfReader(drawing);
            default ->
                throw file.error(": is XML, but neither GraphML nor GEXF: <" + Tally.shown(root)
                        + ">. Maybe export it as one of them.");
        };
    }

    /** The beginning of an element. */
    record Element(XMLStreamReader xml) {
        String name() {
            return xml.getLocalName();
        }

        /** An attribute; {@code ""} where there is none. */
        String get(String attribute) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals(attribute)) {
                    return xml.getAttributeValue(i);
                }
            }
            return "";
        }

        int line() {
            return xml.getLocation().getLineNumber();
        }
    }

    /** Takes the elements of one format. */
    interface GraphReader {
        void begin(Element element);

        void text(String text);

        void end(String name);
    }
}
