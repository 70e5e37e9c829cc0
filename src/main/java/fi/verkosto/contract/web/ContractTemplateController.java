package fi.verkosto.contract.web;

import fi.verkosto.contract.ContractFields;
import fi.verkosto.contract.ContractTemplates;
import fi.verkosto.contract.TemplateText;
import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.journal.Subject;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.PageQuery;
import fi.verkosto.web.RefusedFields;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The text from which a season's contracts are made; an admin writes it. */
@Controller
@RequestMapping("/contracts/templates/{number}")
class ContractTemplateController {

    private static final String SUBJECT = "contract_template";

    private final ContractTemplates templates;
    private final SeasonService seasons;
    private final Histories histories;
    private final Journal journal;
    private final TemplateSample samples;

    ContractTemplateController(
            ContractTemplates templates,
            SeasonService seasons,
            Histories histories,
            Journal journal,
            TemplateSample samples) {
        this.templates = templates;
        this.seasons = seasons;
        this.histories = histories;
        this.journal = journal;
        this.samples = samples;
    }

    @GetMapping
    ModelAndView edit(@PathVariable int number, @ModelAttribute("query") PageQuery query, BindingResult unreadable) {
        Season season = seasons.get(number);
        return page(season, query.number(), HttpStatus.OK).addObject("form", TemplateForm.of(templates.of(season)));
    }

    @PostMapping
    ModelAndView update(
            @PathVariable int number,
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        Season season = seasons.get(number);
        check(season, "textFi", form.finnish(), errors);
        check(season, "textSv", form.swedish(), errors);
        if (!errors.hasErrors()) {
            try {
                templates.write(number, form.version(), form.finnish(), form.swedish());
                redirect.addFlashAttribute("notice", "contract.template.saved");
                return new ModelAndView("redirect:/contracts/templates/" + number);
            } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
                return conflict(season, form);
            } catch (Refusal refusal) {
                RefusedFields.NONE.tell(refusal, errors);
            }
        }
        return page(season, 1, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Shows the text as a municipality's contract; stores nothing. */
    @PostMapping("/preview")
    ModelAndView preview(
            @PathVariable int number,
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable String language) {
        Season season = seasons.get(number);
        check(season, "textFi", form.finnish(), errors);
        check(season, "textSv", form.swedish(), errors);
        TemplateSample.Wanted wanted = new TemplateSample.Wanted(municipality, language);
        TemplateSample.Sample sample = errors.hasErrors() ? null : samples.of(number, wanted, form, errors);
        return page(season, 1, sample == null ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .addObject("sample", sample)
                .addObject("sampleOf", municipality)
                .addObject("sampleIn", language);
    }

    private void check(Season season, String field, TemplateText text, Errors errors) {
        if (!errors.hasFieldErrors(field)) {
            try {
                templates.requireWhole(season, text);
            } catch (Refusal refusal) {
                new RefusedFields(Map.of(refusal.getClass(), field)).tell(refusal, errors);
            }
        }
    }

    /** Who has sent the same form twice gets the same answer twice. */
    private ModelAndView conflict(Season season, TemplateForm form) {
        ContractTemplates.Texts present = templates.of(season);
        LastChange last = journal.lastChangeOf(SUBJECT, season.getId());
        TemplateForm again = form.over(present.version());
        if (last.own() && again.equals(TemplateForm.of(present))) {
            return new ModelAndView("redirect:/contracts/templates/" + season.getNumber());
        }
        return page(season, 1, HttpStatus.CONFLICT)
                .addObject("form", again)
                .addObject("conflict", last)
                .addObject("history", "#history");
    }

    private ModelAndView page(Season season, int historyPage, HttpStatus status) {
        int years = season.years().size();
        return new ModelAndView("contract/template", status)
                .addObject("season", season)
                .addObject("neededFields", ContractFields.required(years))
                .addObject("otherFields", ContractFields.optional(years))
                .addObject("samples", samples.choices())
                .addObject("changes", histories.of(historyPage, new Subject(SUBJECT, season.getId())));
    }
}
