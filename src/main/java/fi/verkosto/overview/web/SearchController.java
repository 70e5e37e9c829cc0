package fi.verkosto.overview.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.overview.SearchHits;
import fi.verkosto.overview.SearchRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search field of every page. */
@Controller
class SearchController {

    private final SearchRegister register;

    SearchController(SearchRegister register) {
        this.register = register;
    }

    /** One municipality that is called just that is opened at once. */
    @GetMapping("/search")
    String list(@RequestParam(required = false) @Nullable String q, @AuthenticationPrincipal SignedIn me, Model model) {
        SearchHits hits = register.search(q, me.scope());
        model.addAttribute("hits", hits);
        model.addAttribute("searchWords", hits.words());
        model.addAttribute("tones", Tones.all());
        return hits.exactPlace()
                .map(place -> "redirect:/municipalities/" + place.code())
                .orElse("overview/search");
    }
}
