package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** A row of a file of people that cannot be taken, with the reason why. */
public class RowRejected extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What is wrong with a row. */
    public enum Reason {
        NAME_MISSING,
        NAME_TOO_LONG,
        TITLE_TOO_LONG,
        TITLE_MISSING,
        ACTING,
        EMAIL,
        PHONE,
        LANGUAGE,
        ORGANISATION_MISSING,
        ORGANISATION,
        ROLE,
        DAY,
        DAYS,
        DAYS_WITHOUT_ROLE,
        ROLE_IS_OVER,
        ROLE_BEGINS_LATER,
        ROLE_ENDS_OTHERWISE,
        ROLE_IS_NOT_FIRST
    }

    private final Reason reason;

    RowRejected(Reason reason, Object... arguments) {
        super(arguments);
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }
}
