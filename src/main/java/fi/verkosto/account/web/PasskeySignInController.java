package fi.verkosto.account.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.account.passkey.PasskeyRefused;
import fi.verkosto.account.passkey.PasskeyService;
import fi.verkosto.journal.Actor;
import fi.verkosto.journal.Journal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Signing in by a passkey: the page's script asks what to sign, and sends the signature as a form. */
@Controller
@RequestMapping("/sign-in/passkey")
class PasskeySignInController {

    private final PasskeyService passkeys;
    private final Door door;
    private final Journal journal;

    PasskeySignInController(PasskeyService passkeys, Door door, Journal journal) {
        this.passkeys = passkeys;
        this.door = door;
        this.journal = journal;
    }

    @PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(HttpSession session) {
        return passkeys.requestOptions(Challenge.give(session));
    }

    @PostMapping
    String create(
            @RequestParam(required = false) @Nullable String credential,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        String challenge = Challenge.take(request.getSession(false));
        try {
            SignedIn who = Actor.asSystem(
                    "sign-in", () -> passkeys.signIn(challenge, Objects.requireNonNullElse(credential, "")));
            return door.enter(who, request, response);
        } catch (PasskeyRefused refusal) {
            journal.record("SIGN_IN_REFUSED", "system:sign-in", Map.of("by", "passkey"));
            model.addAttribute("refusalKey", "sign-in.passkey.refused");
            response.setStatus(422);
            return "account/sign-in";
        }
    }
}
