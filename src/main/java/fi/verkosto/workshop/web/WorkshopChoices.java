package fi.verkosto.workshop.web;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.season.ThemePurpose;
import fi.verkosto.web.Choice;
import fi.verkosto.workshop.Audience;
import fi.verkosto.workshop.BoardService;
import fi.verkosto.workshop.WorkshopKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the planning form lets one choose from, in the reader's language. */
@Component
class WorkshopChoices {

    private final BoardService boards;
    private final MessageSource messages;

    WorkshopChoices(BoardService boards, MessageSource messages) {
        this.boards = boards;
        this.messages = messages;
    }

    ModelAndView addTo(ModelAndView page, Season season) {
        return page.addObject("kinds", choices(WorkshopKind.values()))
                .addObject("audiences", choices(Audience.values()))
                .addObject("themes", themes(boards.themes(season)));
    }

    /** Themes under the names of their two lists; a sub-theme follows its theme. */
    Map<String, List<Choice>> themes(List<SeasonTheme> themes) {
        Map<String, List<Choice>> lists = new LinkedHashMap<>();
        for (ThemePurpose purpose : ThemePurpose.values()) {
            List<Choice> list = themes.stream()
                    .filter(theme -> theme.getPurpose() == purpose)
                    .map(theme -> new Choice(
                            Long.toString(theme.getId()),
                            (theme.getParent() == null ? "" : "\u2013 ") + theme.getTitle()))
                    .toList();
            if (!list.isEmpty()) {
                lists.put("workshop.themes." + purpose, list);
            }
        }
        return lists;
    }

    List<Choice> choices(Enum<?>... values) {
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
