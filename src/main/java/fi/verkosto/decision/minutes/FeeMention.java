package fi.verkosto.decision.minutes;

import fi.verkosto.decision.minutes.ReadHandling.Band;
import fi.verkosto.shared.Money;
import org.jspecify.annotations.Nullable;

/** A sum of money that a handling names (summa), and what it is for. */
record FeeMention(Money amount, Kind kind, @Nullable Found<Band> bounds, Part part, int start, int end) {

    /** The population for which it is, if that stands beside it. */
    @Nullable
    Band band() {
        return bounds == null ? null : bounds.value();
    }

    enum Kind {
        ANNUAL,
        TOTAL,
        /** Of another season, with tax, a difference, or of something else. */
        OTHER
    }
}
