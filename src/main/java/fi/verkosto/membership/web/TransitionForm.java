package fi.verkosto.membership.web;

import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.web.FormDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The form of a step on a membership's road. */
record TransitionForm(
        @NotNull @Nullable Integer version,
        @NotNull @Nullable MembershipState to,
        @NotNull @FormDate @Nullable LocalDate on,
        @Size(max = 2000) @Nullable String reason) {

    static TransitionForm blank(Membership membership, MembershipState to, LocalDate today) {
        return new TransitionForm(membership.getVersion(), to, today, null);
    }

    TransitionForm withVersion(int present) {
        return new TransitionForm(present, to, on, reason);
    }
}
