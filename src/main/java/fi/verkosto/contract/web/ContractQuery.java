package fi.verkosto.contract.web;

import fi.verkosto.contract.ContractChoice;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the address of the list asks for; what cannot be read is left aside. */
record ContractQuery(
        @Nullable Integer season,
        @Nullable ContractChoice state,
        @Nullable Integer page) {

    int pageNumber() {
        return Objects.requireNonNullElse(page, 1);
    }
}
