package fi.verkosto.bulletin.initiative;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When and where a peer discussion is held, and who is asked about it.
 *
 * @param link web address under which one takes part
 * @param contact of the network, in words
 */
@Embeddable
public record Meeting(
        @Nullable LocalDate meetsOn,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        @Nullable String link,
        @Nullable String contact) {

    /** Whether one knows from it when and how to take part. */
    boolean isWhole() {
        return meetsOn != null && startsAt != null && contact != null && (place != null || link != null);
    }

    boolean isBefore(LocalDate today) {
        return meetsOn != null && meetsOn.isBefore(today);
    }

    /** Whether it is the same to whoever comes; whom one asks about it may be another. */
    boolean isAtTimeAndPlaceOf(@Nullable Meeting other) {
        return other != null
                && Objects.equals(meetsOn, other.meetsOn)
                && Objects.equals(startsAt, other.startsAt)
                && Objects.equals(endsAt, other.endsAt)
                && Objects.equals(place, other.place)
                && Objects.equals(link, other.link);
    }
}
