package fi.verkosto.api;

import fi.verkosto.account.Scope;
import fi.verkosto.account.SignedIn;
import fi.verkosto.municipality.FormerMunicipality;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityKind;
import fi.verkosto.municipality.MunicipalityLanguage;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.municipality.PopulationFigure;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Municipalities, found by any present or former name or code. */
@RestController
@RequestMapping("/api/v1/municipalities")
class MunicipalityApi {

    private final MunicipalityService municipalities;

    MunicipalityApi(MunicipalityService municipalities) {
        this.municipalities = municipalities;
    }

    @GetMapping
    ApiPage<MunicipalityName> list(
            @RequestParam(required = false) @Nullable String query,
            @Valid @ParameterObject ApiPaging paging,
            @AuthenticationPrincipal SignedIn me) {
        Scope scope = me.scope();
        return ApiPage.of(
                municipalities.search(query == null ? "" : query).stream()
                        .filter(municipality -> scope.includes(municipality.id()))
                        .map(municipality ->
                                new MunicipalityName(municipality.code(), municipality.nameFi(), municipality.nameSv()))
                        .toList(),
                paging);
    }

    @GetMapping("/{code}")
    MunicipalityWhole show(@PathVariable String code, @AuthenticationPrincipal SignedIn me) {
        Municipality municipality = municipalities.getWhole(code);
        if (!me.scope().includes(municipality.getId())) {
            throw new NotFound();
        }
        return MunicipalityWhole.of(municipality);
    }

    record Figure(int year, int population, String source) {

        static Figure of(PopulationFigure figure) {
            return new Figure(figure.year(), figure.value().inhabitants(), figure.source());
        }
    }

    record Former(String code, String nameFi, String nameSv, LocalDate mergedOn) {

        static Former of(FormerMunicipality former) {
            return new Former(former.code(), former.nameFi(), former.nameSv(), former.mergedOn());
        }
    }

    record MunicipalityWhole(
            String code,
            String nameFi,
            String nameSv,
            MunicipalityKind kind,
            MunicipalityLanguage language,
            String region,
            BigDecimal latitude,
            BigDecimal longitude,
            List<Figure> populations,
            List<Former> formerMunicipalities) {

        static MunicipalityWhole of(Municipality municipality) {
            return new MunicipalityWhole(
                    municipality.getCode(),
                    municipality.getNameFi(),
                    municipality.getNameSv(),
                    municipality.getKind(),
                    municipality.getLanguage(),
                    municipality.getRegion().getCode(),
                    municipality.getLatitude(),
                    municipality.getLongitude(),
                    municipality.getPopulationFigures().stream().map(Figure::of).toList(),
                    municipality.getFormerMunicipalities().stream()
                            .map(Former::of)
                            .toList());
        }
    }
}
