package fi.verkosto.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a contact person's start page shows: each own municipality with its memberships of the present seasons.
 *
 * @param recruiting the season that one can join, null when there is none
 */
public record Home(
        LocalDate today, List<Place> places, @Nullable SeasonOutline recruiting) {

    /** A municipality of the contact person; the season that runs comes before the one that recruits. */
    public record Place(String code, String nameFi, String nameSv, List<HomeMembership> memberships) {

        /** Whether it has not joined the season yet, so that its board may be asked. */
        public boolean mayJoin(SeasonOutline season) {
            return memberships.stream().noneMatch(stay -> stay.season().id() == season.id() && stay.isMember());
        }

        public String name(Locale locale) {
            return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
        }
    }
}
