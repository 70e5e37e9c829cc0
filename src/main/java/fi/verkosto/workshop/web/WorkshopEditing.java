package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Journal;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.workshop.ConfirmationNeedsDate;
import fi.verkosto.workshop.DateOutsideSeason;
import fi.verkosto.workshop.HeldInFuture;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WorkshopService;
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
     */
    record Page(String view, long workshop, SignedIn me, String dateField) {}

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
                return new ModelAndView("redirect:/workshops/" + page.workshop());
            } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
                return conflict(page, over);
            } catch (Refusal refusal) {
                reject(errors, refusal, page.dateField());
            }
        }
        ModelAndView again = new ModelAndView(page.view(), HttpStatus.UNPROCESSABLE_CONTENT);
        return again.addObject("workshop", workshop);
    }

    private ModelAndView conflict(Page page, IntFunction<Object> over) {
        Workshop present = workshops.get(page.workshop(), page.me().scope());
        return new ModelAndView(page.view(), HttpStatus.CONFLICT)
                .addObject("workshop", present)
                .addObject("form", over.apply(present.getVersion()))
                .addObject("conflict", journal.lastActorOn("workshop", page.workshop()));
    }

    /** Puts the refusal beside the field that it is about, or on top. */
    static void reject(BindingResult errors, Refusal refusal, String dateField) {
        if (refusal instanceof DateOutsideSeason
                || refusal instanceof HeldInFuture
                || refusal instanceof ConfirmationNeedsDate) {
            errors.rejectValue(dateField, refusal.messageKey(), refusal.arguments(), null);
        } else {
            errors.reject(refusal.messageKey(), refusal.arguments(), null);
        }
    }
}
