package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** Nothing about a closed season changes. */
public class SeasonIsClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    public SeasonIsClosed(int number) {
        super(number);
    }
}
