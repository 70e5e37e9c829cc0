package fi.verkosto.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What a contact person's start page shows: each own municipality with its memberships of the present seasons. */
public record Home(LocalDate today, List<Place> places) {

    /** A municipality of the contact person; the season that runs comes before the one that recruits. */
    public record Place(String code, String nameFi, String nameSv, List<HomeMembership> memberships) {

        public String name(Locale locale) {
            return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
        }
    }
}
