package fi.verkosto.mail.web;

import fi.verkosto.mail.MailKinds;
import fi.verkosto.mail.MailTemplates;
import fi.verkosto.mail.MailTemplates.Present;
import fi.verkosto.shared.ChangedMeanwhile;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.PageQuery;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How each kind of mail is worded; an admin changes it. */
@Controller
@RequestMapping("/mail/templates")
class MailTemplateController {

    private final MailTemplates templates;
    private final MailKinds kinds;
    private final MailExamples examples;
    private final MailTemplatePage pages;
    private final FormKeys formKeys;

    MailTemplateController(
            MailTemplates templates,
            MailKinds kinds,
            MailExamples examples,
            MailTemplatePage pages,
            FormKeys formKeys) {
        this.templates = templates;
        this.kinds = kinds;
        this.examples = examples;
        this.pages = pages;
        this.formKeys = formKeys;
    }

    @GetMapping
    ModelAndView list() {
        return new ModelAndView("mail/templates")
                .addObject("kinds", kinds.all())
                .addObject("languages", MailKinds.LANGUAGES)
                .addObject("own", templates.own());
    }

    @GetMapping("/{kind}/{language}")
    ModelAndView edit(
            @PathVariable String kind,
            @PathVariable String language,
            @ModelAttribute("query") PageQuery query,
            BindingResult unreadable) {
        Present present = templates.present(kind, language);
        return pages.of(present, present.wording(), query.number(), HttpStatus.OK)
                .addObject("form", MailTemplateForm.of(present));
    }

    /** Saves what was typed, or shows how it would read. */
    @PostMapping("/{kind}/{language}")
    ModelAndView update(
            @PathVariable String kind,
            @PathVariable String language,
            @RequestParam(required = false) @Nullable String preview,
            @Valid @ModelAttribute("form") MailTemplateForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        Present present = templates.present(kind, language);
        check(present, form, errors);
        if (errors.hasErrors()) {
            return pages.of(present, null, 1, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (preview != null) {
            return pages.of(present, form.wording(), 1, HttpStatus.OK).addObject("unsaved", true);
        }
        try {
            templates.write(kind, language, form.seen(), form.wording());
        } catch (ChangedMeanwhile | OptimisticLockingFailureException stale) {
            return pages.conflict(templates.present(kind, language), form);
        }
        redirect.addFlashAttribute("notice", "mail.template.saved");
        return new ModelAndView(pages.address(present));
    }

    private void check(Present present, MailTemplateForm form, Errors errors) {
        if (!errors.hasErrors()) {
            try {
                templates.requireWhole(present.kind(), form.wording());
            } catch (Refusal refusal) {
                pages.tell(refusal, errors);
            }
        }
    }

    /** The saved wording, with made-up values, to whoever asks. */
    @PostMapping("/{kind}/{language}/trial")
    String trial(
            @PathVariable String kind,
            @PathVariable String language,
            @AuthenticationPrincipal(expression = "email") String address,
            @AuthenticationPrincipal(expression = "displayName") String name,
            RedirectAttributes redirect) {
        Present present = templates.present(kind, language);
        String destination = formKeys.once(() ->
                "redirect:/mail/" + templates.trial(present, examples.of(present.kind(), language), address, name));
        redirect.addFlashAttribute("notice", "mail.trial.done");
        return destination;
    }

    /** Back to the wording with which the program came. */
    @DeleteMapping("/{kind}/{language}")
    String remove(
            @PathVariable String kind,
            @PathVariable String language,
            @RequestParam int version,
            RedirectAttributes redirect) {
        Present present = templates.present(kind, language);
        templates.reset(kind, language, version);
        redirect.addFlashAttribute("notice", "mail.template.reset.done");
        return pages.address(present);
    }
}
