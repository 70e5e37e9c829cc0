package fi.verkosto.mail;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailRepository extends Repository<Mail, Long> {

    Optional<Mail> findById(long id);

    /** Takes the mail that has been due for longest, past those that others are sending. */
    @Query(nativeQuery = true, value = """
            select * from mail where state = 'WAITING' and next_try <= :now
            order by next_try, id limit 1 for update skip locked
            """)
    Optional<Mail> takeDue(Instant now);

    /** Takes one mail, waiting for whoever has it. */
    @Query(nativeQuery = true, value = "select * from mail where id = :id for update")
    Optional<Mail> take(long id);
}
