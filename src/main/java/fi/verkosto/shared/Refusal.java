package fi.verkosto.shared;

import java.util.Arrays;

/** A rule says no. The simple class name is the key of the text that tells the visitor what to do. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] arguments;

    protected Refusal(Object... arguments) {
        this.arguments = arguments.clone();
    }

    public String messageKey() {
        return getClass().getSimpleName();
    }

    /** What the text mentions, in order. */
    public Object[] arguments() {
        return arguments.clone();
    }

    @Override
    public String getMessage() {
        return messageKey() + Arrays.toString(arguments);
    }
}
