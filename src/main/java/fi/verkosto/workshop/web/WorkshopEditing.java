package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.season.ThemeIsGone;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusedFields;
import fi.verkosto.workshop.AudiencesExceedParticipants;
import fi.verkosto.workshop.ConfirmationNeedsDate;
import fi.verkosto.workshop.DateOutsideSeason;
import fi.verkosto.workshop.HeldInFuture;
import fi.verkosto.workshop.NoFreeSlotInYear;
import fi.verkosto.workshop.OrderNeedsPriceAndReason;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WorkshopService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** How every form of a workshop answers: on to the workshop, or the form again with what was typed. */
@Component
class WorkshopEditing {

    private static final List<Class<? extends Refusal>> OF_A_DAY =
            List.of(DateOutsideSeason.class, HeldInFuture.class, ConfirmationNeedsDate.class, NoFreeSlotInYear.class);

    private static final Map<Class<? extends Refusal>, String> FIELDS = Map.of(
            ThemeIsGone.class, "themeId",
            AudiencesExceedParticipants.class, "participants",
            OrderNeedsPriceAndReason.class, "price");

    private final WorkshopService workshops;
    private final Journal journal;

    WorkshopEditing(WorkshopService workshops, Journal journal) {
        this.workshops = workshops;
        this.journal = journal;
    }

    /**
     * A form about a workshop.
     *
     * @param dateField the field to which refusals of a day belong
     * @param saved the form as it would show what is saved
     */
    record Page(String view, long workshop, SignedIn me, String dateField, Function<Workshop, Object> saved) {}

    ModelAndView form(Page page) {
        return new ModelAndView(page.view())
                .addObject("workshop", workshops.get(page.workshop(), page.me().scope()));
    }

    /**
     * Does the work, if the form has no errors.
     *
     * @param over makes the form anew over the version that is in force
     */
    ModelAndView save(Page page, BindingResult errors, Runnable work, IntFunction<Object> over) {
        Workshop workshop = workshops.get(page.workshop(), page.me().scope());
        if (!errors.hasErrors()) {
            try {
                work.run();
                return done(page);
            } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
                return conflict(page, over);
            } catch (Refusal refusal) {
                reject(errors, refusal, page.dateField());
            }
        }
        ModelAndView again = new ModelAndView(page.view(), HttpStatus.UNPROCESSABLE_CONTENT);
        return again.addObject("workshop", workshop);
    }

    /**
     * A button without a form: when somebody has changed the workshop, the answer says who.
     *
     * @param done whether the workshop is as the button wants it, so that pressing it twice is no mistake
     */
    ModelAndView press(long id, SignedIn me, Runnable work, Predicate<Workshop> done) {
        try {
            work.run();
        } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
            LastChange last = journal.lastChangeOf("workshop", id);
            if (!last.own() || !done.test(workshops.get(id, me.scope()))) {
                return new ModelAndView("error/409", HttpStatus.CONFLICT)
                        .addObject("changed", last)
                        .addObject("back", "/workshops/" + id)
                        .addObject("history", "/workshops/" + id + "/history");
            }
        }
        return new ModelAndView("redirect:/workshops/" + id);
    }

    /** Who has sent the same form twice gets the same answer twice. */
    private ModelAndView conflict(Page page, IntFunction<Object> over) {
        Workshop present = workshops.get(page.workshop(), page.me().scope());
        LastChange last = journal.lastChangeOf("workshop", page.workshop());
        Object again = over.apply(present.getVersion());
        if (last.own() && again.equals(page.saved().apply(present))) {
            return done(page);
        }
        return new ModelAndView(page.view(), HttpStatus.CONFLICT)
                .addObject("workshop", present)
                .addObject("form", again)
                .addObject("conflict", last)
                .addObject("history", "/workshops/" + page.workshop() + "/history");
    }

    private static ModelAndView done(Page page) {
        return new ModelAndView("redirect:/workshops/" + page.workshop());
    }

    /** Puts the refusal beside the field that it is about, or on top. */
    static void reject(BindingResult errors, Refusal refusal, String dateField) {
        Map<Class<? extends Refusal>, String> fields = new HashMap<>(FIELDS);
        for (Class<? extends Refusal> ofDay : OF_A_DAY) {
            fields.put(ofDay, dateField);
        }
        new RefusedFields(fields).tell(refusal, errors);
    }
}
