package fi.verkosto.workshop.web;

import fi.verkosto.account.CalendarFeeds;
import fi.verkosto.account.SignedIn;
import fi.verkosto.shared.NotFound;
import fi.verkosto.web.Attachment;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.PublicLinks;
import fi.verkosto.workshop.CalendarEntry;
import fi.verkosto.workshop.CalendarService;
import fi.verkosto.workshop.WorkshopService;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calendar of workshops: as a page, as a file for each, and as a feed that one's own calendar follows. */
@Controller
class WorkshopCalendarController {

    private static final String TYPE = "text/calendar;charset=UTF-8";
    private static final String BACK = "redirect:/workshops/calendar";

    private final CalendarService calendars;
    private final WorkshopService workshops;
    private final CalendarFeeds feeds;
    private final PublicLinks links;
    private final WorkshopIcs ics;
    private final FormKeys formKeys;

    WorkshopCalendarController(
            CalendarService calendars,
            WorkshopService workshops,
            CalendarFeeds feeds,
            PublicLinks links,
            WorkshopIcs ics,
            FormKeys formKeys) {
        this.calendars = calendars;
        this.workshops = workshops;
        this.feeds = feeds;
        this.links = links;
        this.ics = ics;
        this.formKeys = formKeys;
    }

    @GetMapping("/workshops/calendar")
    ModelAndView list(
            @ModelAttribute("query") CalendarQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me) {
        return new ModelAndView("workshop/calendar")
                .addObject("calendar", calendars.calendar(query.season(), query.toMonth(), me.scope()))
                .addObject("table", query.isTable())
                .addObject("followed", feeds.createdAt(me.id()).orElse(null));
    }

    /** A new secret address, shown once; the one before it leads nowhere from then on. */
    @PostMapping("/workshops/calendar/feed")
    String create(@AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        return formKeys.once(() -> {
            redirect.addFlashAttribute("feed", links.of("/calendar/workshops.ics?token=" + feeds.renew(me.id())));
            return BACK;
        });
    }

    @DeleteMapping("/workshops/calendar/feed")
    String remove(@AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        feeds.end(me.id());
        redirect.addFlashAttribute("notice", "workshop.feed.ended");
        return BACK;
    }

    @GetMapping("/workshops/{id}/ics")
    ResponseEntity<byte[]> show(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        CalendarEntry entry = workshops.entryOf(id, me.scope());
        if (entry.day() == null) {
            throw new NotFound();
        }
        return Attachment.of("paja-" + id + ".ics", TYPE, ics.of(entry, me.locale()));
    }

    /** Who has the secret address reads with its owner's rights. */
    @GetMapping("/calendar/workshops.ics")
    ResponseEntity<byte[]> feed(@RequestParam(required = false) @Nullable String token) {
        SignedIn owner = feeds.ownerOf(token).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(ics.of(calendars.feed(owner.scope()), owner.locale()));
    }
}
