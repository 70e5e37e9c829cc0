package fi.verkosto.season.web;

import fi.verkosto.season.Season;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusedFields;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A form that edits a season as it was seen in a version. */
interface SeasonEdit {

    @Nullable
    Integer version();

    /** The same content, to be saved over another version. */
    SeasonEdit over(int present);

    /** Whether the season says the same already. */
    boolean says(Season season);

    /** The version that was seen; one that never was when the form does not say. */
    default int seen() {
        Integer version = version();
        return version == null ? -1 : version;
    }

    /** Says on the form why a rule refused it. */
    default void reject(Refusal refusal, BindingResult errors) {
        RefusedFields.NONE.tell(refusal, errors);
    }
}
