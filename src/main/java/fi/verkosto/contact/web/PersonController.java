package fi.verkosto.contact.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.Organisation;
import fi.verkosto.contact.Person;
import fi.verkosto.contact.PersonFilter;
import fi.verkosto.contact.PersonRegister;
import fi.verkosto.contact.PersonService;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.web.FormKeys;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People: listed, added, looked at, corrected. */
@Controller
@RequestMapping("/people")
class PersonController {

    private static final String FORM = "contact/form";

    private final PersonService people;
    private final PersonRegister register;
    private final PersonPages pages;
    private final FormKeys formKeys;
    private final Journal journal;

    PersonController(
            PersonService people, PersonRegister register, PersonPages pages, FormKeys formKeys, Journal journal) {
        this.people = people;
        this.register = register;
        this.pages = pages;
        this.formKeys = formKeys;
        this.journal = journal;
    }

    @GetMapping
    ModelAndView list(
            @ModelAttribute("query") PersonQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me) {
        PersonFilter filter = query.toFilter(me.locale());
        return new ModelAndView("contact/list")
                .addObject("slice", register.list(filter, query.pageNumber(), me.scope()))
                .addObject("counts", register.counts(filter, me.scope()))
                .addObject("sort", filter.order().toString())
                .addObject("roles", RoleKind.values())
                .addObject("organisations", Organisation.values())
                .addObject("validities", PersonFilter.Validity.values())
                .addObject("checks", PersonFilter.Checked.values());
    }

    @GetMapping("/new")
    ModelAndView blank(
            @RequestParam(required = false) @Nullable String municipality,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        model.addAttribute("form", PersonForm.blank(municipality));
        return form(HttpStatus.OK, me);
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, me);
        }
        redirect.addFlashAttribute("notice", "contact.created");
        return new ModelAndView(formKeys.once(() -> "redirect:/people/"
                + people.create(form.toDetails(), me.scope()).getId()));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        Person person = people.open(id, me.scope());
        return person.getId() == id ? pages.show(person, me) : new ModelAndView("redirect:/people/" + person.getId());
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        Person person = people.getToEdit(id, me);
        return form(HttpStatus.OK, me)
                .addObject("person", person)
                .addObject("form", PersonForm.of(person.getVersion(), person.details()));
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PersonForm typed,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        Person person = people.getToEdit(id, me);
        PersonForm form = me.isStaff() ? typed : typed.with(person.details().employer());
        form.check(errors);
        if (errors.hasErrors()) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, me).addObject("person", person);
        }
        try {
            people.edit(id, form.seen(), form.toDetails(), me);
        } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
            return conflict(id, form, me);
        }
        redirect.addFlashAttribute("notice", "form.saved");
        return new ModelAndView("redirect:/people/" + id);
    }

    /** Who has sent the same form twice gets the same answer twice. */
    private ModelAndView conflict(long id, PersonForm form, SignedIn me) {
        Person present = people.getToEdit(id, me);
        LastChange last = journal.lastChangeOf("person", id);
        if (last.own() && present.details().equals(form.toDetails())) {
            return new ModelAndView("redirect:/people/" + id);
        }
        return form(HttpStatus.CONFLICT, me)
                .addObject("person", present)
                .addObject("form", form.over(present.getVersion()))
                .addObject("conflict", last)
                .addObject("history", "/people/" + id + "/history");
    }

    private ModelAndView form(HttpStatus status, SignedIn me) {
        return pages.form(new ModelAndView(FORM, status), me);
    }
}
