package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** Memberships and decisions are known by the number of their season. */
public class SeasonNumberInUse extends Refusal {

    private static final long serialVersionUID = 1L;
}
