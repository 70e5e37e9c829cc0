package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.workshop.WorkshopService;
import fi.verkosto.workshop.WorkshopState;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coordinator confirms the day. */
@Controller
class WorkshopConfirmationController {

    private final WorkshopService workshops;
    private final WorkshopEditing editing;

    WorkshopConfirmationController(WorkshopService workshops, WorkshopEditing editing) {
        this.workshops = workshops;
        this.editing = editing;
    }

    @PostMapping("/workshops/{id}/confirmation")
    ModelAndView create(
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.confirmed");
        return editing.press(
                id,
                me,
                () -> workshops.confirm(id, version, me.scope()),
                workshop -> workshop.getState() == WorkshopState.CONFIRMED);
    }
}
