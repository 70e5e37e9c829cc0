package fi.verkosto.overview.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.overview.MunicipalityRegister;
import fi.verkosto.overview.Register;
import fi.verkosto.overview.RegisterFilter;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The register of municipalities. */
@Controller
class RegisterController {

    private final MunicipalityRegister register;
    private final RegisterRows rows;
    private final RegisterChoices choices;

    RegisterController(MunicipalityRegister register, RegisterRows rows, RegisterChoices choices) {
        this.register = register;
        this.rows = rows;
        this.choices = choices;
    }

    @GetMapping("/municipalities")
    String list(@ModelAttribute("form") RegisterForm form, @AuthenticationPrincipal SignedIn me, Model model) {
        Locale locale = me.locale();
        RegisterFilter filter = form.toFilter(locale);
        Register found = register.list(filter, form.pageNumber());
        model.addAttribute("slice", rows.of(found, locale));
        model.addAttribute("total", found.total());
        model.addAttribute("pricing", found.pricing());
        model.addAttribute("sort", filter.order().toString());
        model.addAttribute("mayEnrol", me.isStaff() && found.pricing().recruits());
        List<RegisterChoices.Filter> filters = choices.of(found, form, locale);
        model.addAttribute("filters", filters);
        model.addAttribute("chips", choices.chips(filters, form));
        return "overview/register";
    }
}
