package fi.verkosto.season;

import fi.verkosto.shared.Refusal;

/** There is a season with this number already. */
public class SeasonNumberTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public SeasonNumberTaken(int number) {
        super(number);
    }
}
