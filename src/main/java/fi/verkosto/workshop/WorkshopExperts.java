package fi.verkosto.workshop;

import fi.verkosto.account.Scope;
import fi.verkosto.contact.Experts;
import fi.verkosto.shared.NotFound;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a workshop, and how many hours each spends on it; two workshops of one expert at a time are shown, not refused. */
@Service
@Transactional
public class WorkshopExperts {

    private static final String OF_WORKSHOP = """
            select e.id, e.person_id as person, p.first_name || ' ' || p.last_name as name, e.hours, e.travel_claim as claim,
              e.travel_settled_on as settled_on
            from workshop_expert e join person p on p.id = e.person_id where e.workshop_id = :workshop and not e.removed
            order by p.last_name, p.first_name, e.id
            """;

    /** Two workshops of one day collide unless both times are known and one ends before the other begins. */
    static final String COLLIDING = """
            workshop_expert mine join workshop here on here.id = mine.workshop_id and here.state <> 'CANCELLED' and not mine.removed
              join workshop_expert other on other.person_id = mine.person_id and other.workshop_id <> here.id and not other.removed
              join workshop there on there.id = other.workshop_id and there.state <> 'CANCELLED'
                and coalesce(there.held_on, there.planned_on) = coalesce(here.held_on, here.planned_on)
                and not coalesce(there.ends_at <= here.starts_at or here.ends_at <= there.starts_at, false)
              join person p on p.id = mine.person_id
            """;

    private static final String CLASHES = """
            select p.first_name || ' ' || p.last_name as name, there.id as workshop, there.topic, u.name_fi, u.name_sv,
              coalesce(there.held_on, there.planned_on) as day, there.starts_at
            from
            """ + COLLIDING + """
              join municipality u on u.id = there.municipality_id
            where here.id = :workshop order by p.last_name, p.first_name, there.starts_at, there.id
            """;

    private final JdbcClient jdbc;
    private final WorkshopService workshops;
    private final Experts experts;
    private final Clock clock;

    WorkshopExperts(JdbcClient jdbc, WorkshopService workshops, Experts experts, Clock clock) {
        this.jdbc = jdbc;
        this.workshops = workshops;
        this.experts = experts;
        this.clock = clock;
    }

    /**
     * An expert of a workshop.
     *
     * @param claim null as long as the travel claim is waited for
     * @param settledOn the day on which that was entered
     */
    public record ExpertTime(
            long id,
            long person,
            String name,
            BigDecimal hours,
            @Nullable TravelClaim claim,
            @Nullable LocalDate settledOn) {}

    /** Another workshop at which an expert of this one is needed at the same time. */
    public record Clash(
            String name,
            long workshop,
            String topic,
            String nameFi,
            String nameSv,
            LocalDate day,
            @Nullable LocalTime startsAt) {

        public String municipality(Locale locale) {
            return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
        }
    }

    /** The experts of a workshop that the caller may see already. */
    @Transactional(readOnly = true)
    public List<ExpertTime> of(Workshop workshop) {
        return jdbc.sql(OF_WORKSHOP)
                .param("workshop", workshop.getId())
                .query(ExpertTime.class)
                .list();
    }

    /** For those who see every municipality: where else the experts of the workshop are at the same time. */
    @Transactional(readOnly = true)
    public List<Clash> clashesOf(Workshop workshop) {
        return jdbc.sql(CLASHES)
                .param("workshop", workshop.getId())
                .query(Clash.class)
                .list();
    }

    /** Adds an expert, or says anew how many hours one spends. */
    public void add(long workshopId, long person, BigDecimal hours, Scope scope) {
        open(workshopId, scope);
        if (experts.all().stream().noneMatch(expert -> expert.id() == person)) {
            throw new NoExpert();
        }
        jdbc.sql("""
                        insert into workshop_expert (workshop_id, person_id, hours) values (:workshop, :person, :hours)
                        on conflict (workshop_id, person_id) do update set hours = excluded.hours, removed = false
                        """)
                .param("workshop", workshopId)
                .param("person", person)
                .param("hours", hours)
                .update();
    }

    public void remove(long workshopId, long id, Scope scope) {
        open(workshopId, scope);
        int removed = jdbc.sql("update workshop_expert set removed = true"
                        + " where id = :id and workshop_id = :workshop and not removed")
                .param("id", id)
                .param("workshop", workshopId)
                .update();
        if (removed == 0) {
            throw new NotFound();
        }
    }

    /**
     * Enters that an expert's travel claim has come or that there is none to come.
     *
     * @param claim null to wait for it again
     */
    public void settleTravel(long workshopId, long id, @Nullable TravelClaim claim, Scope scope) {
        if (open(workshopId, scope).getHolding() == null) {
            throw new ClaimBeforeHolding();
        }
        int settled = jdbc.sql("""
                        update workshop_expert set travel_claim = cast(:claim as text),
                          travel_settled_on = case when cast(:claim as text) is not null then cast(:today as date) end
                        where id = :id and workshop_id = :workshop and not removed and travel_claim is distinct from :claim
                        """)
                .param("claim", claim == null ? null : claim.name())
                .param("today", LocalDate.now(clock))
                .param("id", id)
                .param("workshop", workshopId)
                .update();
        if (settled == 0 && of(workshops.get(workshopId, scope)).stream().noneMatch(expert -> expert.id() == id)) {
            throw new NotFound();
        }
    }

    private Workshop open(long workshopId, Scope scope) {
        Workshop workshop = workshops.get(workshopId, scope);
        workshop.getMembership().getSeason().requireNotClosed();
        return workshop;
    }
}
