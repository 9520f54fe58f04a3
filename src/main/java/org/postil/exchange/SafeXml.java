package org.postil.exchange;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;

/// Reads XML that is not trusted: no document type, no entities but the five of XML itself, nothing
/// fetched from elsewhere, nesting bounded.
final class SafeXml {
    private static final int MAX_DEPTH = 500;

    /// What is told of a document, in its order.
    interface Listener {
        /// An element begins.
        void start(Element element);

        /// An element ends; elements nest.
        void end(Element element);

        /// Text, possibly in several pieces.
        void text(String text);
    }

    /// An element while its beginning or end is told; attributes only at its beginning.
    static final class Element {
        private final XMLStreamReader xml;

        private Element(XMLStreamReader xml) {
            this.xml = xml;
        }

        /// The name without prefix.
        String name() {
            return xml.getLocalName();
        }

        /// The namespace, empty if there is none.
        String namespace() {
            String uri = xml.getNamespaceURI();
            return uri == null ? "" : uri;
        }

        /// The attribute with this name, in whatever namespace; null if there is none.
        @Nullable String attribute(String name) {
            for (int at = 0; at < xml.getAttributeCount(); at++) {
                if (xml.getAttributeLocalName(at).equals(name)) {
                    return xml.getAttributeValue(at);
                }
            }
            return null;
        }

        /// The attribute `r:id` of Office files, which another `id` may stand beside.
        @Nullable String relationshipId() {
            for (int at = 0; at < xml.getAttributeCount(); at++) {
                String namespace = xml.getAttributeNamespace(at);
                if (xml.getAttributeLocalName(at).equals("id")
                        && namespace != null
                        && namespace.endsWith("/relationships")) {
                    return xml.getAttributeValue(at);
                }
            }
            return null;
        }

        int line() {
            return xml.getLocation().getLineNumber();
        }
    }

    private SafeXml() {}

    /// Reads a document to its end.
    ///
    /// @param where the file, and the part if it has parts, for messages
    /// @throws Problem if it is not well-formed, or hostile
    static void read(InputStream in, String where, Listener listener) {
        try {
            read(factory().createXMLStreamReader(XmlEncoding.reader(in)), where, listener);
        } catch (XMLStreamException e) {
            throw damaged(where, line(e), e);
        } catch (IOException e) {
            throw damaged(where, "", e);
        }
    }

    private static Problem damaged(String where, String line, Exception cause) {
        return new Problem(
                where + " is damaged: its XML breaks off or is wrong" + line + ".",
                "Open it in the program it is from and save it again.",
                cause);
    }

    private static void read(XMLStreamReader xml, String where, Listener listener)
            throws XMLStreamException {
        Element element = new Element(xml);
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MAX_DEPTH) {
                        throw hostile(where, "is nested too deeply");
                    }
                    listener.start(element);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    listener.end(element);
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        listener.text(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw hostile(where, "declares a document type or entities");
                default -> {}
            }
        }
    }

    private static String line(XMLStreamException e) {
        boolean known = e.getLocation() != null && e.getLocation().getLineNumber() > 0;
        return known ? " in line " + e.getLocation().getLineNumber() : "";
    }

    private static Problem hostile(String where, String reason) {
        return new Problem(
                where + " was refused: it " + reason + ", which such a file never needs.",
                "Do not trust this file; ask for it again.");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The JDK's own limit is lower than what documents with nested containers need.
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(MAX_DEPTH + 1));
        return factory;
    }
}
