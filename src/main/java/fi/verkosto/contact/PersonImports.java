package fi.verkosto.contact;

import fi.verkosto.account.SignedIn;
import fi.verkosto.account.Tokens;
import fi.verkosto.contact.ImportVerdict.PossibleDuplicate;
import fi.verkosto.document.DocumentTables;
import fi.verkosto.document.FileName;
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
     * @param anew numbers of rows that were said to name somebody new
     * @param doubts the rows that name somebody like those who are known, those included
     * @param leftAside headings of columns that are not read
     */
    public record Preview(
            long id,
            String file,
            String seen,
            Set<Integer> anew,
            List<ImportVerdict> verdicts,
            List<PossibleDuplicate> doubts,
            List<String> leftAside) {

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
        List<TableRow> rows = tables.read(content, MEGABYTES, ROWS);
        requireColumns(rows.get(0));
        if (rows.size() == 1) {
            throw new ImportEmpty();
        }
        return jdbc.sql("""
                        insert into person_import (sender, name, rows, sent_at) values (:sender, :name, cast(:rows as jsonb), :now)
                        returning id
                        """)
                .param("sender", me.getName())
                .param("name", FileName.readable(name))
                .param("rows", json.writeValueAsString(rows))
                .param("now", now())
                .query(Long.class)
                .single();
    }

    private static void requireColumns(TableRow head) {
        new ImportHead(head).unknown();
    }

    /**
     * What a file would do now.
     *
     * @param anew numbers of rows that name somebody new although somebody like them is known
     */
    @Transactional(readOnly = true)
    public Preview preview(long id, Set<Integer> anew, SignedIn me) {
        Sent sent = find(id, me);
        Reading reading = read(sent.rows());
        ImportPlan plan = plan(reading, anew);
        return new Preview(
                id,
                sent.name(),
                seal(plan.verdicts()),
                anew,
                plan.verdicts(),
                plan.doubts(),
                reading.head().unknown());
    }

    /**
     * Stores what the preview has shown.
     *
     * @return how many rows came to what
     * @throws ImportOutdated when something else would be stored by now than what was shown
     * @throws ImportShifted when those who are said to be new change what becomes of other rows
     */
    public ImportCounts apply(long id, ImportConfirmation confirmation, SignedIn me) {
        writer.lock();
        Sent sent = find(id, me);
        Reading reading = read(sent.rows());
        List<ImportVerdict> shown = plan(reading, confirmation.shown()).verdicts();
        if (!seal(shown).equals(confirmation.seen())) {
            throw new ImportOutdated();
        }
        ImportPlan plan = plan(reading, confirmation.anew());
        requireShown(plan.verdicts(), shown, confirmation);
        writer.write(plan.steps());
        jdbc.sql("delete from person_import where id = ?").param(id).update();
        return ImportCounts.of(plan.verdicts());
    }

    /** Of the rows that were ticked since it is known what becomes of them; all others come to what was shown. */
    private static void requireShown(
            List<ImportVerdict> verdicts, List<ImportVerdict> shown, ImportConfirmation confirmation) {
        for (int at = 0; at < verdicts.size(); at++) {
            ImportVerdict verdict = verdicts.get(at);
            if (!confirmation.hasMoved(verdict.line())
                    && !verdict.toString().equals(shown.get(at).toString())) {
                throw new ImportShifted();
            }
        }
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
        ImportHead head = new ImportHead(rows.get(0));
        RowReader reader = new RowReader(head, new MunicipalityNames(municipalities.listWithFormer()));
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
        return new Reading(head, names, wanted, refused, known.find(wanted));
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
            ImportHead head,
            Map<Integer, String> names,
            Map<Integer, WantedPerson> wanted,
            Map<Integer, Refusal> refused,
            KnownPeople.Found found) {}
}
