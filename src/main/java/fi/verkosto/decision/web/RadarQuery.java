package fi.verkosto.decision.web;

import fi.verkosto.decision.RadarView;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonCalendar;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the address of the decision radar asks for; what cannot be read is left aside. */
record RadarQuery(@Nullable Integer season, @Nullable RadarView show) {

    /** The season that is named, else the one that recruits, else the one that is meant everywhere. */
    Optional<Season> seasonIn(SeasonCalendar calendar) {
        return calendar.seasons().stream()
                .filter(one -> season != null && one.getNumber() == season)
                .findFirst()
                .or(calendar::recruiting)
                .or(calendar::present);
    }
}
