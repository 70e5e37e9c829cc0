package fi.verkosto.overview.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.overview.Home;
import fi.verkosto.overview.HomePapers;
import fi.verkosto.overview.HomeRegister;
import fi.verkosto.overview.StartPage;
import fi.verkosto.overview.StartService;
import fi.verkosto.overview.Waiting;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everybody's day begins: the office's overview, or a contact person's own municipalities. */
@Controller
class StartController {

    private static final int FIRST = 10;
    private static final int NOON = 10;
    private static final int EVENING = 17;

    private final StartService start;
    private final HomeRegister homes;
    private final HomePapers papers;

    StartController(StartService start, HomeRegister homes, HomePapers papers) {
        this.start = start;
        this.homes = homes;
        this.papers = papers;
    }

    @GetMapping("/start")
    String show(
            @RequestParam(name = "all", required = false) @Nullable String wanted,
            @AuthenticationPrincipal SignedIn me,
            Model model) {
        if (me.isContact()) {
            Home home = homes.home(me.scope());
            model.addAttribute("home", home);
            model.addAttribute("papers", papers.papers(me.scope()));
            model.addAttribute("people", papers.people(me.scope(), home.today()));
            model.addAttribute("tones", Tones.all());
            return "overview/home";
        }
        boolean all = "true".equals(wanted);
        StartPage page = start.page();
        List<Waiting> waiting = page.waiting();
        model.addAttribute("page", page);
        model.addAttribute("today", page.now().toLocalDate());
        model.addAttribute(
                "waiting", all ? waiting : waiting.stream().limit(FIRST).toList());
        model.addAttribute("more", !all && waiting.size() > FIRST);
        model.addAttribute("greeting", greeting(page.now().getHour()));
        model.addAttribute("weekday", weekday(page, me.locale()));
        model.addAttribute("tones", Tones.all());
        model.addAttribute("firstName", me.displayName().replaceFirst("\\s.*", ""));
        return "overview/start";
    }

    private static String greeting(int hour) {
        if (hour < NOON) {
            return "overview.start.morning";
        }
        return hour < EVENING ? "overview.start.day" : "overview.start.evening";
    }

    /** The weekday as a word of its own, not as part of a date. */
    private static String weekday(StartPage page, Locale locale) {
        return StringUtils.capitalize(
                DateTimeFormatter.ofPattern("cccc", locale).format(page.now()));
    }
}
