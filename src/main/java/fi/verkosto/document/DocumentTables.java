package fi.verkosto.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;

/** Takes the rows out of uploaded tables (xlsx, csv), or says why it cannot and what to do instead. */
@Service
public class DocumentTables {

    private static final byte[] PACKED = "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);

    /**
     * The rows of the first sheet, empty ones left out. Nothing is concluded from the file's name, and no formula is worked out:
     * a cell is what it last showed.
     *
     * @param megabytes how large the file may be
     * @param rows how many rows that are not empty it may have under its first one
     * @throws TableRefused when it is no table of that size that can be read
     */
    public List<TableRow> read(byte[] content, int megabytes, int rows) {
        if (content.length > megabytes * FileLimits.MEGABYTE) {
            throw new TableRefused(TableRefused.Reason.TOO_LARGE, megabytes);
        }
        List<TableRow> table = rowsOf(content, megabytes, new Rows(rows)).found;
        if (table.isEmpty()) {
            throw new TableRefused(TableRefused.Reason.EMPTY);
        }
        return table;
    }

    private static Rows rowsOf(byte[] content, int megabytes, Rows rows) {
        try {
            if (content.length == 0) {
                throw new TableRefused(TableRefused.Reason.EMPTY);
            }
            if (Arrays.equals(content, 0, Math.min(content.length, PACKED.length), PACKED, 0, PACKED.length)) {
                PackedFile.requireWorkbook(content);
                WorkbookTable.read(content, rows);
            } else if (FileKinds.of(content) == FileKind.TXT) {
                CsvTable.read(PlainText.of(content), rows);
            } else {
                throw new FileKindNotAllowed();
            }
            return rows;
        } catch (FileKindNotAllowed | FileHasMacros other) {
            throw new TableRefused(TableRefused.Reason.KIND);
        } catch (FileEncrypted locked) {
            throw new TableRefused(TableRefused.Reason.ENCRYPTED);
        } catch (FileUnpacksTooLarge swollen) {
            throw new TableRefused(TableRefused.Reason.TOO_LARGE, megabytes);
        } catch (FileBroken broken) {
            throw new TableRefused(TableRefused.Reason.BROKEN);
        }
    }

    /** Rows as they are found, which may not be too many. */
    static final class Rows {

        private static final int MOST_COLUMNS = 60;

        private final List<TableRow> found = new ArrayList<>();
        private final int most;
        private int last;
        private long characters;

        Rows(int most) {
            this.most = most;
        }

        /** Each cell as it comes: one long text may stand in many of them. */
        void count(String cell) {
            characters += cell.length();
            if (characters > FileLimits.TABLE_CHARACTERS) {
                throw new TableRefused(TableRefused.Reason.TOO_MUCH_TEXT);
            }
        }

        /** Rows are numbered one after the other; of two with one number, one would stand for both. */
        void add(int line, List<String> cells) {
            if (line <= last) {
                throw new FileBroken();
            }
            last = line;
            List<String> readable =
                    cells.stream().limit(MOST_COLUMNS).map(Rows::readable).toList();
            if (readable.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (found.size() > most) {
                throw new TableRefused(TableRefused.Reason.TOO_MANY_ROWS, most);
            }
            found.add(new TableRow(line, readable));
        }

        /** On one line, without what nobody sees. */
        private static String readable(String cell) {
            return cell.replaceAll("[\\p{Cntrl}\\x{80}-\\x{9F}\\p{Z}]+", " ")
                    .replaceAll("[\\x{FEFF}\\x{200B}\\x{FFFE}\\x{FFFF}\\p{Cs}]", "")
                    .strip();
        }
    }
}
