package fi.verkosto.bulletin.initiative;

import fi.verkosto.shared.Refusal;

/** Peer discussions are held within their season. */
public class MeetingOutsideSeason extends Refusal {

    private static final long serialVersionUID = 1L;

    public MeetingOutsideSeason(int season, String span) {
        super(season, span);
    }
}
