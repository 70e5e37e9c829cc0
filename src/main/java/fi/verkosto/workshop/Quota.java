package fi.verkosto.workshop;

import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The slots that a membership has (pajakiintiö). Where the season gives them by the year, the first ones belong to its first
 * year, the next ones to its second, and a workshop with a day takes one of its year.
 *
 * @param slots of the whole season
 * @param perYear how many of them each year has, 0 where they are for the whole season
 */
record Quota(int slots, int perYear, int firstYear) {

    static Quota of(Membership membership) {
        Season season = membership.getSeason();
        int perYear = season.isQuotaPerYear()
                ? membership.getWorkshopQuota() / season.years().size()
                : 0;
        return new Quota(
                membership.getWorkshopQuota(), perYear, season.getStartsOn().getYear());
    }

    /**
     * The slots of a workshop: its own as far as they still fit, then the lowest free ones of its year.
     *
     * @param taken those of the other workshops
     * @throws NoFreeSlot when too few are left in the season
     * @throws NoFreeSlotInYear when too few are left in the year
     */
    SlotUse place(SlotUse present, @Nullable LocalDate day, Collection<Integer> taken) {
        List<Integer> free =
                allowed(day).filter(number -> !taken.contains(number)).toList();
        List<Integer> kept = present.numbers().stream().filter(free::contains).toList();
        List<Integer> chosen = Stream.concat(kept.stream(), free.stream().filter(number -> !kept.contains(number)))
                .limit(present.allocation())
                .sorted()
                .toList();
        if (chosen.size() == present.allocation()) {
            return SlotUse.of(present.allocation(), chosen);
        }
        if (perYear > 0 && day != null) {
            throw new NoFreeSlotInYear(perYear, Integer.toString(day.getYear()));
        }
        throw new NoFreeSlot(slots);
    }

    private Stream<Integer> allowed(@Nullable LocalDate day) {
        if (perYear == 0) {
            return IntStream.rangeClosed(1, slots).boxed();
        }
        if (day == null) {
            // the years to come first: there is most time to agree on a day
            return IntStream.rangeClosed(1, slots)
                    .map(number -> slots + 1 - number)
                    .boxed();
        }
        int before = (day.getYear() - firstYear) * perYear;
        return IntStream.rangeClosed(before + 1, before + perYear).boxed();
    }
}
