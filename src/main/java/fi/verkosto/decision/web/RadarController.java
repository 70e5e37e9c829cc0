package fi.verkosto.decision.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.decision.Radar;
import fi.verkosto.decision.RadarRegister;
import fi.verkosto.membership.FormerRow;
import fi.verkosto.membership.MembershipRegister;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonCalendar;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonState;
import fi.verkosto.shared.Languages;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The decision radar of a season: who has not decided, who is to be asked again, what can still be appealed against. */
@Controller
@RequestMapping("/decisions/radar")
class RadarController {

    private final RadarRegister register;
    private final MembershipRegister memberships;
    private final SeasonService seasons;

    RadarController(RadarRegister register, MembershipRegister memberships, SeasonService seasons) {
        this.register = register;
        this.memberships = memberships;
        this.seasons = seasons;
    }

    @GetMapping
    String list(
            @ModelAttribute("query") RadarQuery query,
            BindingResult unreadable,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        SeasonCalendar calendar = seasons.calendar();
        Season season = query.seasonIn(calendar).orElse(null);
        if (season == null) {
            return "decision/radar-none";
        }
        boolean swedish = Languages.isSwedish(me.locale());
        Radar radar = register.of(season, swedish);
        List<FormerRow> former = season.getState() == SeasonState.OPEN && query.show() == null
                ? memberships.missing(season.getNumber(), swedish)
                : List.of();
        model.addAttribute("seasons", calendar.seasons());
        model.addAttribute("radar", radar);
        model.addAttribute("former", former);
        return query.show() == null ? "decision/radar" : "decision/radar-view";
    }
}
