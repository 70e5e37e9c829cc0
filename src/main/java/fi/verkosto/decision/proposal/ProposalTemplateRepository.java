package fi.verkosto.decision.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProposalTemplateRepository extends Repository<ProposalTemplate, Long> {

    ProposalTemplate save(ProposalTemplate template);

    void flush();

    @Query("select t from ProposalTemplate t join fetch t.season s where s.number = :season")
    Optional<ProposalTemplate> findBySeason(int season);

    /** Numbers of the seasons whose texts are not the program's own. */
    @Query("select t.season.number from ProposalTemplate t where t.textFi is not null or t.textSv is not null")
    List<Integer> findOwn();
}
