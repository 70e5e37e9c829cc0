package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.membership.Membership;
import fi.verkosto.shared.NotFound;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WorkshopExperts;
import fi.verkosto.workshop.WorkshopFiles;
import fi.verkosto.workshop.WorkshopService;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** Workshops: planned, looked at, planned anew. */
@Controller
@RequestMapping("/workshops")
class WorkshopController {

    private final WorkshopService workshops;
    private final WorkshopFiles files;
    private final WorkshopChoices choices;
    private final FeedbackPart feedback;
    private final WorkshopExperts experts;
    private final WorkshopEditing editing;
    private final FormKeys formKeys;

    WorkshopController(
            WorkshopService workshops,
            WorkshopFiles files,
            WorkshopChoices choices,
            FeedbackPart feedback,
            WorkshopExperts experts,
            WorkshopEditing editing,
            FormKeys formKeys) {
        this.workshops = workshops;
        this.files = files;
        this.choices = choices;
        this.feedback = feedback;
        this.experts = experts;
        this.editing = editing;
        this.formKeys = formKeys;
    }

    @GetMapping("/new")
    ModelAndView blank(
            @RequestParam(required = false) @Nullable Long membership, @AuthenticationPrincipal SignedIn me) {
        ModelAndView page = planning(workshops.getToPlan(given(membership), me.scope()));
        boolean full = Boolean.TRUE.equals(page.getModel().get("full"));
        return page.addObject("form", WorkshopForm.blank(full));
    }

    @PostMapping
    ModelAndView create(
            @RequestParam(required = false) @Nullable Long membership,
            @Valid @ModelAttribute("form") WorkshopForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        form.check(errors);
        Membership member = workshops.getMembership(given(membership), me.scope());
        if (!errors.hasErrors()) {
            try {
                String destination = formKeys.once(() ->
                        "redirect:/workshops/" + begin(member.getId(), form, me).getId());
                redirect.addFlashAttribute("notice", form.isIdea() ? "workshop.thought" : "workshop.planned");
                return new ModelAndView(destination);
            } catch (Refusal refusal) {
                WorkshopEditing.reject(errors, refusal, "plannedOn");
            }
        }
        ModelAndView again = planning(member);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private Workshop begin(long membership, WorkshopForm form, SignedIn me) {
        return form.isIdea()
                ? workshops.think(membership, form.toPlan(), me.scope())
                : workshops.plan(membership, form.toPlan(), me.scope());
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        Workshop workshop = workshops.get(id, me.scope());
        return feedback.addTo(new ModelAndView("workshop/show"), workshop, me)
                .addObject("workshop", workshop)
                .addObject("files", files.of(workshop))
                .addObject("assigned", experts.of(workshop))
                .addObject("clashes", me.isContact() ? List.of() : experts.clashesOf(workshop))
                .addObject("steps", workshops.stepsOf(workshop, me))
                .addObject("missingReport", workshops.missingReportOf(workshop));
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        return withChoices(editing.form(page(id, me)))
                .addObject("form", WorkshopForm.of(workshops.getToEdit(id, me.scope())));
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") WorkshopForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        form.check(errors);
        redirect.addFlashAttribute("notice", "form.saved");
        return withChoices(editing.save(
                page(id, me), errors, () -> workshops.replan(id, form.seen(), form.toPlan(), me), form::over));
    }

    private ModelAndView planning(Membership membership) {
        return choices.addTo(
                new ModelAndView("workshop/form")
                        .addObject("membership", membership)
                        .addObject("full", workshops.slotsOf(membership).free() == 0),
                membership.getSeason());
    }

    private ModelAndView withChoices(ModelAndView page) {
        return page.getModel().get("workshop") instanceof Workshop workshop
                ? choices.addTo(page, workshop.getMembership().getSeason())
                : page;
    }

    private static WorkshopEditing.Page page(long id, SignedIn me) {
        return new WorkshopEditing.Page("workshop/form", id, me, "plannedOn", WorkshopForm::saved);
    }

    private static long given(@Nullable Long membership) {
        if (membership == null) {
            throw new NotFound();
        }
        return membership;
    }
}
