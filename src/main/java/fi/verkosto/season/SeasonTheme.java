package fi.verkosto.season;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A theme (teema) of a season, or a sub-theme of one. */
@Entity
public class SeasonTheme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Season season;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private @Nullable SeasonTheme parent;

    @Enumerated(EnumType.STRING)
    private ThemePurpose purpose;

    private int ordinal;

    private String title;

    @SuppressWarnings("NullAway.Init")
    protected SeasonTheme() {}

    SeasonTheme(Season season, @Nullable SeasonTheme parent, ThemePurpose purpose, int ordinal, String title) {
        this.season = season;
        this.parent = parent;
        this.purpose = purpose;
        this.ordinal = ordinal;
        this.title = title;
    }

    void rename(int newOrdinal, String newTitle) {
        this.ordinal = newOrdinal;
        this.title = newTitle;
    }

    boolean isSaved() {
        return id != null;
    }

    boolean isParentOf(SeasonTheme other) {
        SeasonTheme parentOfOther = other.getParent();
        return parentOfOther != null && (parentOfOther == this || parentOfOther.hasId(id));
    }

    private boolean hasId(@Nullable Long wanted) {
        return wanted != null && isSaved() && getId() == wanted;
    }

    public long getId() {
        if (id == null) {
            throw new IllegalStateException("theme has not been saved");
        }
        return id;
    }

    public Season getSeason() {
        return season;
    }

    public @Nullable SeasonTheme getParent() {
        return parent;
    }

    public ThemePurpose getPurpose() {
        return purpose;
    }

    public int getOrdinal() {
        return ordinal;
    }

    public String getTitle() {
        return title;
    }
}
