package fi.verkosto.season;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * What a season is told on its form.
 *
 * @param populationDate 31 December whose population decides the fee
 * @param paymentTermDays 14 to 30 days
 */
public record SeasonDetails(
        int number,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String leadTheme,
        int workshopQuota,
        boolean quotaPerYear,
        LocalDate populationDate,
        LateJoining lateJoining,
        @Nullable LocalDate decisionDeadline,
        @Nullable Issuer feeIssuer,
        @Nullable Issuer travelIssuer,
        int paymentTermDays,
        @Nullable String note) {

    private static final int MOST_YEARS = 4;

    public SeasonDetails {
        if (!startsOn.isBefore(endsOn)) {
            throw new IllegalArgumentException("a season ends after it starts");
        }
        if (!isSensible(startsOn, endsOn)) {
            throw new IllegalArgumentException("a season lasts one to four years");
        }
        if (populationDate.getMonth() != Month.DECEMBER || populationDate.getDayOfMonth() != 31) {
            throw new IllegalArgumentException("populations are those of 31 December");
        }
    }

    /** A season is two calendar years; a network that changes its mind may make it last one to four years. */
    public static boolean isSensible(LocalDate startsOn, LocalDate endsOn) {
        LocalDate after = endsOn.plusDays(1);
        return !after.isBefore(startsOn.plusYears(1)) && !after.isAfter(startsOn.plusYears(MOST_YEARS));
    }
}
