package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.workshop.WorkshopService;
import fi.verkosto.workshop.WorkshopState;
import jakarta.validation.Valid;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records that a workshop was held. */
@Controller
@RequestMapping("/workshops/{id}/holding")
class WorkshopHoldingController {

    private final WorkshopService workshops;
    private final WorkshopEditing editing;

    WorkshopHoldingController(WorkshopService workshops, WorkshopEditing editing) {
        this.workshops = workshops;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView blank(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        return editing.form(page(id, me))
                .addObject("form", HoldingForm.of(workshops.getTo(WorkshopState.HELD, id, me.scope())));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") HoldingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "workshop.held");
        return editing.save(
                page(id, me),
                errors,
                () -> workshops.hold(id, form.seen(), form.toAttendance(), me.scope()),
                form::over);
    }

    private static WorkshopEditing.Page page(long id, SignedIn me) {
        return new WorkshopEditing.Page("workshop/holding", id, me, "heldOn", HoldingForm::of);
    }
}
