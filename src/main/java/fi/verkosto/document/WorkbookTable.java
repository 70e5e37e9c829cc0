package fi.verkosto.document;

import fi.verkosto.web.FormattingConfiguration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** The rows of the first sheet of a workbook (xlsx) whose parts have been counted, read one after the other. */
final class WorkbookTable {

    private static final Pattern SINCE_1904 = Pattern.compile("date1904=\"(1|true)\"");

    private static final Set<String> SMALL = Set.of(
            XSSFRelation.STYLES.getContentType(),
            XSSFRelation.THEME.getContentType(),
            XSSFRelation.WORKBOOK.getContentType());

    private WorkbookTable() {}

    static void read(byte[] content, DocumentTables.Rows rows) {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(content))) {
            requireSmall(parts);
            XSSFReader reader = new XSSFReader(parts);
            Iterator<InputStream> sheets = reader.getSheetsData();
            if (sheets.hasNext()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(new XSSFSheetXMLHandler(
                        reader.getStylesTable(),
                        new ReadOnlySharedStringsTable(parts),
                        new Sheet(rows),
                        new CellText(countsFrom1904(reader)),
                        false));
                try (InputStream sheet = sheets.next()) {
                    xml.parse(new InputSource(sheet));
                }
            }
            parts.revert();
        } catch (TableRefused | FileUnpacksTooLarge refusal) {
            throw refusal;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException
                | StackOverflowError broken) {
            throw new FileBroken();
        }
    }

    /** The parts that are read as a whole before the sheet, whatever they are called. */
    private static void requireSmall(OPCPackage parts) throws IOException, OpenXML4JException {
        for (PackagePart part : parts.getParts()) {
            boolean shared = part.getContentType().equals(XSSFRelation.SHARED_STRINGS.getContentType());
            long most = shared ? FileLimits.UNPACKED_TEXTS : FileLimits.UNPACKED_SMALL;
            if ((shared || SMALL.contains(part.getContentType())) && isLonger(part, most)) {
                throw new FileUnpacksTooLarge();
            }
        }
    }

    private static boolean isLonger(PackagePart part, long most) throws IOException {
        try (InputStream bytes = part.getInputStream()) {
            return bytes.readNBytes((int) most + 1).length > most;
        }
    }

    private static boolean countsFrom1904(XSSFReader reader) throws IOException, OpenXML4JException {
        try (InputStream workbook = reader.getWorkbookData()) {
            return SINCE_1904
                    .matcher(new String(workbook.readAllBytes(), StandardCharsets.UTF_8))
                    .find();
        }
    }

    /** Puts the cells of a row into their places. */
    private static final class Sheet implements XSSFSheetXMLHandler.SheetContentsHandler {

        private static final int LAST_COLUMN = 255;

        private final DocumentTables.Rows rows;
        private final List<String> cells = new ArrayList<>();

        Sheet(DocumentTables.Rows rows) {
            this.rows = rows;
        }

        @Override
        public void startRow(int number) {
            cells.clear();
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
            String told = text == null ? "" : text;
            rows.count(told);
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (column < cells.size() || column > LAST_COLUMN) {
                return;
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(told);
        }

        @Override
        public void endRow(int number) {
            rows.add(number + 1, cells);
        }
    }

    /** A number as it was typed and a day as it is written here, however the sheet shows them. */
    private static final class CellText extends DataFormatter {

        private final boolean since1904;

        CellText(boolean since1904) {
            this.since1904 = since1904;
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, @Nullable String format) {
            if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
                return FormattingConfiguration.date(
                        DateUtil.getLocalDateTime(value, since1904).toLocalDate());
            }
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }
}
