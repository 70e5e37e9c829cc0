package fi.verkosto.workshop;

import fi.verkosto.account.Scope;
import fi.verkosto.account.Tokens;
import fi.verkosto.season.SeasonState;
import fi.verkosto.shared.NotFound;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the feedback of participants, who stay unknown (palaute). */
@Service
@Transactional
public class FeedbackService {

    private static final int OPEN_DAYS = 60;
    /** More answers than anybody needs; a link that has got into wrong hands fills no database. */
    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final WorkshopService workshops;
    private final Clock clock;

    FeedbackService(JdbcClient jdbc, WorkshopService workshops, Clock clock) {
        this.jdbc = jdbc;
        this.workshops = workshops;
        this.clock = clock;
    }

    /** Whether the time in which participants may answer has passed. */
    public boolean isOverFor(Workshop workshop) {
        return state(workshop.day(), workshop.getMembership().getSeason().getState()) == FeedbackOf.State.OVER;
    }

    /** Makes the link of a workshop; one that has it keeps it. */
    public void open(long workshopId, Scope scope) {
        Workshop workshop = workshops.get(workshopId, scope);
        workshop.getMembership().getSeason().requireNotClosed();
        if (workshop.getState() == WorkshopState.IDEA || workshop.getState() == WorkshopState.CANCELLED) {
            throw new FeedbackNeedsWorkshop();
        }
        jdbc.sql("insert into feedback_link (workshop_id, token) values (:workshop, :token) on conflict do nothing")
                .param("workshop", workshopId)
                .param("token", Tokens.create())
                .update();
    }

    /** The secret of a workshop that the caller may see already; empty while it has none. */
    @Transactional(readOnly = true)
    public Optional<String> tokenOf(Workshop workshop) {
        return jdbc.sql("select token from feedback_link where workshop_id = :workshop")
                .param("workshop", workshop.getId())
                .query(String.class)
                .optional();
    }

    /** What a link asks about. */
    @Transactional(readOnly = true)
    public FeedbackOf about(String token) {
        return jdbc.sql("""
                        select w.id, w.topic, w.held_on, coalesce(w.held_on, w.planned_on) as day, s.state as season,
                          u.name_fi, u.name_sv
                        from feedback_link f join workshop w on w.id = f.workshop_id join municipality u on u.id = w.municipality_id
                          join membership m on m.id = w.membership_id join season s on s.id = m.season_id
                        where f.token = :token and w.state <> 'CANCELLED'
                        """)
                .param("token", token)
                .query((row, number) -> about(row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private FeedbackOf about(ResultSet row) throws SQLException {
        return new FeedbackOf(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("name_fi"),
                row.getString("name_sv"),
                row.getObject("held_on", LocalDate.class),
                state(row.getObject("day", LocalDate.class), SeasonState.valueOf(row.getString("season"))));
    }

    /** A workshop may be answered about on its very day, before anybody has written down that it was held. */
    private FeedbackOf.State state(@Nullable LocalDate day, SeasonState season) {
        LocalDate today = LocalDate.now(clock);
        if (season == SeasonState.CLOSED || (day != null && today.isAfter(day.plusDays(OPEN_DAYS)))) {
            return FeedbackOf.State.OVER;
        }
        return day == null || today.isBefore(day) ? FeedbackOf.State.NOT_YET : FeedbackOf.State.OPEN;
    }

    /** Takes an answer, of which nothing is kept but itself. */
    public void answer(String token, FeedbackAnswer answer) {
        FeedbackOf about = about(token);
        if (!about.isOpen() || summaryOf(about.workshop()).answers() >= MOST) {
            throw new FeedbackNotTaken();
        }
        jdbc.sql("""
                        insert into feedback (workshop_id, useful, goals, expertise, heard, followed_up, words)
                        values (:workshop, :useful, :goals, :expertise, :heard, :followedUp, :words)
                        """)
                .param("workshop", about.workshop())
                .param("useful", answer.useful())
                .param("goals", answer.goals())
                .param("expertise", answer.expertise())
                .param("heard", answer.heard())
                .param("followedUp", answer.followedUp())
                .param("words", answer.words())
                .update();
    }

    /** What was answered about a workshop that the caller may see already. */
    @Transactional(readOnly = true)
    public FeedbackSummary summaryOf(Workshop workshop) {
        return summaryOf(workshop.getId());
    }

    /** Answers count by whole groups only: whoever looks before and after one more must not see what that one says. */
    private FeedbackSummary summaryOf(long workshop) {
        return jdbc.sql("""
                        select (select count(*) from feedback where workshop_id = :workshop) as answers, round(avg(useful), 1) as useful, round(avg(goals), 1) as goals,
                          round(avg(expertise), 1) as expertise, round(avg(heard), 1) as heard,
                          round(avg(followed_up), 1) as followed_up,
                          array_remove(array_agg(words order by words), null) as words
                        from (select * from feedback where workshop_id = :workshop order by id
                          limit (select count(*) / :least * :least from feedback where workshop_id = :workshop)) whole
                        """)
                .param("workshop", workshop)
                .param("least", FeedbackSummary.LEAST)
                .query((row, number) -> summary(row))
                .single();
    }

    private static FeedbackSummary summary(ResultSet row) throws SQLException {
        int answers = row.getInt("answers");
        if (answers < FeedbackSummary.LEAST) {
            return new FeedbackSummary(answers, List.of(), List.of());
        }
        return new FeedbackSummary(
                answers,
                List.of(
                        average(row, "useful"),
                        average(row, "goals"),
                        average(row, "expertise"),
                        average(row, "heard"),
                        average(row, "followed_up")),
                List.of((String[]) row.getArray("words").getArray()));
    }

    private static BigDecimal average(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column);
    }
}
