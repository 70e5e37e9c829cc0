package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.document.FileBroken;
import fi.verkosto.document.FileEncrypted;
import fi.verkosto.document.FileHasMacros;
import fi.verkosto.document.FileInfected;
import fi.verkosto.document.FileKindNotAllowed;
import fi.verkosto.document.FileTooLarge;
import fi.verkosto.document.FileUnpacksTooLarge;
import fi.verkosto.document.ScannerUnreachable;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormKeys;
import fi.verkosto.web.RefusedFields;
import fi.verkosto.workshop.TooManyFiles;
import fi.verkosto.workshop.Workshop;
import fi.verkosto.workshop.WorkshopFiles;
import fi.verkosto.workshop.WorkshopService;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The files of a workshop: added and taken away. They are read at the address of their documents. */
@Controller
@RequestMapping("/workshops/{id}/files")
class WorkshopFileController {

    private static final RefusedFields REFUSED = new RefusedFields(Map.of(
            FileBroken.class, "file",
            FileEncrypted.class, "file",
            FileHasMacros.class, "file",
            FileInfected.class, "file",
            FileKindNotAllowed.class, "file",
            FileTooLarge.class, "file",
            FileUnpacksTooLarge.class, "file",
            ScannerUnreachable.class, "file",
            TooManyFiles.class, "file"));

    private final WorkshopService workshops;
    private final WorkshopFiles files;
    private final FormKeys formKeys;

    WorkshopFileController(WorkshopService workshops, WorkshopFiles files, FormKeys formKeys) {
        this.workshops = workshops;
        this.files = files;
        this.formKeys = formKeys;
    }

    @GetMapping
    ModelAndView list(@PathVariable long id, @AuthenticationPrincipal SignedIn me) {
        return page(id, me).addObject("form", new FileForm(null));
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @ModelAttribute("form") FileForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        workshops.get(id, me.scope());
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                String destination = formKeys.once(() -> {
                    files.add(id, form.sent().name(), form.sent().content(), me.scope());
                    return back(id);
                });
                redirect.addFlashAttribute("notice", "workshop.files.added");
                return new ModelAndView(destination);
            } catch (Refusal refusal) {
                REFUSED.tell(refusal, errors);
            }
        }
        ModelAndView again = page(id, me);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @DeleteMapping("/{file}")
    ModelAndView remove(
            @PathVariable long id,
            @PathVariable long file,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes redirect) {
        files.remove(id, file, me.scope());
        redirect.addFlashAttribute("notice", "workshop.files.removed");
        return new ModelAndView(back(id));
    }

    private ModelAndView page(long id, SignedIn me) {
        Workshop workshop = workshops.get(id, me.scope());
        return new ModelAndView("workshop/files")
                .addObject("workshop", workshop)
                .addObject("files", files.of(workshop));
    }

    private static String back(long id) {
        return "redirect:/workshops/" + id + "/files";
    }
}
