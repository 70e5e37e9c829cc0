package fi.verkosto.decision.minutes;

/** Where something stands in the text of the minutes (kohta): offsets into the text as it was given. */
public record Passage(int start, int end) {

    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no passage from " + start + " to " + end);
        }
    }
}
