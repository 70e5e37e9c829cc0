package fi.verkosto.bulletin;

import fi.verkosto.account.Scope;
import fi.verkosto.bulletin.BulletinDetails.Audience;
import fi.verkosto.contact.KeptRecords;
import fi.verkosto.contact.RoleKind;
import fi.verkosto.journal.Subject;
import fi.verkosto.mail.MailKinds;
import fi.verkosto.mail.WaitingMail;
import fi.verkosto.municipality.SizeClass;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To whom bulletins go: those of the audience, without those who want none and those who were taken off the list. */
@Component
class Recipients {

    private static final Set<RoleKind> CONTACT_PEOPLE = Set.of(RoleKind.LIAISON, RoleKind.DEPUTY);

    private final BulletinRepository bulletins;
    private final KeptRecords records;
    private final JdbcClient jdbc;
    private final Clock clock;

    Recipients(BulletinRepository bulletins, KeptRecords records, JdbcClient jdbc, Clock clock) {
        this.bulletins = bulletins;
        this.records = records;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of the audience who take bulletins, each once, in the order of their names. */
    List<Recipient> audience(Bulletin bulletin) {
        Audience audience = bulletin.details().audience();
        RoleKind role = audience.role();
        Set<Long> without = new HashSet<>(refused());
        return bulletins
                .findPeople(
                        bulletin.getSeason().getId(),
                        role == null ? CONTACT_PEOPLE : Set.of(role),
                        LocalDate.now(clock))
                .stream()
                .filter(person -> isOf(audience, person) && without.add(person.person()))
                .toList();
    }

    private static boolean isOf(Audience audience, Recipient person) {
        SizeClass size = audience.size();
        return (size == null || (person.population() != null && size.includes(person.population())))
                && (audience.language() == null
                        || audience.language().equals(MailKinds.languageFor(person.language())));
    }

    private List<Long> refused() {
        return jdbc.sql(
                        "select coalesce(p.merged_into_id, p.id) from bulletin_refusal r join person p on p.id = r.person_id"
                                + " where r.refused")
                .query(Long.class)
                .list();
    }

    /** Who was taken off the list of a bulletin. */
    Set<Long> removed(long bulletin) {
        return Set.copyOf(jdbc.sql("select distinct coalesce(p.merged_into_id, p.id) from bulletin_removal r"
                        + " join person p on p.id = r.person_id where r.bulletin_id = ?")
                .param(bulletin)
                .query(Long.class)
                .list());
    }

    /** Takes exactly these of those who are on it off the list. */
    void remove(long bulletin, Collection<Long> listed, Collection<Long> people) {
        Set<Long> before = removed(bulletin);
        for (long person : before) {
            if (listed.contains(person) && !people.contains(person)) {
                jdbc.sql("delete from bulletin_removal where bulletin_id = ? and person_id in"
                                + " (select id from person where coalesce(merged_into_id, id) = ?)")
                        .params(bulletin, person)
                        .update();
            }
        }
        for (long person : Set.copyOf(people)) {
            if (!before.contains(person)) {
                jdbc.sql("insert into bulletin_removal (bulletin_id, person_id) values (?, ?) on conflict do nothing")
                        .params(bulletin, person)
                        .update();
            }
        }
    }

    /** Whether somebody has ended them, under whichever of the records of a person who was recorded twice. */
    boolean wantsNone(long person) {
        return refused().contains(records.keptId(person));
    }

    /** Somebody wants no bulletins any more, or wants them again. */
    void refuse(long person, boolean refused) {
        jdbc.sql("insert into bulletin_refusal (person_id, refused, decided_at) values (:person, :refused, :now)"
                        + " on conflict (person_id) do update set refused = :refused, decided_at = :now"
                        + " where bulletin_refusal.refused <> :refused")
                .param("person", person)
                .param("refused", refused)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (!refused) {
            // also under the other record of somebody who was recorded twice
            jdbc.sql("update bulletin_refusal set refused = false, decided_at = :now where refused"
                            + " and person_id in (select id from person where merged_into_id = :person)")
                    .param("person", person)
                    .param("now", OffsetDateTime.now(clock))
                    .update();
        }
    }

    /** Whether the bulletin would go to the same person and address if it were sent now. */
    boolean isStillAddressed(WaitingMail mail) {
        Long person = mail.person();
        Subject about = mail.about();
        if (person == null || about == null || wantsNone(person)) {
            return false;
        }
        long kept = records.keptId(person);
        return bulletins.find(about.id(), true, Scope.EVERYTHING.ids()).stream()
                .flatMap(bulletin -> audience(bulletin).stream())
                .anyMatch(recipient ->
                        recipient.person() == kept && recipient.email().text().equalsIgnoreCase(mail.address()));
    }
}
