package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** Only one season recruits at a time. */
public class AnotherSeasonIsOpen extends Refusal {

    private static final long serialVersionUID = 1L;
}
