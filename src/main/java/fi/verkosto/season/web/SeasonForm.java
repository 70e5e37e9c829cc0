package fi.verkosto.season.web;

import static java.util.Objects.requireNonNull;

import fi.verkosto.season.Issuer;
import fi.verkosto.season.LateJoining;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonDetails;
import fi.verkosto.season.SeasonMustKeep;
import fi.verkosto.season.SeasonNumberInUse;
import fi.verkosto.season.SeasonNumberTaken;
import fi.verkosto.season.SeasonOverlaps;
import fi.verkosto.season.SeasonRequirement;
import fi.verkosto.season.SeasonWithoutFigures;
import fi.verkosto.shared.Refusal;
import fi.verkosto.web.FormDate;
import fi.verkosto.web.RefusedFields;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What is typed about a season itself.
 *
 * @param populationYear the fee goes by the population on 31 December of this year
 */
record SeasonForm(
        @Nullable Integer version,
        @NotNull @Min(1) @Max(999) @Nullable Integer number,
        @NotNull @FormDate @Nullable LocalDate startsOn,
        @NotNull @FormDate @Nullable LocalDate endsOn,
        @Size(max = 500) @Nullable String leadTheme,
        @NotNull @Min(0) @Max(50) @Nullable Integer workshopQuota,
        @Nullable Boolean quotaPerYear,
        @NotNull @Min(1990) @Max(2100) @Nullable Integer populationYear,
        @NotNull @Nullable LateJoining lateJoining,
        @FormDate @Nullable LocalDate decisionDeadline,
        @Nullable Issuer feeIssuer,
        @Nullable Issuer travelIssuer,
        @NotNull @Min(14) @Max(30) @Nullable Integer paymentTermDays,
        @Size(max = 4000) @Nullable String note)
        implements SeasonEdit {

    private static final RefusedFields REFUSED = new RefusedFields(Map.of(
            SeasonNumberTaken.class, "number",
            SeasonNumberInUse.class, "number",
            SeasonWithoutFigures.class, "populationYear",
            SeasonOverlaps.class, "startsOn"));
    private static final int USUAL_QUOTA = 5;
    private static final int USUAL_PAYMENT_TERM = 21;

    static SeasonForm blank() {
        return new SeasonForm(
                null,
                null,
                null,
                null,
                null,
                USUAL_QUOTA,
                false,
                null,
                LateJoining.FULL_FEE,
                null,
                null,
                null,
                USUAL_PAYMENT_TERM,
                null);
    }

    static SeasonForm of(Season season) {
        return new SeasonForm(
                season.getVersion(),
                season.getNumber(),
                season.getStartsOn(),
                season.getEndsOn(),
                season.getLeadTheme(),
                season.getWorkshopQuota(),
                season.isQuotaPerYear(),
                season.getPopulationDate().getYear(),
                season.getLateJoining(),
                season.getDecisionDeadline(),
                season.getFeeIssuer(),
                season.getTravelIssuer(),
                season.getPaymentTermDays(),
                season.getNote());
    }

    /** Marks what only two fields together can tell. */
    void check(BindingResult errors) {
        if (startsOn != null && endsOn != null && !startsOn.isBefore(endsOn)) {
            errors.rejectValue("endsOn", "season.form.endsOn.order");
        } else if (startsOn != null && endsOn != null && !SeasonDetails.isSensible(startsOn, endsOn)) {
            errors.rejectValue("endsOn", "season.form.endsOn.length");
        }
        if (tooFar(startsOn)) {
            errors.rejectValue("startsOn", "season.form.date.range");
        }
        if (tooFar(endsOn)) {
            errors.rejectValue("endsOn", "season.form.date.range");
        }
        if (tooFar(decisionDeadline)) {
            errors.rejectValue("decisionDeadline", "season.form.date.range");
        }
    }

    private static boolean tooFar(@Nullable LocalDate date) {
        return date != null && (date.getYear() < 1990 || date.getYear() > 2100);
    }

    SeasonDetails toDetails() {
        return new SeasonDetails(
                requireNonNull(number),
                requireNonNull(startsOn),
                requireNonNull(endsOn),
                leadTheme,
                requireNonNull(workshopQuota),
                Boolean.TRUE.equals(quotaPerYear),
                LocalDate.of(requireNonNull(populationYear), Month.DECEMBER, 31),
                requireNonNull(lateJoining),
                decisionDeadline,
                feeIssuer,
                travelIssuer,
                requireNonNull(paymentTermDays),
                note);
    }

    /** What is about one field is told beside it. */
    @Override
    public void reject(Refusal refusal, BindingResult errors) {
        Stream<String> emptied = refusal instanceof SeasonMustKeep kept
                ? kept.emptied().stream().sorted().flatMap(SeasonForm::fieldOf)
                : Stream.empty();
        List<RefusedFields> places = emptied.map(field -> new RefusedFields(Map.of(SeasonMustKeep.class, field)))
                .toList();
        (places.isEmpty() ? List.of(REFUSED) : places).forEach(place -> place.tell(refusal, errors));
    }

    private static Stream<String> fieldOf(SeasonRequirement requirement) {
        return switch (requirement) {
            case LEAD_THEME -> Stream.of("leadTheme");
            case QUOTA -> Stream.of("workshopQuota");
            case FEE_ISSUER -> Stream.of("feeIssuer");
            case TRAVEL_ISSUER -> Stream.of("travelIssuer");
            case TIERS, THEMES, OFFERING -> Stream.empty();
        };
    }

    @Override
    public boolean says(Season season) {
        return toDetails().equals(of(season).toDetails());
    }

    @Override
    public SeasonForm over(int present) {
        return new SeasonForm(
                present,
                number,
                startsOn,
                endsOn,
                leadTheme,
                workshopQuota,
                Boolean.TRUE.equals(quotaPerYear),
                populationYear,
                lateJoining,
                decisionDeadline,
                feeIssuer,
                travelIssuer,
                paymentTermDays,
                note);
    }
}
