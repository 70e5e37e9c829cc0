package fi.verkosto.contract;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A contract as it stands in a list, or a membership that lacks a signed one.
 *
 * @param id of the contract; null when the membership has none
 * @param amends number within the season of the contract that it changes
 * @param ending what happened to it afterwards, with the last day
 */
public record ContractRow(
        @Nullable Long id,
        long membershipId,
        String nameFi,
        String nameSv,
        int season,
        @Nullable Integer ordinal,
        @Nullable ContractState state,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate signedOn,
        @Nullable Integer amends,
        ContractEvent.@Nullable Kind ending,
        @Nullable LocalDate endsOn) {

    public String municipality(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }

    public @Nullable ContractNumber number() {
        return ordinal == null ? null : new ContractNumber(season, ordinal);
    }

    /** Number of the contract that it changes. */
    public @Nullable ContractNumber amended() {
        return amends == null ? null : new ContractNumber(season, amends);
    }
}
