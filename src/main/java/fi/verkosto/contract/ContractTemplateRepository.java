package fi.verkosto.contract;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContractTemplateRepository extends Repository<ContractTemplate, Long> {

    ContractTemplate save(ContractTemplate template);

    void flush();

    @Query("select t from ContractTemplate t join fetch t.season where t.season.id = :season")
    Optional<ContractTemplate> findBySeason(long season);
}
