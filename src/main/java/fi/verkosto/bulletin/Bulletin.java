package fi.verkosto.bulletin;

import fi.verkosto.bulletin.BulletinDetails.Audience;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.municipality.SizeClass;
import fi.verkosto.season.Season;
import fi.verkosto.shared.BaseEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A topical review (ajankohtaiskatsaus): written as a draft, sent once, then read in the archive. */
@Entity
public class Bulletin extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Season season;

    private String title;

    private String text;

    private @Nullable String titleSv;

    private @Nullable String textSv;

    @Enumerated(EnumType.STRING)
    private @Nullable SizeClass sizeClass;

    private @Nullable String language;

    @Enumerated(EnumType.STRING)
    private @Nullable RoleKind role;

    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Bulletin() {}

    @SuppressWarnings("NullAway.Init")
    Bulletin(BulletinDetails details, Season season) {
        describe(details, season);
    }

    final void describe(BulletinDetails details, Season newSeason) {
        requireDraft();
        season = newSeason;
        title = details.title();
        text = details.text();
        titleSv = details.titleSv();
        textSv = details.textSv();
        sizeClass = details.audience().size();
        language = details.audience().language();
        role = details.audience().role();
    }

    void send(Instant now) {
        requireDraft();
        sentAt = now;
    }

    void requireDraft() {
        if (sentAt != null) {
            throw new BulletinAlreadySent();
        }
    }

    public BulletinDetails details() {
        return new BulletinDetails(
                title, text, titleSv, textSv, season.getNumber(), new Audience(sizeClass, language, role));
    }

    public Season getSeason() {
        return season;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public @Nullable Instant getSentAt() {
        return sentAt;
    }

    public @Nullable SizeClass getSizeClass() {
        return sizeClass;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public @Nullable RoleKind getRole() {
        return role;
    }

    /** For a reader of the language. */
    public String title(String reader) {
        return titleSv != null && reader.equals("sv") ? titleSv : title;
    }

    /** In Markdown, for a reader of the language. */
    public String text(String reader) {
        return textSv != null && reader.equals("sv") ? textSv : text;
    }

    /** In which language a reader of this one gets it. */
    public String languageFor(String reader) {
        return textSv != null && reader.equals("sv") ? "sv" : "fi";
    }
}
