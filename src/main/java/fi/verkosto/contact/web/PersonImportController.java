package fi.verkosto.contact.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.ImportColumn;
import fi.verkosto.contact.ImportColumnTwice;
import fi.verkosto.contact.ImportColumnsMissing;
import fi.verkosto.contact.ImportEmpty;
import fi.verkosto.contact.ImportOutdated;
import fi.verkosto.contact.ImportShifted;
import fi.verkosto.contact.ImportVerdict.Outcome;
import fi.verkosto.contact.PersonImports;
import fi.verkosto.contact.PersonImports.Preview;
import fi.verkosto.document.TableRefused;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.Attachment;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.RefusedFields;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

/** Takes people from a file: sent, looked over, stored. */
@Controller
@RequestMapping("/people/imports")
class PersonImportController {

    private static final String AGAIN = "redirect:/people/imports/";
    private static final RefusedFields FIELDS = new RefusedFields(Map.of(
            TableRefused.class, "file",
            ImportColumnsMissing.class, "file",
            ImportColumnTwice.class, "file",
            ImportEmpty.class, "file"));

    private final PersonImports imports;
    private final PersonPages pages;
    private final FormKeys formKeys;

    PersonImportController(PersonImports imports, PersonPages pages, FormKeys formKeys) {
        this.imports = imports;
        this.pages = pages;
        this.formKeys = formKeys;
    }

    @GetMapping("/new")
    ModelAndView blank() {
        return form(HttpStatus.OK).addObject("form", new ImportForm(null));
    }

    @PostMapping
    ModelAndView create(
            @ModelAttribute("form") ImportForm form, BindingResult errors, @AuthenticationPrincipal SignedIn me) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                return new ModelAndView(formKeys.once(() ->
                        AGAIN + imports.keep(form.sent().name(), form.sent().content(), me)));
            } catch (Refusal refusal) {
                FIELDS.tell(refusal, errors);
            }
        }
        return form(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable long id,
            @ModelAttribute("query") ImportQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me) {
        Preview preview = imports.preview(id, query.lines(), me);
        return new ModelAndView("contact/import")
                .addObject("preview", preview)
                .addObject("counts", preview.counts())
                .addObject("outcomes", Outcome.values())
                .addObject("slice", query.slice(preview.verdicts()))
                .addObject("names", pages.municipalityNames(me));
    }

    @PostMapping("/{id}/confirmation")
    String confirm(
            @PathVariable long id,
            @ModelAttribute("form") ImportConfirmationForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        try {
            return formKeys.once(() -> {
                redirect.addFlashAttribute("imported", imports.apply(id, form.toConfirmation(), me));
                return AGAIN + "new";
            });
        } catch (ImportOutdated meanwhile) {
            redirect.addFlashAttribute("outdated", true);
            return AGAIN + id;
        } catch (ImportShifted unseen) {
            redirect.addFlashAttribute("shifted", true);
            return AGAIN + id + "?anew=" + form.ticks();
        }
    }

    /** The first row of a file to fill in, as spreadsheet programs here open it. */
    @GetMapping("/template")
    ResponseEntity<byte[]> template(@AuthenticationPrincipal SignedIn me) {
        String headings = ImportColumn.ofTemplate().stream()
                .map(column -> column.name(me.locale()))
                .collect(Collectors.joining(";", "\ufeff", "\r\n"));
        return Attachment.of("henkilot.csv", "text/csv;charset=UTF-8", headings.getBytes(StandardCharsets.UTF_8));
    }

    private static ModelAndView form(HttpStatus status) {
        return new ModelAndView("contact/import-form", status)
                .addObject("columns", ImportColumn.ofTemplate())
                .addObject("rows", PersonImports.ROWS)
                .addObject("megabytes", PersonImports.MEGABYTES);
    }
}
