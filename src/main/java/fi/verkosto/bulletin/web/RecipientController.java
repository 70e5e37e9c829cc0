package fi.verkosto.bulletin.web;

import fi.verkosto.bulletin.Bulletin;
import fi.verkosto.bulletin.BulletinService;
import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Subject;
import fi.verkosto.web.PageQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** To whom a draft would go, and who is taken off its list; and what has happened to it. */
@Controller
@RequestMapping("/bulletins/{id}")
class RecipientController {

    private final BulletinService bulletins;
    private final Histories histories;

    RecipientController(BulletinService bulletins, Histories histories) {
        this.bulletins = bulletins;
        this.histories = histories;
    }

    @GetMapping("/recipients")
    ModelAndView edit(@PathVariable long id) {
        Bulletin bulletin = bulletins.getDraft(id);
        return new ModelAndView("bulletin/recipients")
                .addObject("bulletin", bulletin)
                .addObject("recipients", bulletins.audience(bulletin))
                .addObject("removed", bulletins.removed(bulletin));
    }

    @PostMapping("/recipients")
    String update(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<Long> removed,
            RedirectAttributes redirect) {
        bulletins.remove(id, removed == null ? List.of() : removed);
        redirect.addFlashAttribute("notice", "form.saved");
        return "redirect:/bulletins/" + id;
    }

    @GetMapping("/history")
    ModelAndView history(@PathVariable long id, @ModelAttribute("query") PageQuery query, BindingResult unreadable) {
        return new ModelAndView("bulletin/history")
                .addObject("bulletin", bulletins.get(id, true))
                .addObject("changes", histories.of(query.number(), new Subject("bulletin", id)));
    }
}
