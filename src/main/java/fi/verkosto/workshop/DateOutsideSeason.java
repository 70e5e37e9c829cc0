package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** Workshops are held within their season. */
public class DateOutsideSeason extends Refusal {

    private static final long serialVersionUID = 1L;

    public DateOutsideSeason(int season, String span) {
        super(season, span);
    }
}
