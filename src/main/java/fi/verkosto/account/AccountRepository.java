package fi.verkosto.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, Long> {

    Account save(Account account);

    void flush();

    long count();

    @EntityGraph(attributePaths = "municipalities")
    Optional<Account> findById(long id);

    @EntityGraph(attributePaths = "municipalities")
    Optional<Account> findByEmailIgnoreCase(String email);

    @Query("select a from Account a order by a.disabled, a.name, a.id limit :limit offset :offset")
    List<Account> list(int offset, int limit);

    @Query("select a from Account a where a.role in (ADMIN, COORDINATOR) and a.disabled = false order by a.name, a.id")
    List<Account> listStaff();

    /** Nobody else takes an admin away until the transaction ends. */
    @Query(value = "select id from account where role = 'ADMIN' order by id for no key update", nativeQuery = true)
    List<Long> lockAdmins();

    @Query("select count(a) from Account a where a.role = ADMIN and a.disabled = false and a.id <> :except")
    long countOtherAdmins(long except);
}
