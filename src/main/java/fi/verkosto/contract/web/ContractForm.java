package fi.verkosto.contract.web;

import fi.verkosto.contract.BusinessId;
import fi.verkosto.contract.Contract;
import fi.verkosto.contract.ContractDetails;
import fi.verkosto.contract.ContractLanguage;
import fi.verkosto.contract.ContractService.Beginning;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The form with which a contract is made and, while it is a draft, changed. */
record ContractForm(
        @Nullable Integer version,
        @NotBlank @Nullable String businessId,
        @NotNull @Nullable ContractLanguage language,
        @Size(max = 3000) @Nullable String amendment) {

    static ContractForm of(Beginning beginning) {
        BusinessId known = beginning.businessId();
        return new ContractForm(null, known == null ? null : known.text(), beginning.language(), null);
    }

    static ContractForm of(Contract contract) {
        return new ContractForm(
                contract.getVersion(),
                contract.getBusinessId().text(),
                contract.getLanguage(),
                contract.getAmendment());
    }

    /** What was typed, over the state that is in force now. */
    ContractForm over(int presentVersion) {
        return new ContractForm(presentVersion, businessId, language, amendment);
    }

    int seen() {
        return version == null ? -1 : version;
    }

    /** Checks the business id by its check digit, and that a contract that changes another says what it changes. */
    void check(boolean amends, Errors errors) {
        if (businessId != null && BusinessId.find(businessId).isEmpty()) {
            errors.rejectValue("businessId", "contract.businessId.wrong");
        }
        if (amends && amendment == null) {
            errors.rejectValue("amendment", "AmendmentNeedsText");
        }
    }

    ContractDetails toDetails() {
        return new ContractDetails(
                BusinessId.find(Objects.requireNonNullElse(businessId, "")).orElseThrow(),
                Objects.requireNonNullElse(language, ContractLanguage.FI),
                amendment == null ? null : amendment.replace("\r\n", "\n"));
    }
}
