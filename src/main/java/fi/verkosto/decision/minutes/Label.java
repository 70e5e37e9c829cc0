package fi.verkosto.decision.minutes;

/**
 * A label with which a part of a handling begins (väliotsikko).
 *
 * @param words as they stand in the text, for instance "Kunnanjohtajan ehdotus"
 * @param contentStart where in the line that follows on the label begins
 */
record Label(Part part, String words, int contentStart) {}
