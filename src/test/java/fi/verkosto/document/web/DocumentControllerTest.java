package fi.verkosto.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.document.DocumentService;
import fi.verkosto.document.OwnedDocuments;
import fi.verkosto.document.TestFiles;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
@Import(OwnedDocuments.class)
class DocumentControllerTest {

    private static final byte[] FILE = TestFiles.pdf(1, TestFiles.LINES);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DocumentService documents;

    @Autowired
    OwnedDocuments owned;

    @Autowired
    TestWorld world;

    @Autowired
    PlatformTransactionManager transactionManager;

    @Test
    void handsAFileOutAsAnAttachment() {
        long id = stored("Pöytäkirja \"27.1.\".pdf");

        MvcTestResult answer = get(id, world.auditor());

        HttpHeaders headers = new HttpHeaders();
        answer.getResponse()
                .getHeaderNames()
                .forEach(name -> headers.addAll(name, answer.getResponse().getHeaders(name)));
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(FILE);
        assertThat(headers.getContentType()).hasToString("application/pdf");
        assertThat(headers.getContentDisposition().isAttachment()).isTrue();
        assertThat(headers.getContentDisposition().getFilename()).isEqualTo("Pöytäkirja _27.1._.pdf");
        assertThat(headers.get("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.get("Content-Security-Policy")).containsExactly("sandbox; default-src 'none'");
        assertThat(headers.get("Cache-Control")).singleElement().asString().contains("no-store");
    }

    @Test
    void writesEachDownloadDown() {
        long id = stored("a.pdf");

        get(id, world.coordinator());
        get(id, world.auditor());

        assertThat(world.ask("select string_agg(details ->> 'document', ' ') from event where kind ="
                        + " 'DOCUMENT_DOWNLOADED' and actor <> '' and request <> ''"))
                .isEqualTo(id + " " + id);
    }

    @Test
    void isNotThereForThoseWhoMayNotReadItsRecord() {
        long id = stored("a.pdf");

        assertThat(get(id, world.contact("781"))).hasStatus(404);
        assertThat(get(id + 1, world.coordinator())).hasStatus(404);
        assertThat(mvc.get().uri("/documents/x").with(world.coordinator()).exchange())
                .hasStatus(404);
        assertThat(world.ask("select count(*) from event where kind = 'DOCUMENT_DOWNLOADED'"))
                .isEqualTo("0");
    }

    @Test
    void keepsBackWhatTheScannerFindsLater() throws SQLException {
        long id = stored("a.txt", "x".getBytes(StandardCharsets.UTF_8));
        world.execute("set session_replication_role = replica; update document set scan_state = 'UNSCANNED',"
                + " content = 'HAITTA', size = 6, sha256 = encode(sha256('HAITTA'), 'hex') where id = " + id);

        MvcTestResult answer = get(id, world.coordinator());

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(answer.getResponse().getContentAsByteArray()).isEmpty();
        assertThat(world.ask("select scan_state from document")).isEqualTo("INFECTED");
        assertThat(world.ask("select count(*) from event where kind = 'DOCUMENT_DOWNLOADED'"))
                .isEqualTo("0");
    }

    private MvcTestResult get(long id, RequestPostProcessor who) {
        return mvc.get().uri("/documents/" + id).with(who).exchange();
    }

    private long stored(String name) {
        return stored(name, FILE);
    }

    private long stored(String name, byte[] content) {
        long id = world.asSystem(() -> new TransactionTemplate(transactionManager)
                .execute(transaction -> documents.store(name, content).getId()));
        owned.own(id);
        return id;
    }
}
