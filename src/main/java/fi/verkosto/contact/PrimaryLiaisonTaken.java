package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** The municipality has a first liaison in that time already. */
public class PrimaryLiaisonTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    private final boolean named;

    public PrimaryLiaisonTaken(String name) {
        super(name);
        named = true;
    }

    /** Somebody has given it a moment ago. */
    public PrimaryLiaisonTaken() {
        named = false;
    }

    @Override
    public String messageKey() {
        return named ? super.messageKey() : super.messageKey() + ".meanwhile";
    }
}
