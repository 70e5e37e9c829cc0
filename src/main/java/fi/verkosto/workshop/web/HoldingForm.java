package fi.verkosto.workshop.web;

import fi.verkosto.web.FormDate;
import fi.verkosto.workshop.Attendance;
import fi.verkosto.workshop.Audience;
import fi.verkosto.workshop.Holding;
import fi.verkosto.workshop.Workshop;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The form that records that a workshop was held. */
record HoldingForm(
        @Nullable Integer version,
        @NotNull @FormDate @Nullable LocalDate heldOn,
        @NotNull @PositiveOrZero @Max(10_000) @Nullable Integer participants,
        @Valid @Nullable List<Count> counts) {

    /** How many of an audience took part. */
    record Count(
            @Nullable Audience audience,
            @PositiveOrZero @Max(10_000) @Nullable Integer participants) {}

    /** One row for each audience, whatever was sent. */
    HoldingForm {
        counts = counts == null ? rows(Map.of()) : whole(counts);
    }

    static HoldingForm of(Workshop workshop) {
        Holding holding = workshop.getHolding();
        Map<Audience, Integer> present = workshop.getAttendance();
        return new HoldingForm(
                workshop.getVersion(), workshop.day(), holding == null ? null : holding.participants(), rows(present));
    }

    private static List<Count> rows(Map<Audience, Integer> counted) {
        return Arrays.stream(Audience.values())
                .map(audience -> new Count(audience, counted.get(audience)))
                .toList();
    }

    private static List<Count> whole(List<@Nullable Count> sent) {
        Audience[] audiences = Audience.values();
        return IntStream.range(0, audiences.length)
                .mapToObj(at -> {
                    Count count = at < sent.size() ? sent.get(at) : null;
                    return count == null || count.audience() == null ? new Count(audiences[at], null) : count;
                })
                .toList();
    }

    HoldingForm over(int presentVersion) {
        return new HoldingForm(presentVersion, heldOn, participants, rows(counted()));
    }

    private Map<Audience, Integer> counted() {
        Map<Audience, Integer> counted = new EnumMap<>(Audience.class);
        for (Count count : Objects.requireNonNullElse(counts, List.<Count>of())) {
            if (count.audience() != null && count.participants() != null) {
                counted.put(count.audience(), count.participants());
            }
        }
        return counted;
    }

    int seen() {
        return version == null ? -1 : version;
    }

    Attendance toAttendance() {
        return new Attendance(
                new Holding(
                        Objects.requireNonNullElse(heldOn, LocalDate.MIN), Objects.requireNonNullElse(participants, 0)),
                counted());
    }
}
