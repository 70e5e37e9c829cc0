package fi.verkosto.workshop;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorkshopFileRepository extends Repository<WorkshopFile, Long> {

    WorkshopFile save(WorkshopFile file);

    void flush();

    @Query(
            "select f from WorkshopFile f join fetch f.document where f.workshop.id = :workshop and f.removed = false order by f.id")
    List<WorkshopFile> findByWorkshop(long workshop);

    @Query("select count(f) from WorkshopFile f where f.workshop.id = :workshop and f.removed = false")
    int countOf(long workshop);

    @Query(
            "select f from WorkshopFile f join fetch f.document where f.id = :id and f.workshop.id = :workshop and f.removed = false")
    Optional<WorkshopFile> findOne(long id, long workshop);

    /** Whether the document belongs to a workshop of the scope, or to a report that the whole network may read. */
    @Query("""
            select count(f) > 0 from WorkshopFile f join f.workshop w
            where f.document.id = :document and f.removed = false and (:everything = true or array_contains(:municipalities, w.municipality.id)
              or (w.report.approvedOn is not null and w.internal = false))
            """)
    boolean isReadable(long document, boolean everything, Long[] municipalities);
}
