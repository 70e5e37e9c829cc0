package fi.verkosto.season.web;

import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** How every form about a season answers: on to the next page, or the same form again with what was typed. */
@Component
class SeasonEditing {

    private final SeasonService seasons;
    private final Journal journal;

    SeasonEditing(SeasonService seasons, Journal journal) {
        this.seasons = seasons;
        this.journal = journal;
    }

    /** Does the change unless the form has errors, and answers a refusal by the form. The change says where to go then. */
    ModelAndView attempt(String view, SeasonEdit form, BindingResult errors, Supplier<String> change) {
        if (!errors.hasErrors()) {
            try {
                return new ModelAndView(change.get());
            } catch (Refusal refusal) {
                form.reject(refusal, errors);
            }
        }
        return again(view, errors);
    }

    /** As attempt, for a form that edits: when somebody has saved in between, the form says who, and may be sent again. */
    ModelAndView attempt(String view, Edit edit, BindingResult errors, Supplier<String> change) {
        try {
            return attempt(view, edit.form(), errors, change);
        } catch (ChangedMeanwhile | OptimisticLockingFailureException conflict) {
            return conflict(view, edit);
        }
    }

    /** Who has sent the same form twice gets the same answer twice. */
    private ModelAndView conflict(String view, Edit edit) {
        Season present = seasons.getWhole(edit.number());
        LastChange last = journal.lastChangeOf("season", present.getId());
        SeasonEdit again = edit.form().over(present.getVersion());
        if (last.own() && again.says(present)) {
            return new ModelAndView("redirect:/seasons/" + edit.number());
        }
        return new ModelAndView(view, HttpStatus.CONFLICT)
                .addObject("form", again)
                .addObject("conflict", last)
                .addObject("history", "/seasons/" + edit.number() + "/history");
    }

    private static ModelAndView again(String view, BindingResult errors) {
        return new ModelAndView(view, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Which season is edited, by which form. */
    record Edit(int number, SeasonEdit form) {}
}
