package fi.verkosto.workshop;

import fi.verkosto.membership.MembershipState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the query behind the board: a member, with one of its workshops when it has any. */
record BoardEntry(
        long membership,
        MembershipState membershipState,
        int quota,
        String nameFi,
        String nameSv,
        @Nullable Long workshop,
        @Nullable Integer slot,
        @Nullable Integer secondSlot,
        @Nullable WorkshopState state,
        @Nullable LocalDate approvedOn,
        @Nullable String topic,
        @Nullable LocalDate heldOn,
        @Nullable Long theme,
        @Nullable Long parentTheme) {

    boolean isOf(long wantedTheme) {
        return (theme != null && theme == wantedTheme) || (parentTheme != null && parentTheme == wantedTheme);
    }

    boolean takes(int number) {
        return (slot != null && slot == number) || (secondSlot != null && secondSlot == number);
    }
}
