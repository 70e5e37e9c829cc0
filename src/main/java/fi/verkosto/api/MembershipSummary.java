package fi.verkosto.api;

import fi.verkosto.membership.MembershipState;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A membership in a list. Fees are euros without tax; null where no source gives them. */
record MembershipSummary(
        long id,
        int season,
        MunicipalityName municipality,
        MembershipState state,
        @Nullable Integer population,
        @Nullable BigDecimal annualFee,
        @Nullable BigDecimal totalFee,
        @Nullable LocalDate joinedOn) {}
