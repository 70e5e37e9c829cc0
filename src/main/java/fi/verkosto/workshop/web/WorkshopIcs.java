package fi.verkosto.workshop.web;

import fi.verkosto.web.PublicLinks;
import fi.verkosto.workshop.CalendarEntry;
import fi.verkosto.workshop.WorkshopState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes workshops as iCalendar entries: the same entry each time, with a number that grows as the workshop changes. */
@Component
class WorkshopIcs {

    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private final PublicLinks links;
    private final MessageSource messages;
    private final Clock clock;
    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    WorkshopIcs(PublicLinks links, MessageSource messages, Clock clock) {
        this.links = links;
        this.messages = messages;
        this.clock = clock;
    }

    /** One workshop; a cancelled one takes its entry out of the calendar that has it. */
    byte[] of(CalendarEntry entry, Locale locale) {
        return write(entry.isCancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH, List.of(entry), locale);
    }

    /** All workshops that a calendar follows. */
    byte[] of(List<CalendarEntry> entries, Locale locale) {
        return write(ImmutableMethod.PUBLISH, entries, locale);
    }

    private byte[] write(net.fortuna.ical4j.model.property.Method method, List<CalendarEntry> entries, Locale locale) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Verkosto//Workshops//FI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        calendar.add(zones.getTimeZone(ZONE.getId()).getVTimeZone());
        for (CalendarEntry entry : entries) {
            LocalDate day = entry.day();
            if (day != null) {
                calendar.add(event(entry, day, locale));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private VEvent event(CalendarEntry entry, LocalDate day, Locale locale) {
        VEvent event = new VEvent(false);
        event.add(new Uid("workshop-" + entry.id() + "@" + links.host()));
        event.add(new DtStamp(clock.instant()));
        event.add(new Sequence(entry.version()));
        event.add(status(entry.state()));
        event.add(new Summary(messages.getMessage(
                "workshop.calendar.summary", new Object[] {entry.topic(), entry.name(locale)}, locale)));
        LocalTime startsAt = entry.startsAt();
        LocalTime endsAt = entry.endsAt();
        if (startsAt == null) {
            event.add(new DtStart<>(day));
        } else {
            event.add(new DtStart<>(day.atTime(startsAt).atZone(ZONE)));
            if (endsAt != null) {
                event.add(new DtEnd<>(day.atTime(endsAt).atZone(ZONE)));
            }
        }
        String where = Stream.of(
                        entry.place(),
                        entry.remote() ? messages.getMessage("workshop.remote.short", null, locale) : null)
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        if (!where.isEmpty()) {
            event.add(new Location(where));
        }
        event.add(new Url(URI.create(links.of("/workshops/" + entry.id()))));
        return event;
    }

    private static Status status(WorkshopState state) {
        return switch (state) {
            case IDEA, PLANNED -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED, HELD, REPORTED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
