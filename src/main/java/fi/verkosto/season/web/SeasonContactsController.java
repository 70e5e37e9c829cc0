package fi.verkosto.season.web;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonContentService;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.web.SeasonEditing.Edit;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people who answer for the network in a season. */
@Controller
@RequestMapping("/seasons/{number}/contacts")
class SeasonContactsController {

    private final SeasonService seasons;
    private final SeasonContentService contents;
    private final SeasonEditing editing;
    private final SeasonChoices choices;

    SeasonContactsController(
            SeasonService seasons, SeasonContentService contents, SeasonEditing editing, SeasonChoices choices) {
        this.seasons = seasons;
        this.contents = contents;
        this.editing = editing;
        this.choices = choices;
    }

    @ModelAttribute("season")
    Season season(@PathVariable int number) {
        return seasons.getWhole(number);
    }

    @ModelAttribute("choices")
    SeasonChoices choices() {
        return choices;
    }

    @GetMapping
    String edit(@ModelAttribute(name = "season", binding = false) Season season, Model model) {
        season.requireNotClosed();
        model.addAttribute("form", ContactsForm.of(season));
        return "season/contacts";
    }

    @PostMapping
    ModelAndView update(
            @PathVariable int number,
            @Valid @ModelAttribute("form") ContactsForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.check(errors);
        return editing.attempt("season/contacts", new Edit(number, form), errors, () -> {
            redirect.addFlashAttribute("notice", "season.contacts.saved");
            contents.nameContacts(number, form.seen(), form.toContacts());
            return "redirect:/seasons/" + number;
        });
    }
}
