package fi.verkosto.decision;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the minutes say.
 *
 * @param proposal absent when it was given in the meeting
 * @param budgetNote how the municipality pays, where it says so
 * @param purpose for what the municipality will use the network
 * @param proceedingsNote what happened in the meeting (käsittely)
 */
@Embeddable
public record DecisionTexts(
        @Nullable String title,
        @Nullable String background,
        @Nullable String proposal,
        @Nullable String resolution,
        @Nullable String budgetNote,
        @Nullable String purpose,
        @Nullable String proceedingsNote) {

    static final DecisionTexts NONE = new DecisionTexts(null, null, null, null, null, null, null);
}
