package fi.verkosto.workshop;

import fi.verkosto.membership.Membership;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.FeeTier;
import fi.verkosto.season.Issuer;
import fi.verkosto.season.LateJoining;
import fi.verkosto.season.OfferingItem;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonDetails;
import fi.verkosto.season.ThemePurpose;
import fi.verkosto.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes workshops of an active season 2025–2026 with valid and boring content. */
final class WorkshopBuilder {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate DAY = LocalDate.of(2026, 10, 8);

    private final Season season;
    private int slot = 1;
    private LocalDate plannedOn = DAY;

    private WorkshopBuilder(int quota, boolean perYear) {
        season = season(quota, perYear);
    }

    static WorkshopBuilder aWorkshop() {
        return new WorkshopBuilder(5, false);
    }

    /** Of a season with three workshops a year. */
    static WorkshopBuilder aWorkshopOfAYear() {
        return new WorkshopBuilder(3, true);
    }

    WorkshopBuilder inSlot(int number) {
        slot = number;
        return this;
    }

    WorkshopBuilder on(LocalDate day) {
        plannedOn = day;
        return this;
    }

    Workshop planned() {
        return planned(plan(plannedOn));
    }

    Workshop withoutDay() {
        return planned(plan("Aihe", null, null));
    }

    Workshop idea() {
        return new Workshop(membership(season), plan(plannedOn), null);
    }

    private Workshop planned(WorkshopPlan plan) {
        Workshop workshop = new Workshop(membership(season), plan, null);
        workshop.reserve(IntStream.range(1, slot).boxed().toList());
        return workshop;
    }

    Workshop confirmed() {
        Workshop workshop = planned();
        workshop.confirm();
        return workshop;
    }

    Workshop held() {
        Workshop workshop = confirmed();
        workshop.hold(attendance(plannedOn, 12), TODAY, List.of());
        return workshop;
    }

    Workshop reported() {
        Workshop workshop = held();
        workshop.report(written("Raportti"), true, TODAY);
        return workshop;
    }

    Workshop cancelled() {
        Workshop workshop = planned();
        workshop.cancel("Kunta siirtää");
        return workshop;
    }

    /** Closes the season after the workshop has come to be. */
    void closeSeason() {
        season.close();
    }

    static Attendance attendance(LocalDate day, int participants) {
        return new Attendance(new Holding(day, participants), Map.of());
    }

    static WrittenReport written(String text) {
        return new WrittenReport(text, null, null, false);
    }

    static WorkshopPlan plan(LocalDate day) {
        return plan("Aihe", day, "Kunnantalo");
    }

    static WorkshopPlan plan(String topic, @Nullable LocalDate day, @Nullable String place) {
        return new WorkshopPlan(
                topic,
                null,
                Set.of(WorkshopKind.SEMINAR),
                Set.of(Audience.ELECTED),
                new Schedule(day, day == null ? null : LocalTime.of(9, 0), null, false, place),
                null,
                null);
    }

    private static Season season(int quota, boolean perYear) {
        Season season = new Season(new SeasonDetails(
                8,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 12, 31),
                "Kärkiteema",
                quota,
                perYear,
                LocalDate.of(2023, 12, 31),
                LateJoining.FULL_FEE,
                null,
                Issuer.FCG,
                Issuer.FCG,
                21,
                null));
        season.priceBy(List.of(new FeeTier(0, null, Money.of(9_000), false)));
        season.offer(List.of(new OfferingItem("Teemaseminaari", 4, null)));
        season.addTheme(ThemePurpose.PROGRAMME, null, "Teema");
        season.open();
        season.activate();
        return season;
    }

    private static Membership membership(Season season) {
        return new Membership() {
            @Override
            public Season getSeason() {
                return season;
            }

            @Override
            public int getWorkshopQuota() {
                return season.quotaOfMembership();
            }

            @Override
            public Municipality getMunicipality() {
                return new Municipality() {};
            }
        };
    }
}
