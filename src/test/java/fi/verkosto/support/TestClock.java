package fi.verkosto.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands until a test moves it; at first it is ten o'clock on 24.11.2026 in Helsinki. */
public final class TestClock extends Clock {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private volatile Instant now;

    public TestClock() {
        reset();
    }

    public void reset() {
        moveTo(TODAY);
    }

    public void moveTo(LocalDate day) {
        now = day.atTime(LocalTime.of(10, 0)).atZone(HELSINKI).toInstant();
    }

    public void moveTo(Instant instant) {
        now = instant;
    }

    @Override
    public ZoneId getZone() {
        return HELSINKI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
