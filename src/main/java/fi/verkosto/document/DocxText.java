package fi.verkosto.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The text of a Word document (docx): paragraphs and rows of tables as lines. */
final class DocxText {

    private DocxText() {}

    static String of(byte[] content) {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content));
                XWPFDocument document = new XWPFDocument(parts)) {
            StringBuilder text = new StringBuilder();
            append(text, document.getBodyElements());
            parts.revert();
            return text.toString();
        } catch (FileHasTooManyPages refusal) {
            throw refusal;
        } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError broken) {
            throw new FileBroken();
        }
    }

    private static void append(StringBuilder text, List<IBodyElement> elements) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(paragraph.getText()).append('\n');
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> text.append(line(row)).append('\n'));
            } else if (element instanceof XWPFSDT control) {
                text.append(control.getContent().getText()).append('\n');
            }
            if (text.length() > 2 * FileLimits.CHARACTERS) {
                throw new FileHasTooManyPages(FileLimits.PAGES);
            }
        }
    }

    private static String line(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> {
                    StringBuilder text = new StringBuilder();
                    append(text, cell.getBodyElements());
                    return text.toString().strip();
                })
                .collect(Collectors.joining("\t"));
    }
}
