package fi.verkosto.decision;

import fi.verkosto.document.Document;
import fi.verkosto.document.DocumentService;
import fi.verkosto.document.DocumentTexts;
import fi.verkosto.document.FileName;
import fi.verkosto.journal.Actor;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of minutes that are being looked over: kept for their sender until the decisions are recorded, for a day at most,
 * so that a form that has to be put right does not ask for the file again.
 */
@Service
public class MinutesFiles {

    private final JdbcClient jdbc;
    private final DocumentTexts texts;
    private final DocumentService documents;

    MinutesFiles(JdbcClient jdbc, DocumentTexts texts, DocumentService documents) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.documents = documents;
    }

    /** A file that waits, by the name its sender gave it. */
    public record Pending(UUID id, String name) {}

    /** What the file says, or a refusal that says why it cannot be read. */
    public String text(String name, byte[] content) {
        return texts.read(name, content).text();
    }

    /** Keeps the file for whoever acts now. */
    @Transactional
    public Pending keep(String name, byte[] content) {
        UUID id = UUID.randomUUID();
        String readable = FileName.readable(name);
        jdbc.sql("insert into pending_file (id, sender, name, content) values (?, ?, ?, ?)")
                .params(id, sender(), readable, content)
                .update();
        return new Pending(id, readable);
    }

    /** The file, if it still waits for the one who acts now. */
    @Transactional(readOnly = true)
    public Optional<Pending> find(UUID id) {
        return jdbc.sql("select id, name from pending_file where id = ? and sender = ?")
                .params(id, sender())
                .query(Pending.class)
                .optional();
    }

    /**
     * Makes the file a document, in the transaction of the decisions to which it belongs.
     *
     * @throws FileForgotten when it does not wait any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Document take(UUID id) {
        Waiting file = jdbc.sql("delete from pending_file where id = ? and sender = ? returning name, content")
                .params(id, sender())
                .query(Waiting.class)
                .optional()
                .orElseThrow(FileForgotten::new);
        return documents.store(file.name(), file.content());
    }

    @Scheduled(cron = "0 37 * * * *")
    void forgetOld() {
        jdbc.sql("delete from pending_file where sent_at < now() - interval '24 hours'")
                .update();
    }

    private static String sender() {
        return Objects.requireNonNull(Actor.current(), "nobody has signed in");
    }

    private record Waiting(String name, byte[] content) {}
}
