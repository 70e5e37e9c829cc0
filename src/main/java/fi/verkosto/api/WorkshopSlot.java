package fi.verkosto.api;

import fi.verkosto.workshop.Audience;
import fi.verkosto.workshop.WorkshopKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slot of a membership in a list: FREE, or UNUSED when it can no longer be planned, or with the state and the facts of its
 * workshop. A workshop with two slots stands in both; a consulting order beyond the quota has none.
 *
 * @param date on which it was held, before that the one for which it is planned
 * @param experts their names, then what was written freely
 * @param reported whether its report has been written
 * @param approvedOn the day on which a coordinator approved the report
 */
record WorkshopSlot(
        long membership,
        int season,
        MunicipalityName municipality,
        @Nullable Integer slot,
        String state,
        @Nullable Long id,
        @Nullable String topic,
        @Nullable String theme,
        List<WorkshopKind> kinds,
        List<Audience> audiences,
        @Nullable LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String experts,
        @Nullable Integer participants,
        boolean reported,
        @Nullable LocalDate approvedOn) {}
