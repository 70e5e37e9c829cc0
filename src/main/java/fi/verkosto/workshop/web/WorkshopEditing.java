package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.season.ThemeIsGone;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusedFields;
import fi.verkosto.workshop.ConfirmationNeedsDate;
import fi.verkosto.workshop.DateOutsideSeason;
import fi.verkosto.workshop.HeldInFuture;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WorkshopService;
import fi.verkosto.workshop.WorkshopState;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** How every form of a workshop answers: on to the workshop, or the form again with what was typed. */
@Component
class WorkshopEditing {

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

    /** A button without a form: when somebody has changed the workshop, the answer says who. */
    ModelAndView confirm(long id, SignedIn me, Runnable work) {
        try {
            work.run();
        } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
            LastChange last = journal.lastChangeOf("workshop", id);
            if (!last.own() || workshops.get(id, me.scope()).getState() != WorkshopState.CONFIRMED) {
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
        new RefusedFields(Map.of(
                        DateOutsideSeason.class, dateField,
                        HeldInFuture.class, dateField,
                        ConfirmationNeedsDate.class, dateField,
                        ThemeIsGone.class, "themeId"))
                .tell(refusal, errors);
    }
}
