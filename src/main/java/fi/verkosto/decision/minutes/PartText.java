package fi.verkosto.decision.minutes;

/**
 * A part of a handling and its text (pykälän osa).
 *
 * @param words of its label, empty before the first label
 * @param labelStart where the label stands in the clean text
 * @param start where its text begins
 * @param end where it ends
 */
record PartText(Part part, String words, int labelStart, int start, int end) {

    boolean isEmpty() {
        return end <= start;
    }
}
