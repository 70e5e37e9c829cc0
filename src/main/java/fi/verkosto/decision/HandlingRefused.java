package fi.verkosto.decision;

import fi.verkosto.shared.Refusal;

/** One of the handlings that were to be recorded together cannot be, so none was. */
public class HandlingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final Refusal refusal;

    HandlingRefused(int position, Refusal refusal) {
        super(refusal);
        this.position = position;
        this.refusal = refusal;
    }

    /** Which of the handlings it was, the first is 0. */
    public int position() {
        return position;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
