package fi.verkosto.account.web;

import fi.verkosto.web.RefusalWords;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. */
@Controller
class SignInController {

    @GetMapping("/sign-in")
    String blank() {
        return "account/sign-in";
    }

    /** Reached only when the address and password were refused. */
    @PostMapping("/sign-in")
    String refused(
            @RequestParam(required = false) @Nullable String email,
            @RequestAttribute(required = false) @Nullable Exception failure,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        model.addAttribute("email", email);
        if (failure instanceof PasswordSignIn.Refused refused) {
            model.addAttribute("refusalKey", refused.refusal().messageKey());
            model.addAttribute("refusalArguments", RefusalWords.arguments(refused.refusal()));
        }
        return "account/sign-in";
    }

    /** Asked by the page before the session runs out, when its reader wants to go on. */
    @GetMapping("/session")
    void keepAlive(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
