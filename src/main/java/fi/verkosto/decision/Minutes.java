package fi.verkosto.decision;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The minutes (pöytäkirja) and the days that follow from their publication.
 *
 * @param publishedOn the day on which they were put on the public network
 * @param notifiedOn the day on which members of the municipality are deemed to know (tiedoksianto)
 * @param finalOn the day from which the decision is final if nobody has appealed (lainvoimainen)
 */
@Embeddable
public record Minutes(
        @Nullable String minutesStatus,
        @Nullable String minutesUrl,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate finalOn) {

    static final Minutes NONE = new Minutes(null, null, null, null, null);

    public Minutes {
        if (!inOrder(publishedOn, notifiedOn) || (notifiedOn != null && notifiedOn.equals(finalOn))) {
            throw new IllegalArgumentException("published, notified and final in another order");
        }
        if (!inOrder(notifiedOn, finalOn)) {
            throw new IllegalArgumentException("final before it was notified");
        }
    }

    private static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate second) {
        return first == null || second == null || !first.isAfter(second);
    }

    /** With the days that nobody gave worked out from the publication. */
    Minutes completed(BodyKind body) {
        AppealDates dates = AppealDates.of(body, publishedOn, notifiedOn).orElse(null);
        if (dates == null) {
            return this;
        }
        return new Minutes(
                minutesStatus,
                minutesUrl,
                publishedOn,
                dates.notifiedOn(),
                finalOn == null ? dates.finalOn() : finalOn);
    }

    /** The days of appeal, when the publication or the notification is known. */
    public Optional<AppealDates> appealDates(BodyKind body) {
        return AppealDates.of(body, publishedOn, notifiedOn);
    }

    /** Without the days that follow from the publication anyway, so that a new day of publication moves them. */
    public Minutes asGiven(BodyKind body) {
        AppealDates rule = AppealDates.of(body, publishedOn, null).orElse(null);
        LocalDate givenNotified = rule != null && rule.notifiedOn().equals(notifiedOn) ? null : notifiedOn;
        AppealDates dates = AppealDates.of(body, publishedOn, notifiedOn).orElse(null);
        LocalDate givenFinal = dates != null && dates.finalOn().equals(finalOn) ? null : finalOn;
        return new Minutes(minutesStatus, minutesUrl, publishedOn, givenNotified, givenFinal);
    }
}
