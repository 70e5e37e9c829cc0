package fi.verkosto.season.web;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonWords;
import fi.verkosto.season.ThemeOutline;
import fi.verkosto.season.ThemePurpose;
import fi.verkosto.season.web.SeasonEditing.Edit;
import fi.verkosto.web.FormKeys;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** The network's seasons. */
@Controller
@RequestMapping("/seasons")
class SeasonController {

    private final SeasonService seasons;
    private final SeasonEditing editing;
    private final SeasonChoices choices;
    private final FormKeys formKeys;

    SeasonController(SeasonService seasons, SeasonEditing editing, SeasonChoices choices, FormKeys formKeys) {
        this.seasons = seasons;
        this.editing = editing;
        this.choices = choices;
        this.formKeys = formKeys;
    }

    @ModelAttribute("choices")
    SeasonChoices choices() {
        return choices;
    }

    /** Of the season that is edited, whatever number its form has. */
    @ModelAttribute("seasonNumber")
    @Nullable
    Integer seasonNumber(@PathVariable(required = false) @Nullable Integer number) {
        return number;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("seasons", seasons.listWithTiers());
        return "season/list";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", SeasonForm.blank());
        return "season/form";
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") SeasonForm form, BindingResult errors, RedirectAttributes redirect) {
        form.check(errors);
        return editing.attempt(
                "season/form",
                form,
                errors,
                () -> formKeys.once(() -> {
                    Season season = seasons.create(form.toDetails());
                    redirect.addFlashAttribute("notice", "season.created");
                    return "redirect:/seasons/" + season.getNumber();
                }));
    }

    @GetMapping("/{number}")
    String show(@PathVariable int number, Model model) {
        Season season = seasons.getWhole(number);
        model.addAttribute("season", season);
        model.addAttribute("requirements", RequirementRow.of(season));
        List<String> typed = SeasonWords.typedFor(season);
        model.addAttribute("translatable", typed.size());
        model.addAttribute(
                "translated",
                typed.stream().filter(season.getTranslations()::containsKey).count());
        model.addAttribute("programme", ThemeOutline.of(season, ThemePurpose.PROGRAMME));
        model.addAttribute("workshopThemes", ThemeOutline.of(season, ThemePurpose.WORKSHOP));
        return "season/show";
    }

    @GetMapping("/{number}/edit")
    String edit(@PathVariable int number, Model model) {
        Season season = seasons.get(number);
        season.requireNotClosed();
        model.addAttribute("form", SeasonForm.of(season));
        return "season/form";
    }

    @PostMapping("/{number}")
    ModelAndView update(
            @PathVariable int number,
            @Valid @ModelAttribute("form") SeasonForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.check(errors);
        return editing.attempt("season/form", new Edit(number, form), errors, () -> {
            redirect.addFlashAttribute("notice", "form.saved");
            seasons.edit(number, form.seen(), form.toDetails());
            return "redirect:/seasons/" + form.number();
        });
    }
}
