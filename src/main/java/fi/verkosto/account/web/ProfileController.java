package fi.verkosto.account.web;

import fi.verkosto.account.AccountService;
import fi.verkosto.account.PasswordTooCommon;
import fi.verkosto.account.PasswordWrong;
import fi.verkosto.account.SecondStep;
import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Journal;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.RefusedFields;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own page: password, personal tokens, sessions. */
@Controller
@RequestMapping("/profile")
class ProfileController {

    private static final String BACK = "redirect:/profile";
    private static final RefusedFields REFUSED =
            new RefusedFields(Map.of(PasswordWrong.class, "present", PasswordTooCommon.class, "password"));

    private final AccountService accounts;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Journal journal;
    private final FormKeys formKeys;
    private final SecondStep secondStep;

    ProfileController(
            AccountService accounts,
            FindByIndexNameSessionRepository<? extends Session> sessions,
            Journal journal,
            FormKeys formKeys,
            SecondStep secondStep) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.journal = journal;
        this.formKeys = formKeys;
        this.secondStep = secondStep;
    }

    @GetMapping
    String show(Model model, HttpSession session, @AuthenticationPrincipal SignedIn me) {
        model.addAttribute("form", PasswordForm.blank());
        return page(model, session, me);
    }

    @PostMapping("/password")
    String changePassword(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            HttpSession session,
            HttpServletResponse response,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        if (form.password() != null && !form.password().equals(form.repeated())) {
            errors.rejectValue("repeated", "PasswordsDiffer");
        }
        if (!errors.hasErrors()) {
            try {
                int stamp = accounts.changePassword(
                        me.id(), Objects.requireNonNull(form.present()), Objects.requireNonNull(form.password()));
                SessionAccounts.keep(session, stamp);
                redirect.addFlashAttribute("notice", "profile.password.changed");
                return BACK;
            } catch (Refusal refusal) {
                REFUSED.tell(refusal, errors);
            }
        }
        response.setStatus(422);
        return page(model, session, me);
    }

    @PostMapping("/tokens")
    String createToken(
            @Valid @ModelAttribute("tokenForm") TokenForm form,
            BindingResult errors,
            Model model,
            HttpSession session,
            HttpServletResponse response,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            return formKeys.once(() -> {
                redirect.addFlashAttribute("token", accounts.createToken(me.id(), Objects.requireNonNull(form.name())));
                return BACK;
            });
        }
        response.setStatus(422);
        model.addAttribute("form", PasswordForm.blank());
        return page(model, session, me);
    }

    @DeleteMapping("/tokens/{id}")
    String revokeToken(@PathVariable long id, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        accounts.revokeToken(me.id(), id);
        redirect.addFlashAttribute("notice", "profile.token.revoked");
        return BACK;
    }

    /** Ends all sessions of this person but the present one. */
    @DeleteMapping("/sessions")
    String endSessions(HttpSession session, @AuthenticationPrincipal SignedIn me, RedirectAttributes redirect) {
        sessions.findByPrincipalName(me.getName()).keySet().stream()
                .filter(other -> !other.equals(session.getId()))
                .forEach(sessions::deleteById);
        journal.record("SESSIONS_ENDED", me.getName(), Map.of());
        redirect.addFlashAttribute("notice", "profile.sessions.ended");
        return BACK;
    }

    /** Ends one of this person's other sessions; one that has ended by itself meanwhile is no fault. */
    @DeleteMapping("/sessions/{key}")
    String endSession(
            @PathVariable String key,
            HttpSession session,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        sessions.findByPrincipalName(me.getName()).keySet().stream()
                .filter(other -> !other.equals(session.getId())
                        && SessionRow.keyOf(other).equals(key))
                .findFirst()
                .ifPresent(other -> {
                    sessions.deleteById(other);
                    journal.record("SESSION_ENDED", me.getName(), Map.of());
                });
        redirect.addFlashAttribute("notice", "profile.session.ended");
        return BACK;
    }

    private String page(Model model, HttpSession session, SignedIn me) {
        List<SessionRow> rows = sessions.findByPrincipalName(me.getName()).values().stream()
                .map(other -> SessionRow.of(other, session.getId()))
                .sorted(Comparator.comparing(SessionRow::lastUsed).reversed())
                .toList();
        if (!model.containsAttribute("tokenForm")) {
            model.addAttribute("tokenForm", new TokenForm(null));
        }
        model.addAttribute("secondStepOff", me.isAdmin() && !secondStep.isOn());
        model.addAttribute("sessions", rows);
        model.addAttribute("tokens", accounts.tokensOf(me.id()));
        return "account/profile";
    }
}
