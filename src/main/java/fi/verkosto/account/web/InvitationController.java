package fi.verkosto.account.web;

import fi.verkosto.account.AccountService;
import fi.verkosto.account.EmailTaken;
import fi.verkosto.account.PasswordTooCommon;
import fi.verkosto.account.web.InvitationForm.FirstAdmin;
import fi.verkosto.journal.Actor;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusedFields;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.groups.Default;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One-time addresses: an invited person sets a password, the first of all becomes the first admin. */
@Controller
class InvitationController {

    private static final RefusedFields REFUSED =
            new RefusedFields(Map.of(PasswordTooCommon.class, "password", EmailTaken.class, "email"));

    private final AccountService accounts;

    InvitationController(AccountService accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/invitations/{token}")
    String blank(@PathVariable String token, Model model) {
        model.addAttribute("account", accounts.invited(token).orElse(null));
        model.addAttribute("form", InvitationForm.blank());
        return "account/invitation";
    }

    @PostMapping("/invitations/{token}")
    String accept(
            @PathVariable String token,
            @Validated @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        requireRepeated(form, errors);
        return answer(errors, response, redirect, () -> accounts.accept(token, password(form)), () -> {
            model.addAttribute("account", accounts.invited(token).orElse(null));
            return "account/invitation";
        });
    }

    @GetMapping("/setup/{token}")
    String blankFirstAdmin(@PathVariable String token, Model model) {
        accounts.invited(token);
        model.addAttribute("form", InvitationForm.blank());
        return "account/setup";
    }

    @PostMapping("/setup/{token}")
    String acceptFirstAdmin(
            @PathVariable String token,
            @Validated({Default.class, FirstAdmin.class}) @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        requireRepeated(form, errors);
        return answer(
                errors,
                response,
                redirect,
                () -> accounts.acceptFirstAdmin(
                        token,
                        Objects.requireNonNull(form.email()),
                        Objects.requireNonNull(form.name()),
                        password(form)),
                () -> "account/setup");
    }

    private static String answer(
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Runnable effect,
            Supplier<String> again) {
        if (!errors.hasErrors()) {
            try {
                Actor.asSystem("invitation", effect);
                redirect.addFlashAttribute("notice", "account.invitation.done");
                return "redirect:/sign-in";
            } catch (Refusal refusal) {
                REFUSED.tell(refusal, errors);
            }
        }
        response.setStatus(422);
        return again.get();
    }

    private static void requireRepeated(InvitationForm form, BindingResult errors) {
        if (form.password() != null && !form.password().equals(form.repeated())) {
            errors.rejectValue("repeated", "PasswordsDiffer");
        }
    }

    private static String password(InvitationForm form) {
        return Objects.requireNonNull(form.password());
    }
}
