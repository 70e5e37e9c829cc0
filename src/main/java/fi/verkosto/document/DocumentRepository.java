package fi.verkosto.document;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, Long> {

    Optional<Document> findById(long id);
}
