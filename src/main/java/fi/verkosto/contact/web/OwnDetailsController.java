package fi.verkosto.contact.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.OwnDetailsService;
import fi.verkosto.contact.OwnDetailsService.Asked;
import fi.verkosto.journal.Actor;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.NotFound;
import fi.verkosto.web.FormKeys;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People confirm or correct their own details: by the address in a mail without signing in, or on their own page. */
@Controller
class OwnDetailsController {

    private final OwnDetailsService details;
    private final PersonPages pages;
    private final FormKeys formKeys;

    OwnDetailsController(OwnDetailsService details, PersonPages pages, FormKeys formKeys) {
        this.details = details;
        this.pages = pages;
        this.formKeys = formKeys;
    }

    /** Opening the address changes nothing, as mail servers open addresses, too. */
    @GetMapping("/details/{token}")
    ModelAndView blank(@PathVariable String token, Model model, Locale locale, HttpServletResponse response) {
        hide(response);
        if (model.containsAttribute("answered")) {
            return new ModelAndView("contact/details-closed");
        }
        return details.find(token)
                .map(asked -> page(asked, HttpStatus.OK, locale).addObject("form", OwnDetailsForm.of(asked)))
                .orElseGet(OwnDetailsController::closed);
    }

    @PostMapping("/details/{token}")
    ModelAndView create(
            @PathVariable String token,
            @Valid @ModelAttribute("form") OwnDetailsForm form,
            BindingResult errors,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        hide(response);
        form.check(errors);
        if (errors.hasErrors()) {
            return again(token, HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
        try {
            String destination = Actor.asSystem(
                    "details",
                    () -> formKeys.once(() -> {
                        details.answer(token, form.toDetails());
                        return "redirect:/details/" + token;
                    }));
            redirect.addFlashAttribute("answered", true);
            return new ModelAndView(destination);
        } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
            return conflict(token, form, locale);
        } catch (NotFound over) {
            return closed();
        }
    }

    private ModelAndView again(String token, HttpStatus status, Locale locale) {
        return details.find(token).map(asked -> page(asked, status, locale)).orElseGet(OwnDetailsController::closed);
    }

    private ModelAndView conflict(String token, OwnDetailsForm form, Locale locale) {
        Optional<Asked> present = details.find(token);
        return present.map(asked -> page(asked, HttpStatus.CONFLICT, locale)
                        .addObject("stale", true)
                        .addObject("form", form.over(asked.person().getVersion())))
                .orElseGet(OwnDetailsController::closed);
    }

    private ModelAndView page(Asked asked, HttpStatus status, Locale locale) {
        return pages.ownForm(new ModelAndView("contact/details", status), locale)
                .addObject("person", asked.person())
                .addObject("roles", asked.roles());
    }

    private static ModelAndView closed() {
        return new ModelAndView("contact/details-closed", HttpStatus.NOT_FOUND);
    }

    /** The address is for one reader: no search engine keeps it, and no other page learns of it. */
    private static void hide(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    /** On one's own page, or by staff who have asked. */
    @PostMapping("/people/{id}/confirmation")
    String confirm(
            @PathVariable long id,
            @RequestParam int version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "contact.confirmed.done");
        return formKeys.once(() -> {
            details.confirm(id, version, me);
            return "redirect:/people/" + id;
        });
    }
}
