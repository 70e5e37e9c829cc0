package fi.verkosto.bulletin.initiative;

import fi.verkosto.shared.Refusal;

/** Only municipalities that are members of the season propose and join. */
public class InitiativeNeedsMember extends Refusal {

    private static final long serialVersionUID = 1L;
}
