package fi.verkosto.decision.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.decision.Decision;
import fi.verkosto.decision.DecisionService;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.web.FormKeys;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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

/** Decisions: recorded, looked at, corrected. */
@Controller
@RequestMapping("/decisions")
class DecisionController {

    private final DecisionService decisions;
    private final MembershipService memberships;
    private final DecisionChoices choices;
    private final DecisionEditing editing;
    private final FormKeys formKeys;

    DecisionController(
            DecisionService decisions,
            MembershipService memberships,
            DecisionChoices choices,
            DecisionEditing editing,
            FormKeys formKeys) {
        this.decisions = decisions;
        this.memberships = memberships;
        this.choices = choices;
        this.editing = editing;
        this.formKeys = formKeys;
    }

    @GetMapping
    ModelAndView list(
            @ModelAttribute("query") DecisionQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me) {
        return choices.addFilterTo(new ModelAndView("decision/list"))
                .addObject("season", query.season())
                .addObject("outcome", query.outcome())
                .addObject("decisions", decisions.list(query.within(me.scope()), query.pageNumber()));
    }

    @GetMapping("/new")
    ModelAndView blank(
            @RequestParam(required = false) @Nullable Long membership,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable Integer season,
            @AuthenticationPrincipal SignedIn me) {
        if (membership != null) {
            Membership known = memberships.get(membership, me.scope());
            known.getSeason().requireNotClosed();
            return editing.blank(known.getMunicipality(), known.getSeason().getNumber());
        }
        return municipality == null || municipality.isEmpty() || season == null
                ? choices.question(municipality, season)
                : editing.blank(choices.municipality(municipality), season);
    }

    @PostMapping
    ModelAndView create(
            @RequestParam String municipality,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        Municipality whose = choices.municipality(municipality);
        DecisionEditing.Subject subject = new DecisionEditing.Subject(whose, null);
        redirect.addFlashAttribute("notice", "decision.recorded");
        return editing.save(
                subject,
                form,
                errors,
                () -> formKeys.once(() -> {
                    editing.requireSeen(subject, form);
                    return "redirect:/decisions/"
                            + decisions
                                    .record(whose.getCode(), form.toDetails())
                                    .getId();
                }));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        Decision decision = decisions.get(id, me.scope());
        return new ModelAndView("decision/show")
                .addObject("decision", decision)
                .addObject(
                        "membership",
                        memberships
                                .find(decision.getMunicipality(), decision.getSeason())
                                .orElse(null))
                .addObject(
                        "warnings",
                        decisions.warnings(decision.getMunicipality().getCode(), decision.details()))
                .addObject("handlings", decisions.handlings(decision.getMunicipalCase()));
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        Decision decision = decisions.get(id, me.scope());
        decision.getSeason().requireNotClosed();
        return editing.form(
                new DecisionEditing.Subject(decision.getMunicipality(), decision), DecisionForm.of(decision));
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Decision decision = decisions.get(id, me.scope());
        DecisionEditing.Subject subject = new DecisionEditing.Subject(decision.getMunicipality(), decision);
        redirect.addFlashAttribute("notice", "decision.corrected");
        return editing.save(subject, form, errors, () -> {
            editing.requireSeen(subject, form);
            decisions.correct(id, form.seenVersion(), form.toDetails(), form.correctionReason(), me.scope());
            return "redirect:/decisions/" + id;
        });
    }
}
