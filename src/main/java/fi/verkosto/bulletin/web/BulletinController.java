package fi.verkosto.bulletin.web;

import fi.verkosto.account.Scope;
import fi.verkosto.account.SignedIn;
import fi.verkosto.bulletin.Bulletin;
import fi.verkosto.bulletin.BulletinService;
import fi.verkosto.bulletin.UnknownSeason;
import fi.verkosto.journal.Journal;
import fi.verkosto.journal.LastChange;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.PageQuery;
import fi.verkosto.web.RefusedFields;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bulletins: their archive, and the drafts that staff write. */
@Controller
@RequestMapping("/bulletins")
class BulletinController {

    private static final String FORM = "bulletin/form";
    private static final RefusedFields FIELDS = new RefusedFields(Map.of(UnknownSeason.class, "season"));

    private final BulletinService bulletins;
    private final BulletinPages pages;
    private final SeasonService seasons;
    private final Journal journal;
    private final FormKeys formKeys;

    BulletinController(
            BulletinService bulletins, BulletinPages pages, SeasonService seasons, Journal journal, FormKeys formKeys) {
        this.bulletins = bulletins;
        this.pages = pages;
        this.seasons = seasons;
        this.journal = journal;
        this.formKeys = formKeys;
    }

    @GetMapping
    ModelAndView list(
            @ModelAttribute("query") PageQuery query, BindingResult unreadable, @AuthenticationPrincipal SignedIn me) {
        return pages.list(query.number(), me);
    }

    @GetMapping("/new")
    ModelAndView blank() {
        Integer season = seasons.calendar().present().map(Season::getNumber).orElse(null);
        return pages.form(new ModelAndView(FORM)).addObject("form", BulletinForm.blank(season));
    }

    @PostMapping
    ModelAndView create(
            @Valid @ModelAttribute("form") BulletinForm form, BindingResult errors, RedirectAttributes redirect) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                String destination = formKeys.once(() -> "redirect:/bulletins/"
                        + bulletins.create(form.toDetails()).getId());
                redirect.addFlashAttribute("notice", "bulletin.created");
                return new ModelAndView(destination);
            } catch (Refusal refusal) {
                FIELDS.tell(refusal, errors);
            }
        }
        return pages.form(new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        return pages.show(bulletins.get(id, me.scope()), me);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable long id) {
        Bulletin bulletin = bulletins.getDraft(id);
        return pages.form(new ModelAndView(FORM))
                .addObject("bulletin", bulletin)
                .addObject("form", BulletinForm.of(bulletin.getVersion(), bulletin.details()));
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @Valid @ModelAttribute("form") BulletinForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        Bulletin bulletin = bulletins.get(id, Scope.EVERYTHING);
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                bulletins.edit(id, form.seen(), form.toDetails());
                redirect.addFlashAttribute("notice", "form.saved");
                return new ModelAndView("redirect:/bulletins/" + id);
            } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
                return conflict(id, form);
            } catch (Refusal refusal) {
                FIELDS.tell(refusal, errors);
            }
        }
        return pages.form(new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_CONTENT))
                .addObject("bulletin", bulletin);
    }

    /** Who has sent the same form twice gets the same answer twice. */
    private ModelAndView conflict(long id, BulletinForm form) {
        Bulletin present = bulletins.get(id, Scope.EVERYTHING);
        LastChange last = journal.lastChangeOf("bulletin", id);
        if (last.own() && present.details().equals(form.toDetails())) {
            return new ModelAndView("redirect:/bulletins/" + id);
        }
        return pages.form(new ModelAndView(FORM, HttpStatus.CONFLICT))
                .addObject("bulletin", present)
                .addObject("form", BulletinForm.of(present.getVersion(), form.toDetails()))
                .addObject("conflict", last)
                .addObject("history", "/bulletins/" + id + "/history");
    }
}
