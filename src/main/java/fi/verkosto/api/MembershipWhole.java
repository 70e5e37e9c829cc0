package fi.verkosto.api;

import fi.verkosto.decision.Decision;
import fi.verkosto.membership.FeeBasis;
import fi.verkosto.membership.FeeYear;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.shared.Money;
import fi.verkosto.workshop.Slots;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A membership with the explanation of its fee, its decisions and its workshops. */
record MembershipWhole(
        long id,
        int season,
        MunicipalityName municipality,
        MembershipState state,
        LocalDate stateSince,
        @Nullable Integer population,
        @Nullable LocalDate populationDate,
        @Nullable String populationSource,
        @Nullable BigDecimal annualFee,
        @Nullable BigDecimal totalFee,
        @Nullable String feeOverrideReason,
        @Nullable BigDecimal previousAnnualFee,
        List<Year> years,
        @Nullable LocalDate joinedOn,
        List<DecisionWhole> decisions,
        WorkshopSlots workshops) {

    static MembershipWhole of(Membership membership, List<Decision> handlings, Slots slots) {
        FeeBasis basis = membership.getBasis();
        return new MembershipWhole(
                membership.getId(),
                membership.getSeason().getNumber(),
                MunicipalityName.of(membership.getMunicipality()),
                membership.getState(),
                membership.getStateSince(),
                basis == null ? null : basis.population().inhabitants(),
                basis == null ? null : basis.populationDate(),
                basis == null ? null : basis.populationSource(),
                euros(membership.getAnnualFee()),
                euros(membership.totalFee()),
                membership.getOverrideReason(),
                euros(membership.getPreviousFee()),
                membership.getYears().stream().map(Year::of).toList(),
                membership.getJoinedOn(),
                handlings.stream().map(DecisionWhole::of).toList(),
                WorkshopSlots.of(slots));
    }

    static @Nullable BigDecimal euros(@Nullable Money money) {
        return money == null ? null : money.euros();
    }

    /** What is paid for a year, without and with tax. */
    record Year(int year, BigDecimal net, BigDecimal vatPercent, BigDecimal gross) {

        static Year of(FeeYear year) {
            return new Year(
                    year.year(),
                    year.net().euros(),
                    year.vatPercent(),
                    year.gross().euros());
        }
    }
}
