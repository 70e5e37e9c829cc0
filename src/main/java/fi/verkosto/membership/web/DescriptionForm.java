package fi.verkosto.membership.web;

import fi.verkosto.membership.Membership;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The form of what the office remembers about a membership. */
record DescriptionForm(
        @NotNull @Nullable Integer version,
        @Size(max = 2000) @Nullable String origin,
        @Size(max = 8000) @Nullable String note) {

    static DescriptionForm of(Membership membership) {
        return new DescriptionForm(membership.getVersion(), membership.getOrigin(), membership.getNote());
    }

    DescriptionForm withVersion(int present) {
        return new DescriptionForm(present, origin, note);
    }
}
