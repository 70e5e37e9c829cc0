package fi.verkosto.bulletin.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.bulletin.initiative.Initiative;
import fi.verkosto.bulletin.initiative.InitiativeService;
import fi.verkosto.bulletin.initiative.InitiativeState;
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

/** A coordinator brings an initiative to its end. */
@Controller
@RequestMapping("/initiatives/{id}/closing")
class InitiativeClosingController {

    private static final String FORM = "bulletin/initiative-closing";

    private final InitiativeService initiatives;
    private final InitiativeEditing editing;

    InitiativeClosingController(InitiativeService initiatives, InitiativeEditing editing) {
        this.initiatives = initiatives;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView edit(@PathVariable long id) {
        Initiative initiative = initiatives.getTo(InitiativeState.CLOSED, id);
        return new ModelAndView(FORM).addObject("initiative", initiative).addObject("form", ClosingForm.of(initiative));
    }

    @PostMapping
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "initiative.closed");
        return editing.save(
                new InitiativeEditing.Page(FORM, id, me, ClosingForm::of),
                errors,
                () -> initiatives.close(id, form.seen(), form.isHeld(), form.outcome()),
                form::over);
    }
}
