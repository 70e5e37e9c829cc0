package fi.verkosto.bulletin.initiative;

import fi.verkosto.membership.Membership;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonTheme;
import fi.verkosto.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An initiative (aloite) or a peer discussion (vertaiskeskustelu) that a member has proposed to the network. */
@Entity
public class Initiative extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Season season;

    /** Whose proposal it is: a member of the season, which the database keeps. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(updatable = false)
    private Municipality municipality;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable SeasonTheme theme;

    @Enumerated(EnumType.STRING)
    private InitiativeKind kind;

    @Enumerated(EnumType.STRING)
    private InitiativeState state = InitiativeState.PROPOSED;

    private String title;

    private String text;

    private @Nullable String wishedTime;

    @Column(updatable = false)
    private Instant proposedAt;

    private @Nullable String answer;

    @Embedded
    private @Nullable Meeting meeting;

    private @Nullable String declineReason;

    private @Nullable String outcome;

    @SuppressWarnings("NullAway.Init")
    protected Initiative() {}

    @SuppressWarnings("NullAway.Init")
    Initiative(Membership membership, Proposal proposal, @Nullable SeasonTheme theme, Instant now) {
        this.season = membership.getSeason();
        this.municipality = membership.getMunicipality();
        this.proposedAt = now;
        season.requireNotClosed();
        if (!membership.getState().hasWorkshops()) {
            throw new InitiativeNeedsMember();
        }
        describe(proposal, theme);
    }

    /** Changes the proposal as long as nobody has answered. */
    void edit(Proposal proposal, @Nullable SeasonTheme newTheme) {
        requireEditable();
        describe(proposal, newTheme);
    }

    private void describe(Proposal proposal, @Nullable SeasonTheme newTheme) {
        kind = proposal.kind();
        title = proposal.title();
        text = proposal.text();
        theme = newTheme;
        wishedTime = proposal.wishedTime();
    }

    /** Refuses to open the proposal for changes when they could not be saved. */
    void requireEditable() {
        season.requireNotClosed();
        if (state != InitiativeState.PROPOSED) {
            throw new InitiativeIsAnswered();
        }
    }

    void withdraw() {
        requireEditable();
        state = InitiativeState.WITHDRAWN;
    }

    /**
     * Answers, or puts the answer right. The day of a discussion that was agreed on may be put right to one that has passed, as it
     * was held then; nobody is asked to come any more.
     *
     * @return whether those who have joined must be told: of the answer, and of another time or place
     */
    boolean answer(Answer given, LocalDate today) {
        requireWayTo(InitiativeState.ANSWERED);
        Meeting agreed = kind == InitiativeKind.PEER_DISCUSSION ? given.meeting() : null;
        if (kind == InitiativeKind.PEER_DISCUSSION) {
            requireMeeting(agreed);
        }
        boolean passed = agreed != null && agreed.isBefore(today);
        boolean first = state != InitiativeState.ANSWERED;
        if (first && passed) {
            throw new MeetingIsPast();
        }
        boolean news = first || (agreed != null && !passed && !agreed.isAtTimeAndPlaceOf(meeting));
        state = InitiativeState.ANSWERED;
        answer = given.text();
        meeting = agreed;
        declineReason = null;
        return news;
    }

    private void requireMeeting(@Nullable Meeting agreed) {
        LocalDate day = agreed == null ? null : agreed.meetsOn();
        if (agreed == null || day == null || !agreed.isWhole()) {
            throw new DiscussionNeedsMeeting();
        }
        if (day.isBefore(season.getStartsOn()) || day.isAfter(season.getEndsOn())) {
            throw new MeetingOutsideSeason(season.getNumber(), season.span());
        }
    }

    /**
     * Declines, or puts the reason right.
     *
     * @return whether those who have joined must be told
     */
    boolean decline(String reason) {
        requireWayTo(InitiativeState.DECLINED);
        boolean news = state != InitiativeState.DECLINED;
        state = InitiativeState.DECLINED;
        declineReason = reason;
        return news;
    }

    /**
     * Comes to its end.
     *
     * @param held whether the peer discussion took place
     * @return whether those who have joined must be told: that an agreed peer discussion does not take place
     */
    boolean close(boolean held, @Nullable String cameOfIt, LocalDate today) {
        requireWayTo(held ? InitiativeState.HELD : InitiativeState.CLOSED);
        if (held) {
            requireMet(meeting == null ? null : meeting.meetsOn(), today);
        }
        boolean calledOff = !held && isDiscussion() && state == InitiativeState.ANSWERED;
        state = held ? InitiativeState.HELD : InitiativeState.CLOSED;
        outcome = cameOfIt;
        return calledOff;
    }

    private static void requireMet(@Nullable LocalDate day, LocalDate today) {
        if (day == null) {
            throw new DiscussionNeedsMeeting();
        }
        if (day.isAfter(today)) {
            throw new DiscussionNotHeldYet(day);
        }
    }

    /** Refuses what the present state does not lead to; an answer may be put right. */
    void requireWayTo(InitiativeState wanted) {
        season.requireNotClosed();
        boolean correction = state == wanted && state.isCorrectable();
        if (!correction && !state.next().contains(wanted)) {
            throw new InitiativeMoveRefused(state, wanted);
        }
    }

    void requireOpenForJoiners() {
        season.requireNotClosed();
        if (!state.takesJoiners()) {
            throw new JoiningIsOver();
        }
    }

    public Season getSeason() {
        return season;
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public @Nullable SeasonTheme getTheme() {
        return theme;
    }

    public InitiativeKind getKind() {
        return kind;
    }

    public boolean isDiscussion() {
        return kind == InitiativeKind.PEER_DISCUSSION;
    }

    public InitiativeState getState() {
        return state;
    }

    public String getTitle() {
        return title;
    }

    /** In Markdown. */
    public String getText() {
        return text;
    }

    public @Nullable String getWishedTime() {
        return wishedTime;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    /** In Markdown. */
    public @Nullable String getAnswer() {
        return answer;
    }

    public @Nullable Meeting getMeeting() {
        return meeting;
    }

    public @Nullable String getDeclineReason() {
        return declineReason;
    }

    /** What came of it. */
    public @Nullable String getOutcome() {
        return outcome;
    }
}
