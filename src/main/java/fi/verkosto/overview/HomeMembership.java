package fi.verkosto.overview;

import fi.verkosto.membership.MembershipState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A membership as its own municipality sees it.
 *
 * @param workshops by their slots, those that take none first
 * @param contract null while nothing has been sent
 */
public record HomeMembership(
        long id,
        MembershipState state,
        int quota,
        SeasonOutline season,
        List<HomeWorkshop> workshops,
        @Nullable HomeContract contract) {

    /**
     * A slot, with its workshop or without.
     *
     * @param open whether a workshop can still be planned into it
     */
    public record Slot(int number, @Nullable HomeWorkshop workshop, boolean open) {

        /** Name of its state: that of the workshop, or free, or left unused. */
        public String state() {
            String empty = open ? "FREE" : "UNUSED";
            return workshop == null ? empty : workshop.state();
        }
    }

    public HomeMembership {
        workshops = List.copyOf(workshops);
    }

    public List<Slot> slots() {
        return IntStream.rangeClosed(1, quota)
                .mapToObj(number -> new Slot(
                        number,
                        workshops.stream()
                                .filter(workshop -> workshop.slot() == number)
                                .findFirst()
                                .orElse(null),
                        state.hasWorkshops()))
                .toList();
    }

    /** Whether it has workshops: it is, or was to the end, a membership. */
    public boolean isMember() {
        return state.isMember();
    }

    /** The slot that is planned next, null when none is free or planning is over. */
    public @Nullable Slot nextFree() {
        return state.hasWorkshops()
                ? slots().stream()
                        .filter(slot -> slot.workshop() == null)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    public int free() {
        return state.hasWorkshops()
                ? quota
                        - (int) workshops.stream()
                                .filter(HomeWorkshop::takesSlot)
                                .count()
                : 0;
    }

    /** Held, with or without report. */
    public long used() {
        return workshops.stream()
                .filter(workshop -> workshop.takesSlot() && !workshop.isReserved())
                .count();
    }

    public List<HomeWorkshop> unreported() {
        return once(HomeWorkshop::isUnreported);
    }

    public List<HomeWorkshop> passed(LocalDate today) {
        return once(workshop -> workshop.isPassed(today));
    }

    /** One with two slots is one workshop. */
    private List<HomeWorkshop> once(Predicate<HomeWorkshop> wanted) {
        Set<Long> seen = new HashSet<>();
        return workshops.stream()
                .filter(wanted)
                .filter(workshop -> seen.add(workshop.id()))
                .toList();
    }

    /** Whether a contract has come to be signed. */
    public boolean hasContractToSign() {
        return contract != null && contract.isWaiting();
    }

    /** Whether unused workshops are a worry already. */
    public boolean freeEndsSoon(LocalDate today) {
        return nextFree() != null && season.endsSoon(today);
    }

    /** Whether anything is waited for from the municipality. */
    public boolean waits(LocalDate today) {
        return hasContractToSign() || !unreported().isEmpty() || !passed(today).isEmpty() || freeEndsSoon(today);
    }

    /** The next workshop, null when none has a day to come. */
    public @Nullable HomeWorkshop coming(LocalDate today) {
        return workshops.stream()
                .filter(workshop -> workshop.isComing(today))
                .min(Comparator.comparing(HomeWorkshop::plannedOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }
}
