package fi.verkosto.contract;

import fi.verkosto.membership.FeeYear;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Issuer;
import fi.verkosto.season.Season;
import fi.verkosto.shared.Money;
import java.util.List;

/** What the text of a contract speaks of, wherever it is known from. */
record ContractFacts(
        ContractNumber number,
        ContractLanguage language,
        Municipality municipality,
        BusinessId businessId,
        Season season,
        Issuer issuer,
        int workshops,
        List<FeeYear> years) {

    ContractFacts {
        years = List.copyOf(years);
    }

    static ContractFacts of(Contract contract, Issuer issuer) {
        return new ContractFacts(
                contract.getNumber(),
                contract.getLanguage(),
                contract.getMunicipality(),
                contract.getBusinessId(),
                contract.getSeason(),
                issuer,
                contract.getMembership().getWorkshopQuota(),
                contract.getYears());
    }

    /** The fee of the whole season without tax. */
    Money totalFee() {
        return years.stream().map(FeeYear::net).reduce(Money.ZERO, Money::plus);
    }

    /** The fee of the whole season with tax. */
    Money totalWithVat() {
        return years.stream().map(FeeYear::gross).reduce(Money.ZERO, Money::plus);
    }
}
