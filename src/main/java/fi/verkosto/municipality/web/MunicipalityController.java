package fi.verkosto.municipality.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.journal.Histories;
import fi.verkosto.journal.Subject;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityPanel;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.shared.NotFound;
import fi.verkosto.web.PageQuery;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of a municipality; contact persons see their own. */
@Controller
@RequestMapping("/municipalities/{code}")
class MunicipalityController {

    private final MunicipalityService municipalities;
    private final ObjectProvider<MunicipalityPanel> panels;
    private final Histories histories;

    MunicipalityController(
            MunicipalityService municipalities, ObjectProvider<MunicipalityPanel> panels, Histories histories) {
        this.municipalities = municipalities;
        this.panels = panels;
        this.histories = histories;
    }

    /** The code of a merged municipality leads to its successor's page. */
    @GetMapping
    String show(@PathVariable String code, @AuthenticationPrincipal SignedIn me, Model model) {
        Municipality municipality = own(code, me);
        if (!municipality.getCode().equals(code)) {
            return "redirect:/municipalities/" + municipality.getCode();
        }
        model.addAttribute("municipality", municipality);
        model.addAttribute("curve", PopulationCurve.of(municipality).orElse(null));
        model.addAttribute(
                "parts",
                panels.stream()
                        .sorted(Comparator.comparingInt(MunicipalityPanel::order))
                        .map(panel -> panel.of(municipality, me))
                        .flatMap(Optional::stream)
                        .toList());
        return "municipality/show";
    }

    @GetMapping("/history")
    String history(
            @PathVariable String code,
            @ModelAttribute("query") PageQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        Municipality municipality = own(code, me);
        model.addAttribute("municipality", municipality);
        model.addAttribute("changes", histories.of(query.number(), new Subject("municipality", municipality.getId())));
        return "municipality/history";
    }

    private Municipality own(String code, SignedIn me) {
        Municipality municipality = municipalities.getWhole(code);
        if (!me.scope().includes(municipality.getId())) {
            throw new NotFound();
        }
        return municipality;
    }
}
