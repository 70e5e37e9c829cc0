package fi.verkosto.overview;

import org.jspecify.annotations.Nullable;

/**
 * Which municipalities the register shows, and in which order.
 *
 * @param words any part of a present or former name, or a code
 * @param region code of a region
 * @param size smallest population of a fee tier of the season that prices the register
 * @param swedish whether names are read in Swedish, which decides their order
 */
public record RegisterFilter(
        @Nullable String words,
        @Nullable String region,
        @Nullable Integer size,
        @Nullable LanguageChoice language,
        @Nullable MembershipChoice membership,
        RegisterOrder order,
        boolean swedish) {

    /** The languages of a municipality as the register asks for them. */
    public enum LanguageChoice {
        FI,
        SV,
        BILINGUAL
    }

    /** Whether a municipality belongs to the network. */
    public enum MembershipChoice {
        /** Member of the season that runs; while none runs, of the one that recruits. */
        CURRENT,
        /** Member of any season. */
        EVER,
        NEVER
    }
}
