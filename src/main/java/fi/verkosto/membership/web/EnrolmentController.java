package fi.verkosto.membership.web;

import fi.verkosto.membership.EnrolmentService;
import fi.verkosto.membership.Membership;
import fi.verkosto.municipality.MunicipalityChoice;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.season.Season;
import fi.verkosto.shared.Languages;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.RefusedFields;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enrolling municipalities: choose them, see their fees, enrol all of them in one step. */
@Controller
@RequestMapping("/memberships")
class EnrolmentController {

    private final EnrolmentService enrolments;
    private final MunicipalityService municipalities;
    private final FormKeys formKeys;

    EnrolmentController(EnrolmentService enrolments, MunicipalityService municipalities, FormKeys formKeys) {
        this.enrolments = enrolments;
        this.municipalities = municipalities;
        this.formKeys = formKeys;
    }

    @GetMapping("/new")
    String blank(@ModelAttribute("form") EnrolmentForm form, BindingResult unreadable, Model model, Locale locale) {
        return form.isReady() ? preview(form, model) : choose(form, model, locale);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") EnrolmentForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                redirect.addFlashAttribute("notice", "membership.enrolled");
                return formKeys.once(
                        () -> destination(enrolments.enrol(Objects.requireNonNull(form.season()), form.codes())));
            } catch (Refusal refusal) {
                RefusedFields.NONE.tell(refusal, errors);
            }
        }
        response.setStatus(422);
        return form.isReady() ? preview(form, model) : choose(form, model, locale);
    }

    private static String destination(List<Membership> enrolled) {
        Membership first = enrolled.get(0);
        return enrolled.size() == 1
                ? "redirect:/memberships/" + first.getId()
                : "redirect:/memberships?season=" + first.getSeason().getNumber();
    }

    private String preview(EnrolmentForm form, Model model) {
        model.addAttribute("preview", enrolments.preview(Objects.requireNonNull(form.season()), form.codes()));
        return "membership/preview";
    }

    private String choose(EnrolmentForm form, Model model, Locale locale) {
        List<MunicipalityChoice> found =
                municipalities.search(Objects.requireNonNullElse(form.q(), ""), Languages.isSwedish(locale));
        List<Season> seasons = enrolments.seasons();
        model.addAttribute("seasons", seasons);
        model.addAttribute("chosen", municipalities.list(form.codes()));
        model.addAttribute("hits", EnrolmentHits.of(found, form, locale));
        return "membership/choose";
    }
}
