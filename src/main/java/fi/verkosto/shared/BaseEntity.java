package fi.verkosto.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;

/** What every record has: an id, a version that grows with each change, and equality by id. */
@MappedSuperclass
public abstract class BaseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    /** The id of a saved record; an unsaved one has none and says so. */
    public long getId() {
        if (id == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " has not been saved");
        }
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** Refuses an edit that began from an older state of this record. */
    public void requireVersion(int seen) {
        if (version != seen) {
            throw new ChangedMeanwhile();
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof BaseEntity that
                && Hibernate.getClass(this).equals(Hibernate.getClass(that))
                && id != null
                && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return Hibernate.getClass(this).hashCode();
    }
}
