package fi.verkosto.workshop;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the participants of a workshop said together.
 *
 * @param averages of the five questions, in the order of the form
 * @param words what was written freely, in the order of the alphabet, so that it does not tell who answered when
 */
public record FeedbackSummary(int answers, List<BigDecimal> averages, List<String> words) {

    /** With fewer answers one could guess who gave which; more are added by as many. */
    public static final int LEAST = 3;

    /** Whether it may be shown. */
    public boolean isReadable() {
        return answers >= LEAST;
    }
}
