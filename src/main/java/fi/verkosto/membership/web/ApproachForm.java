package fi.verkosto.membership.web;

import fi.verkosto.membership.Approach;
import fi.verkosto.membership.ApproachDetails;
import fi.verkosto.web.FormDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The form of what the decision radar knows of a municipality. */
record ApproachForm(
        @NotNull @Nullable Integer version,
        @FormDate @Nullable LocalDate askedOn,
        @FormDate @Nullable LocalDate meetingOn,
        @Size(max = 200) @Nullable String bodyName,
        @Nullable Long keeper) {

    static final ApproachForm BLANK = new ApproachForm(Approach.UNWRITTEN, null, null, null, null);

    static ApproachForm of(Approach approach) {
        return new ApproachForm(
                approach.getVersion(),
                approach.getAskedOn(),
                approach.getMeetingOn(),
                approach.getBodyName(),
                approach.getKeeper() == null ? null : approach.getKeeper().getId());
    }

    ApproachForm withVersion(int present) {
        return new ApproachForm(present, askedOn, meetingOn, bodyName, keeper);
    }

    ApproachDetails toDetails() {
        return new ApproachDetails(askedOn, meetingOn, bodyName, keeper);
    }
}
