package fi.verkosto.account.web;

import fi.verkosto.account.AccountService;
import fi.verkosto.account.SignInRefused;
import fi.verkosto.account.SignInService;
import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Journal;
import fi.verkosto.web.RefusalWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saying again who one is, before something that a session left open must not be enough for. */
@Controller
@RequestMapping("/profile/confirmation")
class ConfirmationController {

    private static final String PAGE = "account/confirmation";

    private final AccountService accounts;
    private final SignInService signIns;
    private final SessionAccounts sessions;
    private final Journal journal;

    ConfirmationController(AccountService accounts, SignInService signIns, SessionAccounts sessions, Journal journal) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.sessions = sessions;
        this.journal = journal;
    }

    @GetMapping
    String blank(
            @RequestParam(required = false) @Nullable String back, Model model, @AuthenticationPrincipal SignedIn me) {
        return page(back, model, me);
    }

    @PostMapping
    String create(
            @RequestParam(required = false) @Nullable String password,
            @RequestParam(required = false) @Nullable String back,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            @AuthenticationPrincipal SignedIn me) {
        try {
            signIns.check(me.email(), Objects.requireNonNullElse(password, ""), request.getRemoteAddr());
        } catch (SignInRefused refusal) {
            model.addAttribute("refusalKey", refusal.isDelay() ? refusal.messageKey() : "PasswordWrong");
            model.addAttribute("refusalArguments", RefusalWords.arguments(refusal));
            response.setStatus(422);
            return page(back, model, me);
        }
        journal.record("CONFIRMED", me.getName(), Map.of());
        sessions.confirm(request.getSession());
        return "redirect:" + LanguageController.pageOfOurs(back, "/profile");
    }

    private String page(@Nullable String back, Model model, SignedIn me) {
        model.addAttribute("back", LanguageController.pageOfOurs(back, "/profile"));
        model.addAttribute("withPassword", accounts.get(me.id()).isTakenUp());
        return PAGE;
    }
}
