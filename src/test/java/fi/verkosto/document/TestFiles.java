package fi.verkosto.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Files of every kind, made on the spot. */
public final class TestFiles {

    /** What a page of minutes says. */
    public static final List<String> LINES = List.of(
            "Kaupunginhallitus § 25 27.01.2025",
            "Päätösehdotus",
            "Kiteen kaupunki liittyy USO-verkostoon.",
            "Päätös",
            "Ehdotus hyväksyttiin.");

    public static final String ODT = "application/vnd.oasis.opendocument.text";

    private static final String ODT_SPACES = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"";

    private TestFiles() {}

    public static byte[] pdf(int pages, List<String> lines) {
        return pdf(pages, lines, null);
    }

    /** Opens with the password only, when there is one. */
    public static byte[] pdf(int pages, List<String> lines, String password) {
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                write(document, lines);
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.setDocumentId(4711L);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(PDDocument document, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10);
            float height = 800;
            for (String line : lines) {
                content.beginText();
                content.newLineAtOffset(50, height);
                content.showText(line);
                content.endText();
                height -= 14;
            }
        }
    }

    public static byte[] docx(List<String> lines) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            lines.forEach(line -> document.createParagraph().createRun().setText(line));
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Kausi 8");
            table.getRow(0).getCell(1).setText("9 000 €");
            document.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static byte[] odt(List<String> lines) {
        StringBuilder body = new StringBuilder();
        lines.forEach(line -> body.append("<text:p>").append(line).append("</text:p>"));
        return odt("", body.toString());
    }

    /** Of a body and what stands before the root element. */
    public static byte[] odt(String prolog, String body) {
        return zip(
                entry("mimetype", ODT),
                entry(
                        "content.xml",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prolog + "<office:document-content " + ODT_SPACES
                                + "><office:body><office:text>" + body
                                + "</office:text></office:body></office:document-content>"));
    }

    public record Entry(String name, byte[] content) {}

    public static Entry entry(String name, String content) {
        return new Entry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Entry entry(String name, byte[] content) {
        return new Entry(name, content);
    }

    public static byte[] zip(Entry... entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Entry entry : entries) {
                ZipEntry dated = new ZipEntry(entry.name());
                dated.setTimeLocal(LocalDateTime.of(2026, 11, 24, 10, 0));
                zip.putNextEntry(dated);
                zip.write(entry.content());
                zip.closeEntry();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    /** A docx of the given main part. */
    public static byte[] docx(String mainPart, Entry... more) {
        Entry[] entries = new Entry[3 + more.length];
        entries[0] = entry("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/>\
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                </Types>""");
        entries[1] = entry("_rels/.rels", """
                <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
                </Relationships>""");
        entries[2] = entry("word/document.xml", mainPart);
        System.arraycopy(more, 0, entries, 3, more.length);
        return zip(entries);
    }

    /** The main part of a docx around its body. */
    public static String docxMain(String prolog, String body) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prolog
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                + "</w:body></w:document>";
    }

    public static String docxParagraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
