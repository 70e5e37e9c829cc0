package fi.verkosto.contract;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the contracts of each season without gaps: a number that was drawn goes back when its transaction does. */
@Component
class ContractCounter {

    private final JdbcClient jdbc;

    ContractCounter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the season, in the transaction of its contract; whoever else draws one waits for its end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int draw(long season) {
        return jdbc.sql("""
                        insert into contract_counter as counter (season_id, last_ordinal) values (?, 1)
                        on conflict (season_id) do update set last_ordinal = counter.last_ordinal + 1
                        returning last_ordinal
                        """).param(season).query(Integer.class).single();
    }
}
