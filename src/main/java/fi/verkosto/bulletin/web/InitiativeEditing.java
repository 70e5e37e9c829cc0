package fi.verkosto.bulletin.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.bulletin.initiative.DiscussionNotHeldYet;
import fi.verkosto.bulletin.initiative.Initiative;
import fi.verkosto.bulletin.initiative.InitiativeNeedsMember;
import fi.verkosto.bulletin.initiative.InitiativeService;
import fi.verkosto.bulletin.initiative.MeetingIsPast;
import fi.verkosto.bulletin.initiative.MeetingOutsideSeason;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.season.ThemeIsGone;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusedFields;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** How every form of an initiative answers: on to the initiative, or the form again with what was typed. */
@Component
class InitiativeEditing {

    private static final RefusedFields FIELDS = new RefusedFields(Map.of(
            ThemeIsGone.class, "themeId",
            InitiativeNeedsMember.class, "membership",
            MeetingOutsideSeason.class, "meetsOn",
            MeetingIsPast.class, "meetsOn",
            DiscussionNotHeldYet.class, "held"));

    private final InitiativeService initiatives;
    private final Journal journal;

    InitiativeEditing(InitiativeService initiatives, Journal journal) {
        this.initiatives = initiatives;
        this.journal = journal;
    }

    /**
     * A form about an initiative.
     *
     * @param saved the form as it would show what is saved
     */
    record Page(String view, long initiative, SignedIn me, Function<Initiative, Object> saved) {}

    /**
     * Does the work, if the form has no errors.
     *
     * @param over makes the form anew over the version that is in force
     */
    ModelAndView save(Page page, BindingResult errors, Runnable work, IntFunction<Object> over) {
        Initiative initiative = initiatives.getOwn(page.initiative(), page.me().scope());
        if (!errors.hasErrors()) {
            try {
                work.run();
                return done(page.initiative());
            } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
                return conflict(page, over);
            } catch (Refusal refusal) {
                tell(refusal, errors);
            }
        }
        return new ModelAndView(page.view(), HttpStatus.UNPROCESSABLE_CONTENT).addObject("initiative", initiative);
    }

    /** Who has sent the same form twice gets the same answer twice. */
    private ModelAndView conflict(Page page, IntFunction<Object> over) {
        Initiative present = initiatives.getOwn(page.initiative(), page.me().scope());
        LastChange last = journal.lastChangeOf("initiative", page.initiative());
        Object again = over.apply(present.getVersion());
        if (last.own() && again.equals(page.saved().apply(present))) {
            return done(page.initiative());
        }
        return new ModelAndView(page.view(), HttpStatus.CONFLICT)
                .addObject("initiative", present)
                .addObject("form", again)
                .addObject("conflict", last)
                .addObject("history", "/initiatives/" + page.initiative() + "/history");
    }

    /**
     * A button without a form: when somebody has changed the initiative, the answer says who.
     *
     * @param wanted whether the initiative is as the button wants it, so that pressing it twice is no mistake
     */
    ModelAndView press(long id, SignedIn me, Runnable work, Predicate<Initiative> wanted) {
        try {
            work.run();
        } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
            LastChange last = journal.lastChangeOf("initiative", id);
            if (!last.own() || !wanted.test(initiatives.getOwn(id, me.scope()))) {
                return new ModelAndView("error/409", HttpStatus.CONFLICT)
                        .addObject("changed", last)
                        .addObject("back", "/initiatives/" + id)
                        .addObject("history", "/initiatives/" + id + "/history");
            }
        }
        return done(id);
    }

    private static ModelAndView done(long initiative) {
        return new ModelAndView("redirect:/initiatives/" + initiative);
    }

    /** Puts the refusal beside the field that it is about, or on top. */
    static void tell(Refusal refusal, BindingResult errors) {
        FIELDS.tell(refusal, errors);
    }
}
