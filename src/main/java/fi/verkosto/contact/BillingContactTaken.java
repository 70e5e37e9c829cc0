package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** The municipality has a billing contact in that time already. */
public class BillingContactTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    private final boolean named;

    public BillingContactTaken(String name) {
        super(name);
        named = true;
    }

    /** Somebody has given it a moment ago. */
    public BillingContactTaken() {
        named = false;
    }

    @Override
    public String messageKey() {
        return named ? super.messageKey() : super.messageKey() + ".meanwhile";
    }
}
