package fi.verkosto.decision.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.decision.MinutesFiles;
import fi.verkosto.decision.MinutesService;
import fi.verkosto.decision.TextTooLong;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.RefusalWords;
import fi.verkosto.web.SentFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Minutes of a municipality (pöytäkirja): pasted, read, looked over, and only then recorded as decisions. */
@Controller
@RequestMapping("/decisions/minutes")
class MinutesController {

    private final MinutesService minutes;
    private final MinutesFiles files;
    private final MembershipService memberships;
    private final MinutesPage page;
    private final MinutesEditing editing;

    MinutesController(
            MinutesService minutes,
            MinutesFiles files,
            MembershipService memberships,
            MinutesPage page,
            MinutesEditing editing) {
        this.minutes = minutes;
        this.files = files;
        this.memberships = memberships;
        this.page = page;
        this.editing = editing;
    }

    @GetMapping
    ModelAndView blank(@RequestParam(required = false) @Nullable Long membership) {
        return new ModelAndView("decision/minutes")
                .addObject("form", PasteForm.blank())
                .addObject("membership", membership);
    }

    /** Reads and shows; stores nothing. */
    @PostMapping
    ModelAndView create(
            @ModelAttribute("form") PasteForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable Long membership,
            @AuthenticationPrincipal SignedIn me) {
        SentFile file = form.sent().orElse(null);
        try {
            Membership asked = membership == null ? null : memberships.get(membership, me.scope());
            return page.first(file == null ? read(form.words(), asked) : read(file, asked));
        } catch (Refusal refusal) {
            errors.rejectValue(
                    file == null ? "text" : "file", refusal.messageKey(), RefusalWords.arguments(refusal), null);
        }
        ModelAndView again = new ModelAndView("decision/minutes").addObject("membership", membership);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private MinutesForm read(String text, @Nullable Membership asked) {
        if (text.length() > MinutesService.LONGEST) {
            throw new TextTooLong();
        }
        return MinutesForm.of(minutes.read(text), text, asked);
    }

    /** Only what could be read is kept for the confirmation. */
    private MinutesForm read(SentFile file, @Nullable Membership asked) {
        byte[] content = file.content();
        String text = files.text(file.name(), content);
        MinutesForm read = MinutesForm.of(minutes.read(text), text, asked);
        return read.withFile(files.keep(file.name(), content).id());
    }

    @PostMapping("/confirmation")
    ModelAndView confirm(@ModelAttribute("form") MinutesForm form, BindingResult errors, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "decision.minutes.recorded");
        return editing.confirm(form, errors);
    }
}
