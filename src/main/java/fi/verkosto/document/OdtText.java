package fi.verkosto.document;

import java.io.ByteArrayInputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The text of an OpenDocument text (odt): paragraphs and rows of tables as lines, without deletions and comments. */
final class OdtText {

    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final Set<String> LEFT_OUT = Set.of("tracked-changes", "annotation", "scripts", "forms");
    private static final int MOST_SPACES = 200;
    private static final int DEEPEST = 500;

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private int leftOutSince;
    private int cells;

    private OdtText() {}

    static String of(byte[] content) {
        OdtText reader = new OdtText();
        try {
            XMLStreamReader xml =
                    parsers().createXMLStreamReader(new ByteArrayInputStream(PackedFile.part(content, "content.xml")));
            while (xml.hasNext()) {
                reader.take(xml, xml.next());
            }
        } catch (XMLStreamException broken) {
            throw new FileBroken();
        }
        return reader.text.toString();
    }

    /** Neither document types nor entities nor anything from outside the file. */
    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        parsers.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        parsers.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is read from outside the file");
        });
        return parsers;
    }

    private void take(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new FileBroken();
            case XMLStreamConstants.START_ELEMENT -> open(xml);
            case XMLStreamConstants.END_ELEMENT -> close(xml.getLocalName());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(xml.getText());
            default -> {}
        }
    }

    private void open(XMLStreamReader xml) {
        depth++;
        if (depth > DEEPEST) {
            throw new FileBroken();
        }
        String name = xml.getLocalName();
        if (leftOutSince == 0 && LEFT_OUT.contains(name)) {
            leftOutSince = depth;
        }
        switch (name) {
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "soft-page-break" -> append("\n\f");
            case "s" -> append(" ".repeat(spaces(xml.getAttributeValue(TEXT, "c"))));
            case "table-row" -> cells = 0;
            case "table-cell" -> append(cells++ == 0 ? "" : "\t");
            default -> {}
        }
    }

    private static int spaces(@Nullable String count) {
        try {
            return count == null ? 1 : Math.min(Math.max(Integer.parseInt(count), 1), MOST_SPACES);
        } catch (NumberFormatException unreadable) {
            return 1;
        }
    }

    private void close(String name) {
        if (leftOutSince == depth) {
            leftOutSince = 0;
        }
        depth--;
        if (name.equals("p") || name.equals("h")) {
            append("\n");
        }
    }

    private void append(String part) {
        if (leftOutSince == 0) {
            text.append(part);
        }
        if (text.length() > 2 * FileLimits.CHARACTERS) {
            throw new FileHasTooManyPages(FileLimits.PAGES);
        }
    }
}
