package fi.verkosto.contract;

import org.jspecify.annotations.Nullable;

/**
 * What is told of a contract while it is a draft.
 *
 * @param amendment what it changes in the contract before it; null of a first contract
 */
public record ContractDetails(
        BusinessId businessId,
        ContractLanguage language,
        @Nullable String amendment) {}
