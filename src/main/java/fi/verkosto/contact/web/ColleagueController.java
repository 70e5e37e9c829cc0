package fi.verkosto.contact.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.BillingContactTaken;
import fi.verkosto.contact.ColleagueKnown;
import fi.verkosto.contact.Colleagues;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.Choice;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.RefusedFields;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
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

/** A contact person adds a colleague of their own municipality. */
@Controller
@RequestMapping("/people/colleagues")
class ColleagueController {

    private static final RefusedFields FIELDS =
            new RefusedFields(Map.of(BillingContactTaken.class, "kind", ColleagueKnown.class, "email"));

    private final Colleagues colleagues;
    private final PersonPages pages;
    private final FormKeys formKeys;

    ColleagueController(Colleagues colleagues, PersonPages pages, FormKeys formKeys) {
        this.colleagues = colleagues;
        this.pages = pages;
        this.formKeys = formKeys;
    }

    @GetMapping("/new")
    ModelAndView blank(
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable RoleKind kind,
            @AuthenticationPrincipal SignedIn me) {
        List<Choice> own = pages.own(me);
        String code = municipality == null && own.size() == 1 ? own.get(0).value() : municipality;
        if (code != null && own.stream().noneMatch(choice -> choice.value().equals(code))) {
            throw new NotFound();
        }
        return form(HttpStatus.OK, me)
                .addObject("form", ColleagueForm.blank(kind, me.locale().getLanguage(), code));
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") ColleagueForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                redirect.addFlashAttribute(
                        "notice",
                        form.role() == RoleKind.DEPUTY ? "contact.colleague.added.wish" : "contact.colleague.added");
                return new ModelAndView(formKeys.once(() -> "redirect:/people/"
                        + colleagues.add(form.toDetails(), form.role(), me).getId()));
            } catch (Refusal refusal) {
                FIELDS.tell(refusal, errors);
            }
        }
        return form(HttpStatus.UNPROCESSABLE_CONTENT, me);
    }

    private ModelAndView form(HttpStatus status, SignedIn me) {
        return pages.colleagueForm(new ModelAndView("contact/colleague", status), me);
    }
}
