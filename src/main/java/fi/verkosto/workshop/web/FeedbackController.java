package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Actor;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.RefusedFields;
import fi.verkosto.workshop.FeedbackOf;
import fi.verkosto.workshop.FeedbackService;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The feedback of participants: a link for them, which opens a form without signing in. */
@Controller
class FeedbackController {

    private final FeedbackService feedback;
    private final FormKeys formKeys;

    FeedbackController(FeedbackService feedback, FormKeys formKeys) {
        this.feedback = feedback;
        this.formKeys = formKeys;
    }

    @PostMapping("/workshops/{id}/feedback")
    String open(@PathVariable long id, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        feedback.open(id, me.scope());
        redirect.addFlashAttribute("notice", "workshop.feedback.opened");
        return "redirect:/workshops/" + id;
    }

    @GetMapping("/feedback/{token}")
    ModelAndView blank(@PathVariable String token) {
        return page(feedback.about(token)).addObject("form", FeedbackForm.blank());
    }

    /** Nothing of whoever answers is kept; the same form sent twice is one answer. */
    @PostMapping("/feedback/{token}")
    ModelAndView create(
            @PathVariable String token,
            @Valid @ModelAttribute("form") FeedbackForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        FeedbackOf about = feedback.about(token);
        if (!errors.hasErrors()) {
            try {
                String destination = Actor.asSystem(
                        "feedback",
                        () -> formKeys.once(() -> {
                            feedback.answer(token, form.toAnswer());
                            return "redirect:/feedback/" + token;
                        }));
                redirect.addFlashAttribute("notice", "workshop.feedback.thanks");
                redirect.addFlashAttribute("answered", true);
                return new ModelAndView(destination);
            } catch (Refusal refusal) {
                RefusedFields.NONE.tell(refusal, errors);
            }
        }
        ModelAndView again = page(about);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView page(FeedbackOf about) {
        return new ModelAndView("workshop/feedback")
                .addObject("about", about)
                .addObject("questions", FeedbackForm.QUESTIONS);
    }
}
