package fi.verkosto.workshop;

import fi.verkosto.document.Document;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A file that belongs to a workshop and its report. */
@Entity
public class WorkshopFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Workshop workshop;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Document document;

    private boolean removed;

    @SuppressWarnings("NullAway.Init")
    protected WorkshopFile() {}

    WorkshopFile(Workshop workshop, Document document) {
        this.workshop = workshop;
        this.document = document;
    }

    /** Takes it away: nobody reads it any more, and its history stays. */
    void remove() {
        removed = true;
    }

    public long getId() {
        if (id == null) {
            throw new IllegalStateException("file has not been saved");
        }
        return id;
    }

    public Workshop getWorkshop() {
        return workshop;
    }

    public Document getDocument() {
        return document;
    }
}
