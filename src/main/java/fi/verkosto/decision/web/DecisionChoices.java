package fi.verkosto.decision.web;

import fi.verkosto.decision.BodyKind;
import fi.verkosto.decision.Outcome;
import fi.verkosto.decision.proposal.ProposalLanguage;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityChoice;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonState;
import fi.verkosto.shared.Languages;
import fi.verkosto.web.Choice;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages about decisions let one choose from, in the reader's language. */
@Component
class DecisionChoices {

    private final SeasonService seasons;
    private final MunicipalityService municipalities;
    private final MessageSource messages;

    DecisionChoices(SeasonService seasons, MunicipalityService municipalities, MessageSource messages) {
        this.seasons = seasons;
        this.municipalities = municipalities;
        this.messages = messages;
    }

    /** For the form: seasons that can still change, and the one that has been picked. */
    ModelAndView addTo(ModelAndView form, Collection<Integer> picked) {
        return form.addObject("seasons", seasons(season -> isRunning(season) || picked.contains(season.getNumber())))
                .addObject("bodyKinds", choices(BodyKind.values()))
                .addObject("outcomes", choices(Outcome.values()))
                .addObject(
                        "unanimity",
                        List.of(
                                choice("true", "decision.unanimous.true"),
                                choice("false", "decision.unanimous.false")));
    }

    /** For the list's filter. */
    ModelAndView addFilterTo(ModelAndView list) {
        return list.addObject("seasons", seasons(season -> season.getState() != SeasonState.DRAFT))
                .addObject("outcomes", choices(Outcome.values()));
    }

    /** Whose decision about which season is to be recorded. */
    ModelAndView question(@Nullable String municipality, @Nullable Integer season) {
        return new ModelAndView("decision/choose")
                .addObject("municipalities", everyMunicipality())
                .addObject("seasons", seasons(DecisionChoices::isRunning))
                .addObject("municipality", municipality)
                .addObject(
                        "season",
                        season != null
                                ? season
                                : seasons.findOpen().map(Season::getNumber).orElse(null));
    }

    /** Whose proposal text for which season is wanted; drafts are among the seasons, for their texts are made ready ahead. */
    ModelAndView proposalQuestion(@Nullable String municipality, @Nullable Integer season) {
        List<Season> all = seasons.list();
        Integer recruiting = all.stream()
                .filter(any -> any.getState() == SeasonState.OPEN)
                .map(Season::getNumber)
                .findFirst()
                .orElse(null);
        return new ModelAndView("decision/proposals")
                .addObject("municipalities", everyMunicipality())
                .addObject("seasons", choices(all, any -> true))
                .addObject("changeable", choices(all, any -> any.getState() != SeasonState.CLOSED))
                .addObject("municipality", municipality)
                .addObject("season", season != null ? season : recruiting);
    }

    /** All municipalities in the order of the reader's language. */
    List<MunicipalityChoice> everyMunicipality() {
        return municipalities.choices(Languages.isSwedish(LocaleContextHolder.getLocale()));
    }

    /** All municipalities by name and code. */
    List<Choice> municipalities() {
        Locale locale = LocaleContextHolder.getLocale();
        return everyMunicipality().stream()
                .map(choice -> new Choice(choice.code(), choice.name(locale) + " (" + choice.code() + ")"))
                .toList();
    }

    Optional<Municipality> find(String code) {
        return municipalities.find(code);
    }

    boolean knows(int season) {
        return seasons.list().stream().anyMatch(known -> known.getNumber() == season);
    }

    Municipality municipality(String code) {
        return municipalities.get(code);
    }

    /** The board's name in the language of the municipality: kunnanhallitus or kaupunginhallitus. */
    String board(Municipality municipality) {
        return messages.getMessage(
                "decision.board." + municipality.getKind(),
                null,
                ProposalLanguage.of(municipality).locale());
    }

    private static boolean isRunning(Season season) {
        return season.getState() == SeasonState.OPEN || season.getState() == SeasonState.ACTIVE;
    }

    private List<Choice> seasons(Predicate<Season> wanted) {
        return choices(seasons.list(), wanted);
    }

    private static List<Choice> choices(List<Season> seasons, Predicate<Season> wanted) {
        return seasons.stream()
                .filter(wanted)
                .map(season ->
                        new Choice(Integer.toString(season.getNumber()), season.getNumber() + " · " + season.span()))
                .toList();
    }

    private List<Choice> choices(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> choice(value.name(), value.getDeclaringClass().getSimpleName() + "." + value.name()))
                .toList();
    }

    private Choice choice(String value, String key) {
        return new Choice(value, messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
