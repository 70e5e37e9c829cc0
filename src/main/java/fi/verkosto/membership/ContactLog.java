package fi.verkosto.membership;

import org.springframework.data.repository.Repository;

/** Contacts are only ever added. */
interface ContactLog extends Repository<ApproachContact, Long> {

    ApproachContact save(ApproachContact contact);
}
