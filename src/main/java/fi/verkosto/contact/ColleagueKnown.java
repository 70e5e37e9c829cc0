package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** Somebody of the municipality has the same address already. */
public class ColleagueKnown extends Refusal {

    private static final long serialVersionUID = 1L;

    public ColleagueKnown(String name) {
        super(name);
    }
}
