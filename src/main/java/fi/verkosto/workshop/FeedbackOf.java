package fi.verkosto.workshop;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The workshop that a feedback form is about.
 *
 * @param state whether the form takes answers
 */
public record FeedbackOf(
        long workshop,
        String topic,
        String nameFi,
        String nameSv,
        @Nullable LocalDate heldOn,
        State state) {

    /** When answers are taken: from the day of the workshop on, for sixty days. */
    public enum State {
        NOT_YET,
        OPEN,
        OVER
    }

    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
