package fi.verkosto.bulletin.initiative;

import fi.verkosto.account.AccountService;
import fi.verkosto.contact.KeptRecords;
import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailCheck;
import fi.verkosto.mail.MailService;
import fi.verkosto.mail.WaitingMail;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mail about an initiative goes as long as it stands where the mail says, to those who still belong to the office or speak for
 * a municipality that takes part, and not when a later one tells of another time or place.
 */
@Component
class InitiativeMailCheck implements MailCheck {

    private static final Map<String, Set<InitiativeState>> TELLS = Map.of(
            InitiativeMailKinds.ENDED, Set.of(InitiativeState.WITHDRAWN, InitiativeState.CLOSED),
            InitiativeMailKinds.PROPOSED, Set.of(InitiativeState.PROPOSED),
            InitiativeMailKinds.ANSWERED, Set.of(InitiativeState.ANSWERED),
            InitiativeMailKinds.AGREED, Set.of(InitiativeState.ANSWERED),
            InitiativeMailKinds.PROPOSER_LEFT, Set.of(InitiativeState.ANSWERED),
            InitiativeMailKinds.DECLINED, Set.of(InitiativeState.DECLINED));

    private final InitiativeRepository initiatives;
    private final JoinedPeople people;
    private final KeptRecords records;
    private final AccountService accounts;
    private final MailService mails;

    InitiativeMailCheck(
            InitiativeRepository initiatives,
            JoinedPeople people,
            KeptRecords records,
            AccountService accounts,
            MailService mails) {
        this.initiatives = initiatives;
        this.people = people;
        this.records = records;
        this.accounts = accounts;
        this.mails = mails;
    }

    @Override
    public boolean concerns(WaitingMail mail) {
        return TELLS.containsKey(mail.kind());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isStillDue(WaitingMail mail) {
        Subject about = mail.about();
        return about != null
                && initiatives
                        .findState(about.id())
                        .filter(state ->
                                TELLS.getOrDefault(mail.kind(), Set.of()).contains(state))
                        .isPresent()
                && isConcerned(mail, about)
                && !mails.isFollowed(mail);
    }

    private boolean isConcerned(WaitingMail mail, Subject about) {
        Long person = mail.person();
        if (person == null) {
            return accounts.staff().stream()
                    .anyMatch(account -> account.getEmail().equals(mail.address()));
        }
        long kept = records.keptId(person);
        return people.of(about.id()).stream()
                .anyMatch(liaison -> liaison.person() == kept && liaison.email().equals(mail.address()));
    }
}
