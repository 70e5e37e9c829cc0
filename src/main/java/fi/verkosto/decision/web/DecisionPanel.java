package fi.verkosto.decision.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.decision.DecisionRow;
import fi.verkosto.decision.DecisionService;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipPanel;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.season.SeasonState;
import fi.verkosto.web.FormattingConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the municipality's bodies have decided, on a membership's page. */
@Component
class DecisionPanel implements MembershipPanel {

    private static final int ORDER = 10;

    private final DecisionService decisions;

    DecisionPanel(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * What the section shows.
     *
     * @param record address of the form that records a handling; null when this visitor or this season has none
     * @param minutes address of the form that reads minutes, while the decision is waited for
     * @param proposal address of the text that proposes taking part; null when no fee is known for it
     */
    public record Content(
            List<DecisionRow> handlings,
            @Nullable String record,
            @Nullable String minutes,
            @Nullable String proposal) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Membership membership, SignedIn me) {
        List<DecisionRow> handlings = decisions.of(membership);
        boolean mayRecord = me.isStaff() && membership.getSeason().getState() != SeasonState.CLOSED;
        String record = mayRecord ? "/decisions/new?membership=" + membership.getId() : null;
        Optional<DecisionRow> settled =
                handlings.stream().filter(row -> row.outcome().isSettled()).findFirst();
        boolean waited = settled.isEmpty()
                && membership.getState() != MembershipState.WITHDRAWN
                && membership.getState() != MembershipState.ENDED;
        Action next = record != null && waited ? new Action(Words.of("decision.panel.record"), record) : null;
        return Optional.of(new Part(
                step(handlings, settled.orElse(null), waited),
                next,
                false,
                "decision/panel",
                new Content(
                        handlings,
                        record,
                        next == null ? null : "/decisions/minutes?membership=" + membership.getId(),
                        proposal(membership))));
    }

    private static @Nullable String proposal(Membership membership) {
        return membership.getAnnualFee() == null
                ? null
                : "/decisions/proposals/" + membership.getSeason().getNumber() + "/"
                        + membership.getMunicipality().getCode();
    }

    private static Step step(List<DecisionRow> handlings, @Nullable DecisionRow settled, boolean waited) {
        if (settled != null) {
            return new Step(
                    Tone.DONE,
                    "decision.panel.title",
                    Words.of("decision.panel." + settled.outcome(), handling(settled)),
                    "/decisions/" + settled.id());
        }
        if (handlings.isEmpty()) {
            return new Step(
                    waited ? Tone.NEXT : Tone.LATER, "decision.panel.title", Words.of("decision.panel.none"), null);
        }
        return new Step(
                waited ? Tone.NEXT : Tone.LATER,
                "decision.panel.title",
                Words.of("decision.panel.open", handling(handlings.get(0))),
                "/decisions/" + handlings.get(0).id());
    }

    /** As minutes are called: Kunnanhallitus 27.1.2025 § 25. */
    private static String handling(DecisionRow row) {
        LocalDate day = row.meetingDate();
        return row.bodyName()
                + (day == null ? "" : " " + FormattingConfiguration.date(day))
                + (row.section() == null ? "" : " §\u00a0" + row.section());
    }
}
