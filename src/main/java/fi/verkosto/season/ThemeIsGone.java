package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** The theme that was picked is none of the season's: somebody has removed it while the form was open. */
public class ThemeIsGone extends Refusal {

    private static final long serialVersionUID = 1L;
}
