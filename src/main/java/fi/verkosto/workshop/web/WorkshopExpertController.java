package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.Experts;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.Choice;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.RefusedFields;
import fi.verkosto.workshop.NoExpert;
import fi.verkosto.workshop.TravelClaim;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WorkshopExperts;
import fi.verkosto.workshop.WorkshopService;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The experts of a workshop with their hours and travel claims; the coordinators' work. */
@Controller
@RequestMapping("/workshops/{id}/experts")
class WorkshopExpertController {

    private static final RefusedFields REFUSED = new RefusedFields(Map.of(NoExpert.class, "person"));

    private final WorkshopService workshops;
    private final WorkshopExperts assigned;
    private final Experts experts;
    private final FormKeys formKeys;

    WorkshopExpertController(WorkshopService workshops, WorkshopExperts assigned, Experts experts, FormKeys formKeys) {
        this.workshops = workshops;
        this.assigned = assigned;
        this.experts = experts;
        this.formKeys = formKeys;
    }

    @InitBinder
    void readHours(WebDataBinder binder) {
        binder.addCustomFormatter(new HoursFormatter(), BigDecimal.class);
    }

    @GetMapping
    ModelAndView list(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        return page(id, me).addObject("form", ExpertForm.blank());
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ExpertForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                String destination = formKeys.once(() -> {
                    assigned.add(
                            id,
                            Objects.requireNonNull(form.person()),
                            Objects.requireNonNull(form.hours()),
                            me.scope());
                    return back(id);
                });
                redirect.addFlashAttribute("notice", "form.saved");
                return new ModelAndView(destination);
            } catch (Refusal refusal) {
                REFUSED.tell(refusal, errors);
            }
        }
        ModelAndView again = page(id, me);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @DeleteMapping("/{expert}")
    ModelAndView remove(
            @PathVariable long id,
            @PathVariable long expert,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        assigned.remove(id, expert, me.scope());
        redirect.addFlashAttribute("notice", "form.saved");
        return new ModelAndView(back(id));
    }

    @PostMapping("/{expert}/travel")
    ModelAndView settleTravel(
            @PathVariable long id,
            @PathVariable long expert,
            @RequestParam TravelClaim claim,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        assigned.settleTravel(id, expert, claim, me.scope());
        redirect.addFlashAttribute("notice", "form.saved");
        return new ModelAndView(back(id));
    }

    @DeleteMapping("/{expert}/travel")
    ModelAndView awaitTravel(
            @PathVariable long id,
            @PathVariable long expert,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        assigned.settleTravel(id, expert, null, me.scope());
        redirect.addFlashAttribute("notice", "form.saved");
        return new ModelAndView(back(id));
    }

    private ModelAndView page(long id, SignedIn me) {
        Workshop workshop = workshops.get(id, me.scope());
        return new ModelAndView("workshop/experts")
                .addObject("workshop", workshop)
                .addObject("assigned", assigned.of(workshop))
                .addObject("clashes", assigned.clashesOf(workshop))
                .addObject("claims", TravelClaim.values())
                .addObject(
                        "people",
                        experts.all().stream()
                                .map(expert -> new Choice(Long.toString(expert.id()), expert.name()))
                                .toList());
    }

    private static String back(long id) {
        return "redirect:/workshops/" + id + "/experts";
    }
}
