package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** The days of the season overlap with those of another season. */
public class SeasonOverlaps extends Refusal {

    private static final long serialVersionUID = 1L;
}
