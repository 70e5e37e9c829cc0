package fi.verkosto.workshop;

import org.jspecify.annotations.Nullable;

/**
 * What somebody writes about a workshop that was held.
 *
 * @param internal whether it is kept from the other municipalities
 */
public record WrittenReport(
        String text, @Nullable String results, @Nullable String nextSteps, boolean internal) {}
