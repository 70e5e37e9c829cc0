package fi.verkosto.shared;

import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Which constraint of the database spoke: of a key, a check, a range or a trigger alike. */
public final class ViolatedConstraint {

    private ViolatedConstraint() {}

    /** The name of the constraint that a failure goes back to, if it goes back to one. */
    public static Optional<String> nameIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused) {
                return Optional.ofNullable(refused.getServerErrorMessage()).map(ServerErrorMessage::getConstraint);
            }
        }
        return Optional.empty();
    }
}
