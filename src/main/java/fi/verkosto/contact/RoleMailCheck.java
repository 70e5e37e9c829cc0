package fi.verkosto.contact;

import fi.verkosto.mail.MailCheck;
import fi.verkosto.mail.WaitingMail;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nothing goes to people who have left: whoever has no role any more when a mail is about to be sent does not get it. */
@Component
class RoleMailCheck implements MailCheck {

    private final ContactRoleRepository roles;
    private final KeptRecords records;
    private final Clock clock;

    RoleMailCheck(ContactRoleRepository roles, KeptRecords records, Clock clock) {
        this.roles = roles;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public boolean concerns(WaitingMail mail) {
        return mail.person() != null;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isStillDue(WaitingMail mail) {
        Long person = mail.person();
        return person == null || roles.hasRole(records.keptId(person), LocalDate.now(clock));
    }
}
