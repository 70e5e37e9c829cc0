package fi.verkosto.decision;

import fi.verkosto.membership.JoiningDecision;
import fi.verkosto.membership.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows whether a body has decided that a municipality joins. */
@Service
@Transactional(readOnly = true)
class RecordedJoining implements JoiningDecision {

    private final DecisionRepository decisions;

    RecordedJoining(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    public boolean isRecordedFor(Membership membership) {
        return decisions.existsJoin(
                membership.getMunicipality().getId(), membership.getSeason().getId());
    }
}
