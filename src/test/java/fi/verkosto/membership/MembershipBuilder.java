package fi.verkosto.membership;

import fi.verkosto.municipality.MunicipalityBuilder;
import fi.verkosto.season.FeeTier;
import fi.verkosto.season.LateJoining;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonDetails;
import fi.verkosto.shared.Money;
import fi.verkosto.shared.Population;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.ReflectionTestUtils;

/** Makes memberships of season 8 (2025–2026) without a database: Sysmä with 3 496 inhabitants. */
final class MembershipBuilder {

    private LateJoining lateJoining = LateJoining.FULL_FEE;
    private Map<Long, Money> previousFees = Map.of();

    static MembershipBuilder aMembership() {
        return new MembershipBuilder();
    }

    MembershipBuilder joiningLate(LateJoining rule) {
        lateJoining = rule;
        return this;
    }

    MembershipBuilder paidBefore(long euros) {
        previousFees = Map.of(781L, Money.of(euros));
        return this;
    }

    Membership build() {
        Season season = season(lateJoining);
        Tariff tariff =
                new Tariff(season, Map.of(2025, new BigDecimal("24.0"), 2026, new BigDecimal("25.5")), previousFees);
        return new Membership(
                MunicipalityBuilder.aMunicipality().withPopulation(2023, 3_496).build(),
                season,
                tariff.quote(MunicipalityBuilder.aMunicipality()
                        .withPopulation(2023, 3_496)
                        .build()),
                move(MembershipState.PROSPECT, LocalDate.of(2024, 10, 1), null));
    }

    static Season season(LateJoining lateJoining) {
        Season season = new Season(new SeasonDetails(
                8,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 12, 31),
                null,
                5,
                false,
                LocalDate.of(2023, 12, 31),
                lateJoining,
                null,
                null,
                null,
                21,
                null));
        season.priceBy(List.of(
                new FeeTier(0, 8_999, Money.of(9_000), false),
                new FeeTier(9_000, 45_000, Money.of(12_000), false),
                new FeeTier(45_001, null, Money.of(16_000), false)));
        return season;
    }

    static void close(Season season) {
        ReflectionTestUtils.setField(season, "state", fi.verkosto.season.SeasonState.CLOSED);
    }

    static Population population(int inhabitants) {
        return new Population(inhabitants);
    }

    static Move move(MembershipState to, LocalDate on, @Nullable String reason) {
        return new Move(to, on, reason, "1", Instant.EPOCH);
    }
}
