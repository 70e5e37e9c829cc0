package fi.verkosto.decision.web;

import fi.verkosto.account.Scope;
import fi.verkosto.decision.CorrectionNeedsReason;
import fi.verkosto.decision.Decision;
import fi.verkosto.decision.DecisionAlreadyRecorded;
import fi.verkosto.decision.DecisionService;
import fi.verkosto.decision.DecisionWarning;
import fi.verkosto.decision.DeclineNeedsReason;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.membership.DayImplausible;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusedFields;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** How the decision's form answers: on to the decision, or the form again with what was typed and what is to be done. */
@Component
class DecisionEditing {

    private static final RefusedFields REFUSED = new RefusedFields(Map.of(
            DeclineNeedsReason.class, "declineReason",
            CorrectionNeedsReason.class, "correctionReason",
            DayImplausible.class, "meetingDate"));

    private final DecisionService decisions;
    private final DecisionChoices choices;
    private final Journal journal;

    DecisionEditing(DecisionService decisions, DecisionChoices choices, Journal journal) {
        this.decisions = decisions;
        this.choices = choices;
        this.journal = journal;
    }

    /**
     * What the form is about.
     *
     * @param decision the one that is corrected, or null when a new one is recorded
     */
    record Subject(Municipality municipality, @Nullable Decision decision) {}

    ModelAndView blank(Municipality municipality, int season) {
        return form(new Subject(municipality, null), DecisionForm.blank(season, choices.board(municipality)));
    }

    ModelAndView form(Subject subject, DecisionForm form) {
        return page(subject, form).addObject("form", form);
    }

    /** Does the work if the form has no errors and its sender knows of everything that looks wrong in it. */
    ModelAndView save(Subject subject, DecisionForm form, BindingResult errors, Supplier<String> work) {
        DecisionFormCheck.check(form, errors);
        if (subject.decision() != null) {
            DecisionFormCheck.checkReason(form, errors);
        }
        ModelAndView again = page(subject, form);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        if (errors.hasErrors()) {
            return again;
        }
        try {
            return new ModelAndView(work.get());
        } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
            again.setStatus(HttpStatus.CONFLICT);
            return conflict(again, subject, form);
        } catch (UnseenWarnings unseen) {
            again.addObject("warnings", new TreeSet<>(unseen.warnings()));
        } catch (DecisionAlreadyRecorded taken) {
            errors.rejectValue("section", taken.messageKey());
            again.addObject("recorded", taken.recorded());
        } catch (Refusal refusal) {
            REFUSED.tell(refusal, errors);
        }
        return again;
    }

    /** Stops before anything is recorded when there is something to be told first. */
    void requireSeen(Subject subject, DecisionForm form) {
        Decision recorded = subject.decision();
        Set<DecisionWarning> warnings = recorded == null
                ? decisions.warnings(subject.municipality().getCode(), form.toDetails())
                : decisions.warnings(recorded, form.toDetails());
        if (!form.accepts(warnings)) {
            throw new UnseenWarnings(warnings);
        }
    }

    /** Who has sent the same form twice gets the same answer twice. */
    private ModelAndView conflict(ModelAndView page, Subject subject, DecisionForm form) {
        Decision stale = subject.decision();
        if (stale == null) {
            return page;
        }
        Decision present = decisions.get(stale.getId(), Scope.EVERYTHING);
        LastChange last = journal.lastChangeOf("decision", present.getId());
        String address = "/decisions/" + present.getId();
        if (last.own() && form.says(present)) {
            return new ModelAndView("redirect:" + address);
        }
        return page.addObject("presentVersion", present.getVersion())
                .addObject("conflict", last)
                .addObject("history", address + "/history");
    }

    private ModelAndView page(Subject subject, DecisionForm form) {
        ModelAndView page = new ModelAndView("decision/form")
                .addObject("municipality", subject.municipality())
                .addObject("decision", subject.decision());
        return choices.addTo(page, form.season() == null ? Set.of() : Set.of(form.season()));
    }
}
