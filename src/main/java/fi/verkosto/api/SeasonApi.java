package fi.verkosto.api;

import fi.verkosto.account.SignedIn;
import fi.verkosto.season.FeeTier;
import fi.verkosto.season.OfferingItem;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.SeasonState;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.season.ThemePurpose;
import fi.verkosto.shared.NotFound;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Seasons, the newest first. A season that is still being set up is seen by the network's own people only. */
@RestController
@RequestMapping("/api/v1/seasons")
class SeasonApi {

    private final SeasonService seasons;

    SeasonApi(SeasonService seasons) {
        this.seasons = seasons;
    }

    @GetMapping
    ApiPage<SeasonSummary> list(@Valid @ParameterObject ApiPaging paging, @AuthenticationPrincipal SignedIn me) {
        return ApiPage.of(
                seasons.list().stream()
                        .filter(season -> mayKnow(season, me))
                        .map(SeasonSummary::of)
                        .toList(),
                paging);
    }

    @GetMapping("/{number}")
    SeasonWhole show(@PathVariable int number, @AuthenticationPrincipal SignedIn me) {
        Season season = seasons.getWhole(number);
        if (!mayKnow(season, me)) {
            throw new NotFound();
        }
        return SeasonWhole.of(season);
    }

    private static boolean mayKnow(Season season, SignedIn me) {
        return season.getState() != SeasonState.DRAFT || !me.isContact();
    }

    record SeasonSummary(
            int number,
            LocalDate startsOn,
            LocalDate endsOn,
            SeasonState state,
            @Nullable String leadTheme) {

        static SeasonSummary of(Season season) {
            return new SeasonSummary(
                    season.getNumber(),
                    season.getStartsOn(),
                    season.getEndsOn(),
                    season.getState(),
                    season.getLeadTheme());
        }
    }

    record Tier(int minPopulation, @Nullable Integer maxPopulation, BigDecimal annualFee, boolean assumed) {

        static Tier of(FeeTier tier) {
            return new Tier(
                    tier.minPopulation(), tier.maxPopulation(), tier.annualFee().euros(), tier.assumed());
        }
    }

    record Theme(String title, List<String> subThemes) {}

    record Offering(
            String title,
            @Nullable Integer quantity,
            @Nullable String topics) {

        static Offering of(OfferingItem item) {
            return new Offering(item.title(), item.quantity(), item.topics());
        }
    }

    record SeasonWhole(
            int number,
            LocalDate startsOn,
            LocalDate endsOn,
            SeasonState state,
            @Nullable String leadTheme,
            int workshopQuota,
            boolean quotaPerYear,
            LocalDate populationDate,
            List<Tier> tiers,
            List<Theme> themes,
            List<String> workshopThemes,
            List<Offering> offering) {

        static SeasonWhole of(Season season) {
            return new SeasonWhole(
                    season.getNumber(),
                    season.getStartsOn(),
                    season.getEndsOn(),
                    season.getState(),
                    season.getLeadTheme(),
                    season.getWorkshopQuota(),
                    season.isQuotaPerYear(),
                    season.getPopulationDate(),
                    season.getTiers().stream().map(Tier::of).toList(),
                    themes(season),
                    season.getThemes().stream()
                            .filter(theme -> theme.getPurpose() == ThemePurpose.WORKSHOP)
                            .map(SeasonTheme::getTitle)
                            .toList(),
                    season.getOffering().stream().map(Offering::of).toList());
        }

        private static List<Theme> themes(Season season) {
            return season.getThemes().stream()
                    .filter(theme -> theme.getPurpose() == ThemePurpose.PROGRAMME && theme.getParent() == null)
                    .map(theme -> new Theme(
                            theme.getTitle(),
                            season.getThemes().stream()
                                    .filter(child -> theme.equals(child.getParent()))
                                    .map(SeasonTheme::getTitle)
                                    .toList()))
                    .toList();
        }
    }
}
