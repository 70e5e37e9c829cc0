package fi.verkosto.membership.web;

import fi.verkosto.membership.MembershipFilter;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.shared.Languages;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the address of the list asks for; what cannot be read is left aside. */
record MembershipQuery(
        @Nullable Integer season,
        @Nullable MembershipState state,
        @Nullable String q,
        @Nullable Integer page) {

    MembershipFilter toFilter(Locale locale) {
        return new MembershipFilter(season, state, q, Languages.isSwedish(locale));
    }

    int pageNumber() {
        return Objects.requireNonNullElse(page, 1);
    }

    public boolean isFiltered() {
        return season != null || state != null || q != null;
    }
}
