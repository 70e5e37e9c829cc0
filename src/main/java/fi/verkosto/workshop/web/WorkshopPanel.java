package fi.verkosto.workshop.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipPanel;
import fi.verkosto.season.SeasonState;
import fi.verkosto.workshop.Slots;
import fi.verkosto.workshop.WorkshopService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The workshop slots on a membership's page. */
@Component
class WorkshopPanel implements MembershipPanel {

    private static final int ORDER = 40;

    private final WorkshopService workshops;

    WorkshopPanel(WorkshopService workshops) {
        this.workshops = workshops;
    }

    /** What the section shows; mayPlan says whether free slots and missing reports carry their buttons. */
    public record Content(Slots slots, boolean mayPlan, boolean mayReport) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Membership membership, SignedIn me) {
        Slots slots = workshops.slotsOf(membership);
        if (!membership.getState().isMember() && slots.isUntouched()) {
            return Optional.empty();
        }
        boolean mayReport = me.mayPlanWorkshops() && membership.getSeason().getState() != SeasonState.CLOSED;
        boolean mayPlan = mayReport && membership.getState().hasWorkshops();
        return Optional.of(new Part(
                step(slots),
                next(membership, slots, mayPlan, mayReport),
                true,
                "workshop/panel",
                new Content(slots, mayPlan, mayReport)));
    }

    private static Step step(Slots slots) {
        Words used = Words.of("workshop.panel.used", slots.used(), slots.quota());
        if (slots.hasLateReport()) {
            return new Step(Tone.NEXT, "workshop.panel.step", Words.of("workshop.panel.late"), "#workshops");
        }
        return new Step(slots.isFinished() ? Tone.DONE : Tone.NOW, "workshop.panel.step", used, "#workshops");
    }

    private static @Nullable Action next(Membership membership, Slots slots, boolean mayPlan, boolean mayReport) {
        Slots.Slot unreported = slots.unreported();
        if (mayReport && unreported != null && unreported.workshop() != null) {
            return new Action(
                    Words.of("workshop.panel.report", unreported.number()),
                    "/workshops/" + unreported.workshop().getId() + "/report");
        }
        Slots.Slot free = slots.firstFree();
        return mayPlan && free != null
                ? new Action(
                        Words.of("workshop.panel.plan", free.number()),
                        "/workshops/new?membership=" + membership.getId())
                : null;
    }
}
