package fi.verkosto.bulletin.web;

import fi.verkosto.bulletin.initiative.InitiativeRegister;
import fi.verkosto.bulletin.initiative.InitiativeState;
import fi.verkosto.season.ClosingPanel;
import fi.verkosto.season.Season;
import java.util.List;
import org.springframework.stereotype.Component;

/** Proposals that wait for an answer, and answered ones that have not come to their end, when the season is about to be closed. */
@Component
class InitiativesAtClosing implements ClosingPanel {

    private static final int ORDER = 50;

    private final InitiativeRegister register;

    InitiativesAtClosing(InitiativeRegister register) {
        this.register = register;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Matter> of(Season season) {
        return List.of(
                matter("initiative.closing.waiting", season, InitiativeState.PROPOSED),
                matter("initiative.closing.open", season, InitiativeState.ANSWERED));
    }

    private Matter matter(String text, Season season, InitiativeState state) {
        return new Matter(
                text, register.count(season, state), "/initiatives?season=" + season.getNumber() + "&state=" + state);
    }
}
