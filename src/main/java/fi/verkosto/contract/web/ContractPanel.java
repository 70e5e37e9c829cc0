package fi.verkosto.contract.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contract.Contract;
import fi.verkosto.contract.ContractService;
import fi.verkosto.contract.ContractState;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipPanel;
import fi.verkosto.season.SeasonState;
import fi.verkosto.web.FormattingConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The contracts of a membership on its page. */
@Component
class ContractPanel implements MembershipPanel {

    private static final int ORDER = 20;
    private static final String TITLE = "contract.panel.title";

    private final ContractService contracts;

    ContractPanel(ContractService contracts) {
        this.contracts = contracts;
    }

    /**
     * What the section shows.
     *
     * @param make address of the form that makes the first contract; null when there is one, or this visitor makes none
     */
    public record Content(
            List<Contract> contracts, @Nullable String make) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Membership membership, SignedIn me) {
        List<Contract> known = contracts.of(membership, me.scope());
        if (known.isEmpty() && !membership.getState().isMember()) {
            return Optional.empty();
        }
        boolean open =
                membership.getState().hasWorkshops() && membership.getSeason().getState() != SeasonState.CLOSED;
        boolean works = open && me.isStaff();
        Contract newest = known.isEmpty() ? null : known.get(0);
        String make = works && newest == null ? "/contracts/new?membership=" + membership.getId() : null;
        return Optional.of(new Part(
                step(newest, open),
                works ? next(newest, make) : null,
                false,
                "contract/panel",
                new Content(known, make)));
    }

    private static Step step(@Nullable Contract newest, boolean open) {
        if (newest == null) {
            return new Step(open ? Tone.NEXT : Tone.LATER, TITLE, Words.of("contract.panel.none"), null);
        }
        String address = "/contracts/" + newest.getId();
        String number = newest.getNumber().toString();
        return switch (newest.getState()) {
            case DRAFT -> new Step(Tone.NEXT, TITLE, Words.of("contract.panel.DRAFT", number), address);
            case SENT ->
                new Step(Tone.NEXT, TITLE, Words.of("contract.panel.SENT", number, day(newest.getSentOn())), address);
            case SIGNED ->
                new Step(Tone.DONE, TITLE, Words.of("contract.panel.SIGNED", number, day(newest.signedOn())), address);
        };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : FormattingConfiguration.date(day);
    }

    private static @Nullable Action next(@Nullable Contract newest, @Nullable String make) {
        if (newest == null) {
            return make == null ? null : new Action(Words.of("contract.panel.make"), make);
        }
        if (newest.getState() == ContractState.DRAFT) {
            return new Action(Words.of("contract.panel.send"), "/contracts/" + newest.getId());
        }
        return newest.getState() == ContractState.SENT
                ? new Action(Words.of("contract.panel.sign"), "/contracts/" + newest.getId() + "/signature")
                : null;
    }
}
