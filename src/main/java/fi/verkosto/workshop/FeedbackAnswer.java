package fi.verkosto.workshop;

import org.jspecify.annotations.Nullable;

/**
 * What a participant says, from 1 (does not agree at all) to 5 (agrees wholly).
 *
 * @param useful the workshop was useful for one's own work
 * @param goals it reached what it was for
 * @param expertise the experts brought something new
 * @param heard one could take part and was heard
 * @param followedUp what comes next was agreed clearly
 */
public record FeedbackAnswer(
        int useful,
        int goals,
        int expertise,
        int heard,
        int followedUp,
        @Nullable String words) {}
