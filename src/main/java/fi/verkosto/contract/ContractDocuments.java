package fi.verkosto.contract;

import fi.verkosto.account.SignedIn;
import fi.verkosto.document.DocumentOwner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signed file is for whoever may read the contract. */
@Component
class ContractDocuments implements DocumentOwner {

    private final ContractRepository contracts;

    ContractDocuments(ContractRepository contracts) {
        this.contracts = contracts;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(SignedIn person, long documentId) {
        return contracts.isFileOfContract(
                documentId, person.scope().everything(), person.scope().ids());
    }
}
