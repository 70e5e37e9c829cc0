package fi.verkosto.account.web;

import fi.verkosto.account.SignInLinkUnknown;
import fi.verkosto.account.SignInLinks;
import fi.verkosto.account.SignInRefused;
import fi.verkosto.account.SignInStep;
import fi.verkosto.journal.Actor;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusalWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing in by a one-time link: asking for it, opening it, or typing its code. Looking at a link never uses it up. */
@Controller
@RequestMapping("/sign-in")
class SignInLinkController {

    private static final String PAGE = "account/sign-in-link";
    private static final String SENT = "account/sign-in-sent";

    private final SignInLinks links;
    private final Door door;

    SignInLinkController(SignInLinks links, Door door) {
        this.links = links;
        this.door = door;
    }

    /** Answers the same whoever the address belongs to. */
    @PostMapping("/links")
    String ask(
            @Valid @ModelAttribute("form") SignInLinkForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("email", form.email());
        if (errors.hasErrors()) {
            model.addAttribute("refusalKey", "sign-in.link.address");
            response.setStatus(422);
            return "account/sign-in";
        }
        String email = Objects.requireNonNull(form.email());
        try {
            String browser = AskingBrowser.of(request.getSession());
            Actor.asSystem("sign-in", () -> links.ask(email, browser, request.getRemoteAddr()));
        } catch (SignInRefused refusal) {
            tell(refusal, model, response);
            model.addAttribute("refusalKey", "sign-in.link.delayed");
            return "account/sign-in";
        }
        redirect.addFlashAttribute("email", email);
        return "redirect:/sign-in/links";
    }

    /** What to do until the mail comes. */
    @GetMapping("/links")
    String sent() {
        return SENT;
    }

    @PostMapping("/code")
    String openByCode(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String typed = Objects.requireNonNullElse(code, "");
        model.addAttribute("code", typed);
        Optional<SignInStep> step = links.findByCode(typed, AskingBrowser.known(request.getSession(false)));
        model.addAttribute("step", step.orElse(null));
        if (step.filter(SignInStep::passwordToo).isPresent() && password == null) {
            response.setStatus(422);
            return SENT;
        }
        return enter(typed, password, model, request, response).orElse(SENT);
    }

    @GetMapping("/links/{token}")
    String show(@PathVariable String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        Optional<SignInStep> step = find(token, request);
        model.addAttribute("step", step.orElse(null));
        if (step.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        return PAGE;
    }

    @PostMapping("/links/{token}")
    String open(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return enter(token, password, model, request, response).orElseGet(() -> {
            model.addAttribute("step", find(token, request).orElse(null));
            return PAGE;
        });
    }

    private Optional<SignInStep> find(String token, HttpServletRequest request) {
        return links.findByToken(token, AskingBrowser.known(request.getSession(false)));
    }

    /** Where to go when it opens; empty when the page has to say why it does not. */
    private Optional<String> enter(
            String secret,
            @Nullable String password,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            String browser = AskingBrowser.known(request.getSession(false));
            return Optional.of(
                    door.enter(links.open(secret, password, browser, request.getRemoteAddr()), request, response));
        } catch (SignInRefused | SignInLinkUnknown refusal) {
            tell(refusal, model, response);
            return Optional.empty();
        }
    }

    private static void tell(Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("refusalKey", refusal.messageKey());
        model.addAttribute("refusalArguments", RefusalWords.arguments(refusal));
    }
}
