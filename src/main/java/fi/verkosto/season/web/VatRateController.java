package fi.verkosto.season.web;

import static java.util.Objects.requireNonNull;

import fi.verkosto.journal.Histories;
import fi.verkosto.season.VatRate;
import fi.verkosto.season.VatRates;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.PageQuery;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The dated table of value added tax. */
@Controller
@RequestMapping("/vat-rates")
class VatRateController {

    private final VatRates rates;
    private final Histories histories;
    private final FormKeys formKeys;

    VatRateController(VatRates rates, Histories histories, FormKeys formKeys) {
        this.rates = rates;
        this.histories = histories;
        this.formKeys = formKeys;
    }

    @InitBinder
    void percent(WebDataBinder binder) {
        binder.addCustomFormatter(new PercentFormatter(), BigDecimal.class);
    }

    @ModelAttribute("rates")
    List<VatRate> rates() {
        return rates.list();
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", VatRateForm.blank());
        return "season/vat-rates";
    }

    @GetMapping("/history")
    String history(@ModelAttribute("query") PageQuery query, BindingResult unreadable, Model model) {
        model.addAttribute("changes", histories.of(query.number(), rates.subjects()));
        return "season/vat-rate-history";
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") VatRateForm form, BindingResult errors, RedirectAttributes redirect) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                return new ModelAndView(formKeys.once(() -> {
                    rates.add(requireNonNull(form.validFrom()), requireNonNull(form.percent()));
                    redirect.addFlashAttribute("notice", "season.vat.added");
                    return "redirect:/vat-rates";
                }));
            } catch (Refusal refusal) {
                form.reject(refusal, errors);
            }
        }
        return new ModelAndView("season/vat-rates", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
