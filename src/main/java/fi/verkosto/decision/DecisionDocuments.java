package fi.verkosto.decision;

import fi.verkosto.account.SignedIn;
import fi.verkosto.document.DocumentOwner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The file of the minutes is for whoever may read a decision that was read from it. */
@Component
class DecisionDocuments implements DocumentOwner {

    private final DecisionRepository decisions;

    DecisionDocuments(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(SignedIn person, long documentId) {
        return decisions.isFileOfDecision(
                documentId, person.scope().everything(), person.scope().ids());
    }
}
