package fi.verkosto.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class DocumentTablesTest {

    private final DocumentTables tables = new DocumentTables();

    @Test
    void readsTheFirstSheetOfAWorkbook() throws IOException {
        List<TableRow> rows = tables.read(workbook(), 5, 10);

        assertThat(rows).extracting(TableRow::line).containsExactly(1, 3);
        assertThat(rows.get(0).cells()).containsExactly("Nimi", "Puhelin", "Alkaa", "Kaava");
        assertThat(rows.get(1).cells()).containsExactly("Maija Malli", "447255220", "1.1.2027", "=SUM(1)");
    }

    @Test
    void readsTextWithSeparators() {
        assertThat(text("\ufeffa;b\n\n\"c;\"\"d\"\"\ne\"; =f\n"))
                .containsExactly(new TableRow(1, List.of("a", "b")), new TableRow(3, List.of("c;\"d\" e", "=f")));
        assertThat(text("a,b;c,d\n").get(0).cells()).containsExactly("a", "b;c", "d");
        assertThat(text("sep=,\na,b\n").get(0)).isEqualTo(new TableRow(2, List.of("a", "b")));
        assertThat(text("a\tb\n").get(0).cells()).containsExactly("a", "b");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        byte[] workbook = workbook();

        refuses(TestFiles.pdf(1, List.of("Nimi")), TableRefused.Reason.KIND);
        refuses("<html><body>a</body></html>".getBytes(StandardCharsets.UTF_8), TableRefused.Reason.KIND);
        refuses(new byte[0], TableRefused.Reason.EMPTY);
        refuses(" ;\n;\n".getBytes(StandardCharsets.UTF_8), TableRefused.Reason.EMPTY);
        refuses("a;\"b".getBytes(StandardCharsets.UTF_8), TableRefused.Reason.BROKEN);
        refuses(Arrays.copyOf(workbook, workbook.length / 2), TableRefused.Reason.BROKEN);
        refuses(encrypted(workbook), TableRefused.Reason.ENCRYPTED);
        refuses(bomb(), TableRefused.Reason.TOO_LARGE);
        refuses(new byte[5 * 1024 * 1024 + 1], TableRefused.Reason.TOO_LARGE);
    }

    @Test
    void countsTheRowsUnderTheFirst() {
        assertThat(text("a\n".repeat(11))).hasSize(11);
        assertThatThrownBy(() -> text("a\n".repeat(12))).isInstanceOfSatisfying(TableRefused.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("TableRefused.TOO_MANY_ROWS");
            assertThat(refusal.arguments()).containsExactly(10);
        });
    }

    /** A text that many cells share is unpacked once and would be read for each of them. */
    @Test
    void countsTheCharactersOfAllCells() throws IOException {
        String[] shared = {"x".repeat(30_000)};
        refuses(sheet(shared, rows(10, 10, "t=\"s\"", "<v>0</v>")), TableRefused.Reason.TOO_MUCH_TEXT);
        refuses(
                ("x".repeat(30_000) + ";").repeat(70).getBytes(StandardCharsets.UTF_8),
                TableRefused.Reason.TOO_MUCH_TEXT);
        assertThat(tables.read(sheet(shared, rows(3, 3, "t=\"s\"", "<v>0</v>")), 5, 10))
                .hasSize(3);
    }

    @Test
    void refusesPartsThatAreLargerThanAnyProgramWritesThem() throws IOException {
        String filling = "<!--"
                + new Random(1)
                        .ints(1024 * 1024, 'a', 'e')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                + "-->";
        byte[] workbook = workbook();

        refuses(with(workbook, "xl/styles.xml", filling), TableRefused.Reason.TOO_LARGE);
        refuses(with(workbook, "xl/_rels/workbook.xml.rels", filling), TableRefused.Reason.TOO_LARGE);
        refuses(with(workbook, "xl/sharedStrings.xml", filling.repeat(9)), TableRefused.Reason.TOO_LARGE);
        assertThat(tables.read(with(workbook, "xl/styles.xml", ""), 5, 10)).hasSize(2);
    }

    @Test
    void losesNoRowOfTwoWithOneNumber() throws IOException {
        refuses(
                sheet(
                        new String[0],
                        "<row r=\"2\"><c t=\"inlineStr\"><is><t>a</t></is></c></row>"
                                + "<row r=\"2\"><c t=\"inlineStr\"><is><t>b</t></is></c></row>"),
                TableRefused.Reason.BROKEN);
    }

    private List<TableRow> text(String text) {
        return tables.read(text.getBytes(StandardCharsets.UTF_8), 5, 10);
    }

    private void refuses(byte[] content, TableRefused.Reason reason) {
        assertThatThrownBy(() -> tables.read(content, 5, 10))
                .as(reason.name())
                .isInstanceOfSatisfying(
                        TableRefused.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("TableRefused." + reason));
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Henkilöt");
            Row head = sheet.createRow(0);
            List<String> heads = List.of("Nimi", "Puhelin", "Alkaa", "Kaava");
            for (int at = 0; at < heads.size(); at++) {
                head.createCell(at).setCellValue(heads.get(at));
            }
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue(" Maija\u00a0Malli ");
            row.createCell(1).setCellValue(447255220);
            row.createCell(2).setCellValue(LocalDate.of(2027, 1, 1));
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("yyyy\"-\"mm"));
            row.getCell(2).setCellStyle(day);
            row.createCell(3).setCellValue("=SUM(1)");
            workbook.createSheet("Muut").createRow(0).createCell(0).setCellValue("ei lueta");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static String rows(int rows, int cells, String kind, String value) {
        StringBuilder sheet = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            sheet.append("<row r=\"").append(row).append("\">");
            sheet.append(("<c " + kind + ">" + value + "</c>").repeat(cells)).append("</row>");
        }
        return sheet.toString();
    }

    /** A workbook with these texts and this sheet. */
    private static byte[] sheet(String[] texts, String rows) throws IOException {
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        StringBuilder shared = new StringBuilder("<sst " + main + ">");
        for (String text : texts) {
            shared.append("<si><t>").append(text).append("</t></si>");
        }
        byte[] replaced = replaced(
                workbook(),
                "xl/worksheets/sheet1.xml",
                "<worksheet " + main + "><sheetData>" + rows + "</sheetData></worksheet>");
        return replaced(replaced, "xl/sharedStrings.xml", shared + "</sst>");
    }

    /** With something put behind a part. */
    private static byte[] with(byte[] workbook, String part, String more) throws IOException {
        return rewritten(workbook, part, content -> content + more);
    }

    private static byte[] replaced(byte[] workbook, String part, String content) throws IOException {
        return rewritten(workbook, part, before -> content);
    }

    private static byte[] rewritten(byte[] workbook, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] content = from.readAllBytes();
                to.write(
                        entry.getName().equals(part)
                                ? change.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] encrypted(byte[] workbook) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("salasana");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(workbook);
            } catch (java.security.GeneralSecurityException failure) {
                throw new IllegalStateException(failure);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** A sheet that unpacks to more than anybody's. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("spreadsheetml.sheet.main+xml".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blank = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 30; megabyte++) {
                zip.write(blank);
            }
        }
        return bytes.toByteArray();
    }
}
