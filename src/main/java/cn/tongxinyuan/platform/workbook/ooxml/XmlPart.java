package cn.tongxinyuan.platform.workbook.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML part read token by token. Refuses document types, depth, and more names than a workbook can have: all three
 * cost memory that no byte limit sees. Names are local names, so that strict and transitional workbooks read alike.
 */
final class XmlPart implements AutoCloseable {

    private static final int DEPTH = 64;
    private static final int NAMES = 4_000;
    private static final XMLInputFactory FACTORY = factory();

    private final PartStream stream;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;

    XmlPart(ZipParts parts, String part) {
        stream = (PartStream) parts.open(part);
        try {
            xml = FACTORY.createXMLStreamReader(decoded(stream));
        } catch (XMLStreamException | IOException e) {
            throw BrokenWorkbook.damaged(e);
        }
    }

    /** UTF-8 or, with its mark, UTF-16: a workbook may be in no other. Undecodable bytes are an error. */
    private static Reader decoded(InputStream stream) throws IOException {
        PushbackInputStream in = new PushbackInputStream(stream, 2);
        byte[] mark = in.readNBytes(2);
        in.unread(mark);
        boolean wide = mark.length == 2
                && (mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF
                        || mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE);
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        Reader reader = new InputStreamReader(in, charset.newDecoder());
        // the mark of UTF-8 is a character to the decoder and an error to the parser
        if (mark.length == 2 && mark[0] == (byte) 0xEF && reader.read() != '\uFEFF') {
            throw BrokenWorkbook.damaged();
        }
        return reader;
    }

    private static XMLInputFactory factory() {
        // the JDK's own parser, whatever the server brings: its limits are the ones tested here
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Goes to the next token; false at the end of the part. */
    boolean next() {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            stream.token();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD,
                        XMLStreamConstants.ENTITY_REFERENCE,
                        XMLStreamConstants.ENTITY_DECLARATION -> throw BrokenWorkbook.damaged();
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> name(xml.getPITarget());
                default -> {}
            }
            return true;
        } catch (XMLStreamException e) {
            throw BrokenWorkbook.damaged(e);
        }
    }

    private void start() {
        stream.element();
        if (++depth > DEPTH) {
            throw BrokenWorkbook.damaged();
        }
        name(xml.getLocalName());
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            name(xml.getAttributeLocalName(i));
        }
        for (int i = xml.getNamespaceCount() - 1; i >= 0; i--) {
            name(xml.getNamespaceURI(i));
        }
    }

    private void name(String name) {
        if (names.add(name) && names.size() > NAMES) {
            throw BrokenWorkbook.damaged();
        }
    }

    boolean starts(String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT && name.equals(xml.getLocalName());
    }

    boolean ends(String name) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT && name.equals(xml.getLocalName());
    }

    boolean isText() {
        return xml.isCharacters() || xml.getEventType() == XMLStreamConstants.CDATA;
    }

    /** Adds the text of this token. */
    void appendTo(StringBuilder text) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** Value of an attribute by its local name, or null. */
    String attribute(String name) {
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number in an attribute, the given one when the attribute is missing. */
    int number(String name, int missing) {
        String value = attribute(name);
        try {
            return value == null ? missing : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw BrokenWorkbook.damaged(e);
        }
    }

    /** Reads what is left without looking at it, so that the checksum is known. */
    void drain() {
        byte[] rest = new byte[8192];
        try {
            while (stream.read(rest, 0, rest.length) >= 0) {
                stream.token();
            }
        } catch (IOException e) {
            throw BrokenWorkbook.damaged(e);
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            stream.close();
        } catch (XMLStreamException | IOException e) {
            throw BrokenWorkbook.damaged(e);
        }
    }
}
