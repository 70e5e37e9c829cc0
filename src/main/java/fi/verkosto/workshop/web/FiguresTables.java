package fi.verkosto.workshop.web;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.workshop.Audience;
import fi.verkosto.workshop.FiguresGroup;
import fi.verkosto.workshop.WorkshopFigures;
import fi.verkosto.workshop.WorkshopFigures.Line;
import fi.verkosto.workshop.WorkshopKind;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes tables of figures: every theme, kind and audience in its order, also where there is none. */
@Component
class FiguresTables {

    private final WorkshopChoices choices;
    private final MessageSource messages;

    FiguresTables(WorkshopChoices choices, MessageSource messages) {
        this.choices = choices;
        this.messages = messages;
    }

    List<FiguresTable> of(WorkshopFigures figures) {
        Season season = figures.season();
        if (season == null) {
            return List.of();
        }
        String address = "/workshops/figures/rows?season=" + season.getNumber();
        return List.of(
                new FiguresTable("workshop.theme", themes(figures, address + "&theme=")),
                new FiguresTable(
                        "workshop.kinds",
                        values(figures, FiguresGroup.KIND, address + "&kind=", WorkshopKind.values())),
                new FiguresTable(
                        "workshop.audiences",
                        values(figures, FiguresGroup.AUDIENCE, address + "&audience=", Audience.values())));
    }

    private List<FiguresTable.Row> themes(WorkshopFigures figures, String address) {
        List<FiguresTable.Row> rows = new ArrayList<>();
        for (SeasonTheme theme : figures.themes()) {
            String key = Long.toString(theme.getId());
            rows.add(new FiguresTable.Row(
                    theme.getTitle(),
                    true,
                    theme.getParent() != null,
                    address + key,
                    figures.line(FiguresGroup.THEME, key)));
        }
        Line without = figures.line(FiguresGroup.THEME, WorkshopFigures.NONE);
        if (without.total() > 0) {
            rows.add(new FiguresTable.Row(
                    say("workshop.theme.none"), false, false, address + WorkshopFigures.NONE, without));
        }
        return rows;
    }

    private List<FiguresTable.Row> values(
            WorkshopFigures figures, FiguresGroup group, String address, Enum<?>... values) {
        List<FiguresTable.Row> rows = new ArrayList<>();
        choices.choices(values)
                .forEach(choice -> rows.add(new FiguresTable.Row(
                        choice.label(), false, false, address + choice.value(), figures.line(group, choice.value()))));
        Line without = figures.line(group, WorkshopFigures.NONE);
        if (without.total() > 0) {
            rows.add(new FiguresTable.Row(say("workshop.figures.none"), false, false, null, without));
        }
        return rows;
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
