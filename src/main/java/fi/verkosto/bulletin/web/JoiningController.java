package fi.verkosto.bulletin.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.bulletin.initiative.InitiativeService;
import fi.verkosto.bulletin.initiative.Joinings;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Members join an initiative, and leave it again. */
@Controller
@RequestMapping("/initiatives/{id}/joinings")
class JoiningController {

    private final InitiativeService initiatives;
    private final Joinings joinings;
    private final InitiativePages pages;

    JoiningController(InitiativeService initiatives, Joinings joinings, InitiativePages pages) {
        this.initiatives = initiatives;
        this.joinings = joinings;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") JoiningForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            ModelAndView again = pages.show(initiatives.get(id, me.scope()), me).addObject("form", form);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        joinings.join(id, form.code(), form.note(), me.scope());
        redirect.addFlashAttribute("notice", "initiative.joined");
        return new ModelAndView("redirect:/initiatives/" + id);
    }

    @DeleteMapping("/{municipality}")
    String remove(
            @PathVariable long id,
            @PathVariable String municipality,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        joinings.leave(id, municipality, me.scope());
        redirect.addFlashAttribute("notice", "initiative.left");
        return "redirect:/initiatives/" + id;
    }
}
