package fi.verkosto.account.web;

import fi.verkosto.account.Confirmed;
import fi.verkosto.account.SignedIn;
import fi.verkosto.account.passkey.PasskeyRefused;
import fi.verkosto.account.passkey.PasskeyService;
import fi.verkosto.web.FormKeys;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own passkeys. Who adds one has signed in a moment ago or says again who they are. */
@Controller
@RequestMapping("/profile/passkeys")
class PasskeyController {

    private static final String PAGE = "account/passkeys";
    private static final String BACK = "redirect:/profile/passkeys";

    private final PasskeyService passkeys;
    private final FormKeys formKeys;

    PasskeyController(PasskeyService passkeys, FormKeys formKeys) {
        this.passkeys = passkeys;
        this.formKeys = formKeys;
    }

    @GetMapping
    @Confirmed
    String list(Model model, @AuthenticationPrincipal SignedIn me) {
        model.addAttribute("form", PasskeyForm.blank());
        return page(model, me);
    }

    @PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(HttpSession session, @AuthenticationPrincipal SignedIn me) {
        return passkeys.creationOptions(me.id(), Challenge.give(session));
    }

    @PostMapping
    @Confirmed
    String create(
            @Valid @ModelAttribute("form") PasskeyForm form,
            BindingResult errors,
            Model model,
            HttpSession session,
            HttpServletResponse response,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                return formKeys.once(() -> {
                    passkeys.add(
                            me.id(),
                            Objects.requireNonNull(form.name()),
                            Challenge.take(session),
                            Objects.requireNonNullElse(form.credential(), ""));
                    redirect.addFlashAttribute("notice", "passkey.added");
                    return BACK;
                });
            } catch (PasskeyRefused refusal) {
                errors.reject(refusal.messageKey());
            }
        }
        response.setStatus(422);
        return page(model, me);
    }

    @Confirmed(button = true)
    @DeleteMapping("/{id}")
    String remove(@PathVariable long id, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        passkeys.remove(me.id(), id);
        redirect.addFlashAttribute("notice", "passkey.removed");
        return BACK;
    }

    private String page(Model model, SignedIn me) {
        model.addAttribute("passkeys", passkeys.of(me.id()));
        return PAGE;
    }
}
