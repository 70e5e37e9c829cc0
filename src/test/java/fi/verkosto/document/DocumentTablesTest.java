package fi.verkosto.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
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
        refuses("a\n".repeat(11).getBytes(StandardCharsets.UTF_8), TableRefused.Reason.TOO_MANY_ROWS);
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
