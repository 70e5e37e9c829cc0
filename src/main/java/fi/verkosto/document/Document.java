package fi.verkosto.document;

import fi.verkosto.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * An uploaded file as it was received (asiakirja). It never changes; its bytes stay in the database and are fetched only
 * to be served.
 */
@Entity
public class Document extends BaseEntity {

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private int size;

    private String sha256;

    private String uploadedBy;

    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private ScanState scanState;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    /** The scanner has looked at the file again. */
    void scanned(ScanState state) {
        scanState = state;
    }

    /** As its sender called it, without folders and without what no file name may hold. */
    public String getName() {
        return name;
    }

    public FileKind getKind() {
        return kind;
    }

    /** In bytes. */
    public int getSize() {
        return size;
    }

    public String getSha256() {
        return sha256;
    }

    /** The id of the account as text. */
    public String getUploadedBy() {
        return uploadedBy;
    }

    public Instant getUploadedAt() {
        return uploadedAt;
    }

    public ScanState getScanState() {
        return scanState;
    }
}
