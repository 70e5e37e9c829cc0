package fi.verkosto.bulletin.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.bulletin.initiative.Initiative;
import fi.verkosto.bulletin.initiative.InitiativeFilter;
import fi.verkosto.bulletin.initiative.InitiativeKind;
import fi.verkosto.bulletin.initiative.InitiativeRegister;
import fi.verkosto.bulletin.initiative.InitiativeService;
import fi.verkosto.bulletin.initiative.InitiativeState;
import fi.verkosto.bulletin.initiative.InitiativeSteps;
import fi.verkosto.bulletin.initiative.Joining;
import fi.verkosto.bulletin.initiative.Joinings;
import fi.verkosto.mail.Markdown;
import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.web.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of initiatives show. */
@Component
class InitiativePages {

    private final InitiativeService initiatives;
    private final InitiativeRegister register;
    private final Joinings joinings;
    private final MessageSource messages;

    InitiativePages(
            InitiativeService initiatives, InitiativeRegister register, Joinings joinings, MessageSource messages) {
        this.initiatives = initiatives;
        this.register = register;
        this.joinings = joinings;
        this.messages = messages;
    }

    ModelAndView list(InitiativeFilter filter, int page, SignedIn me) {
        return new ModelAndView("bulletin/initiatives")
                .addObject("filter", filter)
                .addObject("initiatives", register.page(filter, page, me.scope()))
                .addObject("seasons", register.seasons(me.scope()))
                .addObject("kinds", choices(InitiativeKind.values()))
                .addObject("states", choices(InitiativeState.values()))
                .addObject(
                        "mayPropose",
                        me.isStaff()
                                || (me.isContact()
                                        && !initiatives.membershipsOf(me).isEmpty()));
    }

    ModelAndView show(Initiative initiative, SignedIn me) {
        List<Joining> joined = joinings.of(initiative);
        InitiativeSteps steps = joinings.stepsOf(initiative, joined, me);
        String answer = initiative.getAnswer();
        return new ModelAndView("bulletin/initiative")
                .addObject("initiative", initiative)
                .addObject("html", Markdown.html(initiative.getText()))
                .addObject("answer", answer == null ? null : Markdown.html(answer))
                .addObject("joined", joined)
                .addObject("steps", steps)
                .addObject(
                        "joiners",
                        steps.join().stream()
                                .map(member -> new Choice(member.code(), member.name(LocaleContextHolder.getLocale())))
                                .toList())
                .addObject(
                        "own",
                        initiatives
                                .findToLookBack(initiative.getId(), me.scope())
                                .isPresent())
                .addObject("form", JoiningForm.blank());
    }

    /** The form of a new proposal. */
    ModelAndView proposing(ModelAndView page, List<Membership> memberships) {
        Locale locale = LocaleContextHolder.getLocale();
        List<Season> seasons =
                memberships.stream().map(Membership::getSeason).distinct().toList();
        return withChoices(page, seasons)
                .addObject(
                        "memberships",
                        memberships.stream()
                                .map(membership -> new Choice(
                                        Long.toString(membership.getId()),
                                        messages.getMessage(
                                                "initiative.membership",
                                                new Object[] {
                                                    membership.getMunicipality().name(locale),
                                                    membership.getSeason().getNumber()
                                                },
                                                locale)))
                                .toList());
    }

    /** What the form of a proposal in one of the seasons lets one choose from. */
    ModelAndView withChoices(ModelAndView page, List<Season> seasons) {
        return page.addObject("kinds", choices(InitiativeKind.values())).addObject("themes", themes(seasons));
    }

    /** Themes under their seasons; a sub-theme follows its theme. */
    private Map<String, List<Choice>> themes(List<Season> seasons) {
        Map<String, List<Choice>> lists = new LinkedHashMap<>();
        for (SeasonTheme theme : initiatives.themesOf(seasons)) {
            String season = messages.getMessage(
                    "initiative.of-season",
                    new Object[] {theme.getSeason().getNumber()},
                    LocaleContextHolder.getLocale());
            lists.computeIfAbsent(season, none -> new ArrayList<>())
                    .add(new Choice(
                            Long.toString(theme.getId()),
                            (theme.getParent() == null ? "" : "\u2013 ") + theme.getTitle()));
        }
        return lists;
    }

    private List<Choice> choices(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Choice(
                        value.name(),
                        messages.getMessage(
                                value.getDeclaringClass().getSimpleName() + "." + value.name(),
                                null,
                                LocaleContextHolder.getLocale())))
                .toList();
    }
}
