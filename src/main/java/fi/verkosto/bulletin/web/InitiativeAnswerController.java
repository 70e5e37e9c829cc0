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

/** A coordinator answers, or puts the answer right. */
@Controller
@RequestMapping("/initiatives/{id}/answer")
class InitiativeAnswerController {

    private static final String FORM = "bulletin/initiative-answer";

    private final InitiativeService initiatives;
    private final InitiativeEditing editing;

    InitiativeAnswerController(InitiativeService initiatives, InitiativeEditing editing) {
        this.initiatives = initiatives;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView edit(@PathVariable long id) {
        Initiative initiative = initiatives.getTo(InitiativeState.ANSWERED, id);
        return new ModelAndView(FORM).addObject("initiative", initiative).addObject("form", AnswerForm.of(initiative));
    }

    @PostMapping
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "initiative.answered");
        form.check(errors, initiatives.getOwn(id, me.scope()).isDiscussion());
        return editing.save(
                new InitiativeEditing.Page(FORM, id, me, AnswerForm::of),
                errors,
                () -> initiatives.answer(id, form.seen(), form.toAnswer()),
                form::over);
    }
}
