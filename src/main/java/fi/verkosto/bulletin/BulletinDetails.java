package fi.verkosto.bulletin;

import fi.verkosto.contact.RoleKind;
import fi.verkosto.municipality.SizeClass;
import org.jspecify.annotations.Nullable;

/**
 * What a bulletin says, in Markdown, and to whom.
 *
 * @param titleSv with the text in Swedish; without them readers of Swedish get the Finnish ones
 * @param season number of the season whose members are written to
 */
public record BulletinDetails(
        String title,
        String text,
        @Nullable String titleSv,
        @Nullable String textSv,
        int season,
        Audience audience) {

    /**
     * Whom of the members' people; what is null leaves nobody out.
     *
     * @param language in which people read
     * @param role that they have; null are the contact people and their deputies
     */
    public record Audience(
            @Nullable SizeClass size,
            @Nullable String language,
            @Nullable RoleKind role) {}
}
