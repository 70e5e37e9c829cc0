package fi.verkosto.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.account.Role;
import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Journal;
import fi.verkosto.shared.NotFound;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestClock;
import fi.verkosto.support.TestWorld;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class DocumentServiceTest {

    private static final DocumentOwner EVERYBODYS = (person, id) -> true;

    @Autowired
    DocumentService documents;

    @Autowired
    DocumentDownloads downloads;

    @Autowired
    DocumentRepository repository;

    @Autowired
    DocumentBytes bytes;

    @Autowired
    Journal journal;

    @Autowired
    TestClock clock;

    @Autowired
    TestWorld world;

    @Autowired
    PlatformTransactionManager transactionManager;

    private SignedIn person;

    @BeforeEach
    void person() {
        person = world.signedIn(Role.COORDINATOR);
    }

    @Test
    void storesAFileAsItCame() {
        byte[] file = TestFiles.pdf(1, TestFiles.LINES);

        Document stored = store(documents, "C:\\kh\\Pöytäkirja.PDF", file);

        assertThat(stored.getName()).isEqualTo("Pöytäkirja.pdf");
        assertThat(stored.getKind()).isEqualTo(FileKind.PDF);
        assertThat(stored.getSize()).isEqualTo(file.length);
        assertThat(stored.getSha256()).isEqualTo(DocumentBytes.sha256(file));
        assertThat(stored.getUploadedBy()).isEqualTo("system:test");
        assertThat(stored.getUploadedAt()).isEqualTo(clock.instant());
        assertThat(stored.getScanState()).isEqualTo(ScanState.UNSCANNED);
        assertThat(bytes.of(stored)).isEqualTo(file);
    }

    @Test
    void storesNothingWithoutTheRecordThatItBelongsTo() {
        assertThatThrownBy(() -> documents.store("a.pdf", TestFiles.pdf(1, TestFiles.LINES)))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> inTransaction(() -> {
                    documents.store("a.pdf", TestFiles.pdf(1, TestFiles.LINES));
                    throw new FileBroken();
                }))
                .isInstanceOf(FileBroken.class);
        assertThat(world.ask("select count(*) from document")).isEqualTo("0");
    }

    @Test
    void keepsTheBytesOutOfTheHistory() {
        long id = store(documents, "a.txt", "Kiteen kaupunki".getBytes(StandardCharsets.UTF_8))
                .getId();

        assertThat(world.ask("select after ? 'sha256' and not after ? 'content' from change where subject = 'document'"
                        + " and subject_id = " + id))
                .isEqualTo("t");
    }

    @Test
    void twentyMegabytesAreStoredAndFetchedInTime() {
        byte[] file = new byte[20 * 1024 * 1024];
        Arrays.fill(file, (byte) 'a');
        long start = System.nanoTime();

        Document stored = store(documents, "a.txt", file);
        long storedAfter = (System.nanoTime() - start) / 1_000_000;
        byte[] fetched = inTransaction(() -> bytes.of(stored));

        System.out.printf(
                "Documents: 20 MB stored in %d ms, fetched in %d ms%n",
                storedAfter, (System.nanoTime() - start) / 1_000_000 - storedAfter);
        assertThat(fetched).hasSize(file.length);
        assertThat(storedAfter).isLessThan(8_000);
    }

    @Test
    void theDatabaseLetsNobodyChangeAFile() throws SQLException {
        store(documents, "a.pdf", TestFiles.pdf(1, TestFiles.LINES));
        List<String> forbidden = List.of(
                "update document set content = 'x', size = 1, sha256 = encode(sha256('x'), 'hex')",
                "update document set name = 'b.pdf'",
                "update document set uploaded_by = '1'",
                "delete from document");

        for (String sql : forbidden) {
            assertThatThrownBy(() -> world.execute(sql)).as(sql).isInstanceOf(SQLException.class);
            try (Connection program = world.database().connectAsProgram();
                    Statement statement = program.createStatement()) {
                statement.execute("select set_config('verkosto.actor', '1', false)");
                assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
            }
        }
        world.execute("update document set scan_state = 'CLEAN'");
        assertThatThrownBy(() -> world.execute("update document set scan_state = 'UNSCANNED'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void theDatabaseTakesNoFileUnderAnothersHash() {
        assertThatThrownBy(() -> world.execute("insert into document (name, kind, size, sha256, content, uploaded_by,"
                        + " uploaded_at, scan_state) values ('a', 'TXT', 1, 'x', 'x', '1', now(), 'CLEAN')"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("document_hash_right");
    }

    @Test
    void whatNobodyOwnsIsNobodys() {
        long id = store(documents, "a.pdf", TestFiles.pdf(1, TestFiles.LINES)).getId();

        assertThatThrownBy(() -> downloads.download(id, person)).isInstanceOf(NotFound.class);
        assertThat(world.ask("select count(*) from event where kind = 'DOCUMENT_DOWNLOADED'"))
                .isEqualTo("0");
    }

    @Test
    void refusesAnInfectedFile() throws IOException {
        try (FakeClamd clamd = new FakeClamd()) {
            DocumentService scanning = service(clamd.address());

            assertThat(store(scanning, "a.txt", file("puhdas")).getScanState()).isEqualTo(ScanState.CLEAN);
            assertThatThrownBy(() -> store(scanning, "a.txt", file(FakeClamd.WORD)))
                    .isInstanceOf(FileInfected.class);
            assertThat(world.ask("select count(*) from document")).isEqualTo("1");
        }
    }

    @Test
    void takesNothingInWhileTheScannerIsAway() throws IOException {
        String address;
        try (FakeClamd clamd = new FakeClamd()) {
            address = clamd.address();
        }

        assertThatThrownBy(() -> store(service(address), "a.txt", file("x"))).isInstanceOf(ScannerUnreachable.class);
    }

    @Test
    void scansWhatCameBeforeTheScanner() throws IOException {
        long clean = store(documents, "a.txt", file("puhdas")).getId();
        long infected = store(documents, "b.txt", file(FakeClamd.WORD)).getId();
        String address;
        try (FakeClamd clamd = new FakeClamd()) {
            DocumentDownloads scanning = downloads(clamd.address());
            address = clamd.address();

            assertThat(download(scanning, clean).content()).isEqualTo(file("puhdas"));
            assertThatThrownBy(() -> download(scanning, infected)).isInstanceOf(FileInfected.class);
        }

        assertThat(world.ask("select string_agg(scan_state, ' ' order by id) from document"))
                .isEqualTo("CLEAN INFECTED");
        assertThatThrownBy(() -> download(downloads(""), infected)).isInstanceOf(FileInfected.class);
        long waiting = store(documents, "c.txt", file("odottaa")).getId();
        assertThatThrownBy(() -> download(downloads(address), waiting)).isInstanceOf(ScannerUnreachable.class);
        assertThat(world.ask("select count(*) from event where kind = 'DOCUMENT_DOWNLOADED'"))
                .isEqualTo("1");
    }

    private DocumentService service(String clamd) {
        return new DocumentService(repository, bytes, new DocumentTexts(), new VirusScanner(clamd), clock);
    }

    private DocumentDownloads downloads(String clamd) {
        return new DocumentDownloads(documents, bytes, new VirusScanner(clamd), List.of(EVERYBODYS), journal);
    }

    private DocumentFile download(DocumentDownloads service, long id) {
        return world.asSystem(() -> {
            TransactionTemplate transaction = new TransactionTemplate(transactionManager);
            Object[] result = new Object[1];
            RuntimeException refusal = transaction.execute(status -> {
                try {
                    result[0] = service.download(id, person);
                    return null;
                } catch (FileInfected infected) {
                    return infected;
                }
            });
            if (refusal != null) {
                throw refusal;
            }
            return (DocumentFile) result[0];
        });
    }

    private Document store(DocumentService service, String name, byte[] content) {
        return inTransaction(() -> service.store(name, content));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return world.asSystem(() -> new TransactionTemplate(transactionManager).execute(transaction -> work.get()));
    }

    private static byte[] file(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
