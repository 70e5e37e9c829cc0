package fi.verkosto.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityBuilder;
import fi.verkosto.season.LateJoining;
import fi.verkosto.season.Season;
import fi.verkosto.season.VatRate;
import fi.verkosto.season.VatRates;
import fi.verkosto.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeServiceTest {

    private final VatRates vatRates = mock();
    private final MembershipRepository memberships = mock();
    private final FeeService fees = new FeeService(vatRates, memberships);
    private final Season season = MembershipBuilder.season(LateJoining.FULL_FEE);

    @BeforeEach
    void rates() {
        given(vatRates.list())
                .willReturn(List.of(
                        new VatRate(LocalDate.of(2025, 7, 1), new BigDecimal("26.0")),
                        new VatRate(LocalDate.of(2024, 9, 1), new BigDecimal("25.5")),
                        new VatRate(LocalDate.of(2013, 1, 1), new BigDecimal("24.0"))));
        given(memberships.findAnnualFees(any(), anyInt())).willReturn(List.of());
    }

    @ParameterizedTest
    @CsvSource({"1, 9000", "8999, 9000", "9000, 12000", "45000, 12000", "45001, 16000"})
    void choosesTheTierByPopulationBothEdgesInTheMiddle(int population, long fee) {
        FeeQuote quote = fees.quote(season, MembershipBuilder.population(population));

        assertThat(quote.annualFee()).isEqualTo(Money.of(fee));
        assertThat(quote.totalFee()).isEqualTo(Money.of(2 * fee));
    }

    @Test
    void takesThePopulationOfTheReferenceDateAndSaysWhereItCameFrom() {
        Municipality municipality = MunicipalityBuilder.aMunicipality()
                .withPopulation(2022, 9_100)
                .withPopulation(2023, 8_999)
                .withPopulation(2024, 9_100)
                .build();

        FeeQuote quote = fees.quote(season, municipality);

        assertThat(quote.annualFee()).isEqualTo(Money.of(9_000));
        assertThat(quote.basis().populationDate()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(quote.basis().populationSource()).isEqualTo("Tilastokeskus");
    }

    @Test
    void taxesEachYearAtTheRateOfItsFirstDay() {
        assertThat(fees.quote(season, MembershipBuilder.population(100)).years())
                .extracting(FeeYear::vatPercent)
                .containsExactly(new BigDecimal("25.5"), new BigDecimal("26.0"));
    }

    @Test
    void comparesWithTheFeeOfTheSeasonBefore() {
        given(memberships.findAnnualFees(any(), anyInt()))
                .willReturn(List.of(new MembershipRepository.PaidFee(781, Money.of(8_000))));
        Municipality municipality =
                MunicipalityBuilder.aMunicipality().withPopulation(2023, 3_496).build();

        assertThat(fees.quote(season, municipality).change()).isEqualTo(Money.of(1_000));
    }

    @Test
    void refusesAMunicipalityWhosePopulationIsNotKnown() {
        Municipality municipality = MunicipalityBuilder.aMunicipality().build();

        assertThatExceptionOfType(PopulationUnknown.class).isThrownBy(() -> fees.quote(season, municipality));
    }
}
