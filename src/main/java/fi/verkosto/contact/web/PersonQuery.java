package fi.verkosto.contact.web;

import fi.verkosto.contact.Organisation;
import fi.verkosto.contact.PersonFilter;
import fi.verkosto.contact.PersonOrder;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.shared.Languages;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the address of the list asks for; what cannot be read is left aside. */
record PersonQuery(
        @Nullable String q,
        @Nullable RoleKind role,
        @Nullable Organisation organisation,
        PersonFilter.@Nullable Validity validity,
        PersonFilter.@Nullable Checked checked,
        @Nullable String sort,
        @Nullable Integer page) {

    PersonFilter toFilter(Locale locale) {
        return new PersonFilter(
                q, role, organisation, validity, checked, PersonOrder.parse(sort), Languages.isSwedish(locale));
    }

    int pageNumber() {
        return Objects.requireNonNullElse(page, 1);
    }

    public boolean isFiltered() {
        return q != null || role != null || organisation != null || validity != null || checked != null;
    }
}
