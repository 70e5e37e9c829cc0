package fi.verkosto.municipality;

import fi.verkosto.shared.BaseEntity;
import fi.verkosto.shared.Named;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A municipality of Finland (kunta), known by its three-digit code (kuntanumero). */
@Entity
public class Municipality extends BaseEntity implements Named {

    /** Statistics Finland's series 2000–2023 (table 11re) is in the municipal division of this day. */
    private static final LocalDate DIVISION_OF_SERIES = LocalDate.of(2024, 1, 1);

    private String code;

    private String nameFi;

    private String nameSv;

    @Enumerated(EnumType.STRING)
    private MunicipalityKind kind;

    @Enumerated(EnumType.STRING)
    private MunicipalityLanguage language;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "region_code")
    private Region region;

    private BigDecimal latitude;

    private BigDecimal longitude;

    @ElementCollection
    @CollectionTable(name = "population_figure", joinColumns = @JoinColumn(name = "municipality_id"))
    @OrderBy("year")
    private List<PopulationFigure> populationFigures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "former_municipality", joinColumns = @JoinColumn(name = "successor_id"))
    @OrderBy("mergedOn, code")
    private List<FormerMunicipality> formerMunicipalities = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Municipality() {}

    public String getCode() {
        return code;
    }

    public String getNameFi() {
        return nameFi;
    }

    public String getNameSv() {
        return nameSv;
    }

    /** The name in Swedish for readers of Swedish, in Finnish for everybody else. */
    @Override
    public String name(Locale locale) {
        return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
    }

    public MunicipalityKind getKind() {
        return kind;
    }

    public MunicipalityLanguage getLanguage() {
        return language;
    }

    public Region getRegion() {
        return region;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public List<PopulationFigure> getPopulationFigures() {
        return List.copyOf(populationFigures);
    }

    public List<FormerMunicipality> getFormerMunicipalities() {
        return List.copyOf(formerMunicipalities);
    }

    /** The population on the given 31 December, if it is known. */
    public Optional<PopulationFigure> populationOn(LocalDate yearEnd) {
        return populationFigures.stream()
                .filter(figure -> figure.date().equals(yearEnd))
                .findFirst();
    }

    /** The mergers at which the figures leap: those before them are without the merged municipality. */
    public List<FormerMunicipality> breaksInFigures() {
        return formerMunicipalities.stream()
                .filter(former -> former.mergedOn().isAfter(DIVISION_OF_SERIES))
                .filter(former ->
                        populationFigures.stream().anyMatch(figure -> figure.year() < former.firstYearIncluded()))
                .toList();
    }
}
