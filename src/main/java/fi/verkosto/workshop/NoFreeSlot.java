package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** Every slot of the membership is reserved or used. */
public class NoFreeSlot extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoFreeSlot(int quota) {
        super(quota);
    }
}
