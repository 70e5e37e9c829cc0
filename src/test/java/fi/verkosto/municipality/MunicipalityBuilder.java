package fi.verkosto.municipality;

import fi.verkosto.shared.Population;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.test.util.ReflectionTestUtils;

/** Makes municipalities for tests; in the program they come from the migrations alone. */
public final class MunicipalityBuilder {

    private final Municipality municipality = new Municipality();
    private final List<PopulationFigure> figures = new ArrayList<>();
    private final List<FormerMunicipality> formers = new ArrayList<>();

    private MunicipalityBuilder() {}

    /** Sysmä without figures. */
    public static MunicipalityBuilder aMunicipality() {
        return new MunicipalityBuilder();
    }

    public MunicipalityBuilder withPopulation(int year, int inhabitants) {
        figures.add(new PopulationFigure(year, new Population(inhabitants), "Tilastokeskus"));
        return this;
    }

    public MunicipalityBuilder withFormer(String code, String name, LocalDate mergedOn) {
        formers.add(new FormerMunicipality(code, name, name, mergedOn));
        return this;
    }

    public Municipality build() {
        ReflectionTestUtils.setField(municipality, "id", 781L);
        ReflectionTestUtils.setField(municipality, "code", "781");
        ReflectionTestUtils.setField(municipality, "nameFi", "Sysmä");
        ReflectionTestUtils.setField(municipality, "nameSv", "Sysmä");
        ReflectionTestUtils.setField(municipality, "populationFigures", figures);
        ReflectionTestUtils.setField(municipality, "formerMunicipalities", formers);
        return municipality;
    }
}
