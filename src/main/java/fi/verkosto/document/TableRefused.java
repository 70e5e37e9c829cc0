package fi.verkosto.document;

import fi.verkosto.shared.Refusal;

/** A file from which no table is taken, with the reason why. */
public class TableRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the file. */
    public enum Reason {
        KIND,
        EMPTY,
        ENCRYPTED,
        BROKEN,
        TOO_LARGE,
        TOO_MANY_ROWS,
        TOO_MUCH_TEXT
    }

    private final Reason reason;

    TableRefused(Reason reason, Object... arguments) {
        super(arguments);
        this.reason = reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }
}
