package fi.verkosto.contract;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Whoever sees only some municipalities does not see their drafts. */
interface ContractRepository extends Repository<Contract, Long> {

    String VISIBLE =
            " (:everything = true or (array_contains(:municipalities, c.municipality.id) and c.state <> DRAFT)) ";

    Contract save(Contract contract);

    void flush();

    @Query("""
            select c from Contract c join fetch c.membership m join fetch c.municipality join fetch c.season
              left join fetch c.amends left join fetch c.signedFile
            where c.id = :id and""" + VISIBLE)
    Optional<Contract> find(long id, boolean everything, Long[] municipalities);

    /** All of a membership, the newest first. */
    @Query("select c from Contract c join fetch c.season where c.membership.id = :membership and" + VISIBLE
            + "order by c.ordinal desc")
    List<Contract> findByMembership(long membership, boolean everything, Long[] municipalities);

    @Query("""
            select c from Contract c where c.municipality.id = :municipality
            order by c.season.number desc, c.ordinal desc limit 1
            """)
    Optional<Contract> findNewestOf(long municipality);

    /** Whether the document is the file of a contract within the scope. */
    @Query("select count(c) > 0 from Contract c where c.signedFile.id = :document and" + VISIBLE)
    boolean isFileOfContract(long document, boolean everything, Long[] municipalities);
}
