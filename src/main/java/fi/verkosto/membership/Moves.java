package fi.verkosto.membership;

import fi.verkosto.journal.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes steps in the name of whoever acts now. */
@Component
class Moves {

    private final Clock clock;

    Moves(Clock clock) {
        this.clock = clock;
    }

    Move to(MembershipState state, LocalDate on, @Nullable String reason) {
        return new Move(state, on, reason, Objects.requireNonNullElse(Actor.current(), "system"), clock.instant());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
