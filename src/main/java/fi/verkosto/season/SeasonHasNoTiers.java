package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** Without tiers no fee can be worked out. */
public class SeasonHasNoTiers extends Refusal {

    private static final long serialVersionUID = 1L;

    public SeasonHasNoTiers(int number) {
        super(number);
    }
}
