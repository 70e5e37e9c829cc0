package fi.verkosto.bulletin.web;

import fi.verkosto.account.Scope;
import fi.verkosto.bulletin.Bulletin;
import fi.verkosto.bulletin.BulletinService;
import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.journal.Subject;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.web.PageQuery;
import java.util.Set;
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

/** To whom a draft would go, and who is taken off its list; and what has happened to it. */
@Controller
@RequestMapping("/bulletins/{id}")
class RecipientController {

    private final BulletinService bulletins;
    private final Histories histories;
    private final Journal journal;

    RecipientController(BulletinService bulletins, Histories histories, Journal journal) {
        this.bulletins = bulletins;
        this.histories = histories;
        this.journal = journal;
    }

    @GetMapping("/recipients")
    ModelAndView edit(@PathVariable long id) {
        Bulletin bulletin = bulletins.getDraft(id);
        return page(bulletin, HttpStatus.OK, bulletins.removed(bulletin));
    }

    private ModelAndView page(Bulletin bulletin, HttpStatus status, Set<Long> removed) {
        return new ModelAndView("bulletin/recipients", status)
                .addObject("bulletin", bulletin)
                .addObject("recipients", bulletins.audience(bulletin))
                .addObject("removed", removed);
    }

    @PostMapping("/recipients")
    ModelAndView update(
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable Set<Long> removed,
            RedirectAttributes redirect) {
        Set<Long> chosen = removed == null ? Set.of() : removed;
        try {
            bulletins.remove(id, version, chosen);
        } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
            return conflict(id, chosen);
        }
        redirect.addFlashAttribute("notice", "form.saved");
        return new ModelAndView("redirect:/bulletins/" + id);
    }

    /** Who has sent the same form twice gets the same answer twice. */
    private ModelAndView conflict(long id, Set<Long> chosen) {
        Bulletin present = bulletins.getDraft(id);
        LastChange last = journal.lastChangeOf("bulletin", id);
        if (last.own() && bulletins.removed(present).equals(chosen)) {
            return new ModelAndView("redirect:/bulletins/" + id);
        }
        return page(present, HttpStatus.CONFLICT, chosen)
                .addObject("conflict", last)
                .addObject("history", "/bulletins/" + id + "/history");
    }

    @GetMapping("/history")
    ModelAndView history(@PathVariable long id, @ModelAttribute("query") PageQuery query, BindingResult unreadable) {
        return new ModelAndView("bulletin/history")
                .addObject("bulletin", bulletins.get(id, Scope.EVERYTHING))
                .addObject("changes", histories.of(query.number(), new Subject("bulletin", id)));
    }
}
