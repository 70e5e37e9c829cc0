package fi.verkosto.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and fetches the bytes of documents, past the entity: a list of documents never loads them. */
@Component
class DocumentBytes {

    private final JdbcClient jdbc;

    DocumentBytes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the new document. */
    long insert(DocumentFile file, ScanState state, String uploadedBy, Instant now) {
        return jdbc.sql("""
                        insert into document (name, kind, size, sha256, content, uploaded_by, uploaded_at, scan_state)
                        values (:name, :kind, :size, :sha256, :content, :by, :at, :state) returning id
                        """)
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("size", file.content().length)
                .param("sha256", sha256(file.content()))
                .param("content", file.content())
                .param("by", uploadedBy)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    byte[] of(Document document) {
        return jdbc.sql("select content from document where id = ?")
                .param(document.getId())
                .query(byte[].class)
                .single();
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
