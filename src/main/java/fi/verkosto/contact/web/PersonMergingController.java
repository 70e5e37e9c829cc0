package fi.verkosto.contact.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.Duplicates;
import fi.verkosto.contact.MergeChoice;
import fi.verkosto.contact.Person;
import fi.verkosto.contact.PersonMerging;
import fi.verkosto.shared.NotFound;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.PageQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** People recorded twice: found, compared, merged, and taken apart again. */
@Controller
@RequestMapping("/people")
class PersonMergingController {

    private final Duplicates duplicates;
    private final PersonMerging merging;
    private final PersonPages pages;
    private final FormKeys formKeys;

    PersonMergingController(Duplicates duplicates, PersonMerging merging, PersonPages pages, FormKeys formKeys) {
        this.duplicates = duplicates;
        this.merging = merging;
        this.pages = pages;
        this.formKeys = formKeys;
    }

    @GetMapping("/duplicates")
    ModelAndView list(@ModelAttribute("query") PageQuery query, BindingResult unreadable) {
        return new ModelAndView("contact/duplicates").addObject("slice", duplicates.list(query.number()));
    }

    @GetMapping("/merging")
    ModelAndView blank(
            @RequestParam(required = false) @Nullable Long first,
            @RequestParam(required = false) @Nullable Long second,
            @AuthenticationPrincipal SignedIn me) {
        if (first == null || second == null) {
            throw new NotFound();
        }
        List<Person> pair = merging.pair(first, second);
        return pages.pair(new ModelAndView("contact/merging"), pair.get(0), pair.get(1), me)
                .addObject("fields", MergeChoice.Field.values());
    }

    @PostMapping("/merging")
    ModelAndView create(@ModelAttribute("form") MergeForm form, BindingResult errors, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            throw new NotFound();
        }
        MergeChoice choice = form.toChoice();
        redirect.addFlashAttribute("notice", "contact.merged");
        return new ModelAndView(formKeys.once(() -> {
            merging.merge(choice);
            return "redirect:/people/" + choice.kept();
        }));
    }

    @DeleteMapping("/{id}/mergings/{merge}")
    ModelAndView remove(@PathVariable long id, @PathVariable long merge, RedirectAttributes redirect) {
        merging.undo(id, merge);
        redirect.addFlashAttribute("notice", "contact.merge.undone");
        return new ModelAndView("redirect:/people/" + id);
    }
}
