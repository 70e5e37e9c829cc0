package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** The season gives its workshops by the year, and those of the year are reserved or used. */
public class NoFreeSlotInYear extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoFreeSlotInYear(int quota, String year) {
        super(quota, year);
    }
}
