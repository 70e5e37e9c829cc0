package fi.verkosto.contact;

import fi.verkosto.account.SignedIn;
import fi.verkosto.account.Tokens;
import fi.verkosto.contact.RowReader.MunicipalityNames;
import fi.verkosto.document.DocumentTables;
import fi.verkosto.document.TableRefused;
import fi.verkosto.document.TableRow;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes people from a file (tuonti): its rows are kept for whoever sent it, looked at, and stored together or not at all. The
 * same file a second time changes nothing. Nobody gets a right to sign in by it.
 */
@Service
@Transactional
public class PersonImports {

    public static final int MEGABYTES = 5;
    public static final int ROWS = 2_000;

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int LONGEST_FILE_NAME = 255;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final DocumentTables tables;
    private final MunicipalityService municipalities;
    private final KnownPeople known;
    private final PersonImportWriter writer;
    private final Clock clock;

    PersonImports(
            JdbcClient jdbc,
            JsonMapper json,
            DocumentTables tables,
            MunicipalityService municipalities,
            KnownPeople known,
            PersonImportWriter writer,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.tables = tables;
        this.municipalities = municipalities;
        this.known = known;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * What a file would do.
     *
     * @param file its name
     * @param seen stands for what is shown here, so that nothing else is stored
     * @param leftAside heads of columns that are not read
     */
    public record Preview(long id, String file, String seen, List<ImportVerdict> verdicts, List<String> leftAside) {

        public ImportCounts counts() {
            return ImportCounts.of(verdicts);
        }
    }

    /**
     * Keeps the rows of a file for a day for whoever sent it.
     *
     * @throws TableRefused when it is no table that can be read
     * @throws ImportColumnsMissing when its first row does not say what stands where
     * @throws ImportColumnTwice when two columns mean the same
     */
    public long keep(String name, byte[] content, SignedIn me) {
        List<TableRow> rows = tables.read(content, MEGABYTES, ROWS + 1);
        requireColumns(rows.get(0));
        if (rows.size() == 1) {
            throw new ImportEmpty();
        }
        String readable = name.replaceAll("\\p{Cntrl}", "");
        return jdbc.sql("""
                        insert into person_import (sender, name, rows, sent_at) values (:sender, :name, cast(:rows as jsonb), :now)
                        returning id
                        """)
                .param("sender", me.getName())
                .param("name", readable.substring(Math.max(0, readable.length() - LONGEST_FILE_NAME)))
                .param("rows", json.writeValueAsString(rows))
                .param("now", now())
                .query(Long.class)
                .single();
    }

    private static void requireColumns(TableRow head) {
        new RowReader(head, new MunicipalityNames(List.of())).unknown();
    }

    /** What a file would do now. */
    @Transactional(readOnly = true)
    public Preview preview(long id, SignedIn me) {
        Sent sent = find(id, me);
        Reading reading = read(sent.rows());
        List<ImportVerdict> verdicts = plan(reading, Set.of()).verdicts();
        return new Preview(
                id, sent.name(), seal(verdicts), verdicts, reading.reader().unknown());
    }

    /**
     * Stores what the preview has shown.
     *
     * @param seen as the preview said it
     * @param anew numbers of rows that name somebody new although somebody like them is known
     * @return how many rows came to what
     * @throws ImportOutdated when something else would be stored by now than what was shown
     */
    public ImportCounts apply(long id, String seen, Set<Integer> anew, SignedIn me) {
        writer.lock();
        Sent sent = find(id, me);
        Reading reading = read(sent.rows());
        if (!seal(plan(reading, Set.of()).verdicts()).equals(seen)) {
            throw new ImportOutdated();
        }
        ImportPlan plan = plan(reading, anew);
        writer.write(plan.steps());
        jdbc.sql("delete from person_import where id = ?").param(id).update();
        return ImportCounts.of(plan.verdicts());
    }

    /** Removes files of which nothing has been stored within a day. */
    public int forgetOld() {
        return jdbc.sql("delete from person_import where sent_at < ?")
                .param(now().minus(KEPT))
                .update();
    }

    private Sent find(long id, SignedIn me) {
        return jdbc.sql("select name, rows::text as rows from person_import where id = :id and sender = :sender"
                        + " and sent_at >= :since")
                .param("id", id)
                .param("sender", me.getName())
                .param("since", now().minus(KEPT))
                .query(Sent.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private Reading read(String stored) {
        List<TableRow> rows = json.readValue(stored, new TypeReference<List<TableRow>>() {});
        RowReader reader = new RowReader(rows.get(0), new MunicipalityNames(municipalities.listWithFormer()));
        Map<Integer, WantedPerson> wanted = new TreeMap<>();
        Map<Integer, Refusal> refused = new TreeMap<>();
        Map<Integer, String> names = new TreeMap<>();
        for (TableRow row : rows.subList(1, rows.size())) {
            names.put(row.line(), reader.nameIn(row));
            try {
                wanted.put(row.line(), reader.read(row));
            } catch (RowRejected no) {
                refused.put(row.line(), no);
            }
        }
        return new Reading(reader, names, wanted, refused, known.find(wanted));
    }

    private ImportPlan plan(Reading reading, Set<Integer> anew) {
        ImportPlan plan = new ImportPlan(reading.found(), anew, LocalDate.now(clock));
        reading.names().forEach((line, name) -> {
            WantedPerson row = reading.wanted().get(line);
            Refusal refused = reading.refused().get(line);
            if (refused != null) {
                plan.reject(line, name, refused);
            } else if (row != null) {
                plan.add(line, row);
            }
        });
        return plan;
    }

    static String seal(List<ImportVerdict> verdicts) {
        return Tokens.hash(verdicts.toString());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private record Sent(String name, String rows) {}

    private record Reading(
            RowReader reader,
            Map<Integer, String> names,
            Map<Integer, WantedPerson> wanted,
            Map<Integer, Refusal> refused,
            KnownPeople.Found found) {}
}
