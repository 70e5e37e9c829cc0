package fi.verkosto.decision.web;

import fi.verkosto.decision.proposal.ProposalField;
import fi.verkosto.decision.proposal.ProposalLanguage;
import fi.verkosto.decision.proposal.ProposalService;
import fi.verkosto.decision.proposal.ProposalTemplates;
import fi.verkosto.decision.proposal.ProposalTemplates.Present;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityChoice;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.shared.ChangedMeanwhile;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** By which words a season's proposal texts are written. */
@Controller
@RequestMapping("/decisions/proposals/{number}/template")
class ProposalTemplateController {

    private static final String VIEW = "decision/proposal-template";

    private final ProposalTemplates templates;
    private final SeasonService seasons;
    private final Journal journal;
    private final ProposalService proposals;
    private final DecisionChoices choices;

    ProposalTemplateController(
            ProposalTemplates templates,
            SeasonService seasons,
            Journal journal,
            ProposalService proposals,
            DecisionChoices choices) {
        this.templates = templates;
        this.seasons = seasons;
        this.journal = journal;
        this.proposals = proposals;
        this.choices = choices;
    }

    @ModelAttribute("season")
    Season season(@PathVariable int number) {
        return seasons.get(number);
    }

    @ModelAttribute("fields")
    List<ProposalField> fields() {
        return ProposalField.in(ProposalLanguage.FI).toList();
    }

    @ModelAttribute("samples")
    List<MunicipalityChoice> samples() {
        return choices.everyMunicipality();
    }

    @GetMapping
    ModelAndView edit(@ModelAttribute(name = "season", binding = false) Season season) {
        season.requireNotClosed();
        return new ModelAndView(VIEW).addObject("form", ProposalTemplateForm.of(templates.present(season.getNumber())));
    }

    @PostMapping
    ModelAndView update(
            @ModelAttribute(name = "season", binding = false) Season season,
            @Valid @ModelAttribute("form") ProposalTemplateForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(VIEW, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            templates.write(season.getNumber(), form.seen(), form.textFi(), form.textSv());
        } catch (ChangedMeanwhile | OptimisticLockingFailureException conflict) {
            return conflict(season, form);
        }
        redirect.addFlashAttribute("notice", "decision.proposal.template.saved");
        return new ModelAndView("redirect:/decisions/proposals");
    }

    /** Shows the text for a municipality; stores nothing. */
    @PostMapping("/preview")
    ModelAndView preview(
            @ModelAttribute(name = "season", binding = false) Season season,
            @Valid @ModelAttribute("form") ProposalTemplateForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable String language) {
        form.check(errors);
        Municipality whose =
                municipality == null ? null : choices.find(municipality).orElse(null);
        if (whose == null) {
            errors.reject("written.sample.choose");
        }
        ModelAndView page =
                new ModelAndView(VIEW).addObject("sampleOf", municipality).addObject("sampleIn", language);
        if (whose == null || errors.hasErrors()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        ProposalLanguage chosen = ProposalLanguage.of(language).orElseGet(() -> ProposalLanguage.of(whose));
        return page.addObject("sample", proposals.preview(season.getNumber(), whose.getCode(), form.wording(chosen)));
    }

    /** Who has sent the same form twice gets the same answer twice. */
    private ModelAndView conflict(Season season, ProposalTemplateForm form) {
        Present present = templates.present(season.getNumber());
        LastChange last = journal.lastChangeOf("season", season.getId());
        if (last.own() && form.says(present)) {
            return new ModelAndView("redirect:/decisions/proposals");
        }
        return new ModelAndView(VIEW, HttpStatus.CONFLICT)
                .addObject("form", form.over(present.version()))
                .addObject("conflict", last)
                .addObject("history", "/seasons/" + season.getNumber() + "/history");
    }
}
