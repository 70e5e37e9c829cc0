package fi.verkosto.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.verkosto.account.Scope;
import fi.verkosto.membership.Membership;
import fi.verkosto.season.Season;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself keeps about contracts. */
@AppTest
@Import(ContractMaker.class)
class ContractDatabaseTest {

    @Autowired
    TestWorld world;

    @Autowired
    ContractMaker maker;

    @Autowired
    ContractService contracts;

    @Autowired
    ContractCounter counter;

    @Autowired
    PlatformTransactionManager transactionManager;

    private Season season;

    @BeforeEach
    void season() {
        season = world.activeSeason();
    }

    @Test
    void aSignedContractNeverChanges() throws SQLException {
        Contract signed = maker.signed(maker.joined("781"));
        String of = " where id = " + signed.getId();

        for (String column :
                List.of("state = 'SENT'", "wording = 'x'", "network_signer = 'x'", "business_id = '1940671-3'")) {
            refused("update contract set " + column + of, "contract_is_final");
        }
        refused("delete from contract" + of, "contract_is_kept");
        refused("update contract_year set net = 1 where contract_id = " + signed.getId(), "contract_is_final");
        refused("delete from contract_year where contract_id = " + signed.getId(), "contract_is_final");
        world.execute(
                "insert into contract_event (contract_id, kind, ends_on, reason, recorded_by, recorded_at) values ("
                        + signed.getId() + ", 'TERMINATION', '2026-11-30', 'Syy', '1', now())");
        refused("update contract_event set reason = 'x'", "contract_is_final");
        refused("delete from contract_event", "contract_is_final");
    }

    @Test
    void keepsStatesWholeAndNumbersDrawn() throws SQLException {
        Contract draft = maker.draft(maker.joined("781"));
        String of = " where id = " + draft.getId();

        refused("update contract set state = 'SENT'" + of, "contract_sent_has_text");
        refused("update contract set state = 'SIGNED'" + of, "contract_s");
        refused("update contract set ordinal = 7" + of, "contract_keeps_number");
        refused("update contract set business_id = '0926151-5'" + of, "contract_business_id_right");
        refused("delete from contract" + of, "contract_is_kept");
        refused(
                "insert into contract_event (contract_id, kind, ends_on, reason, recorded_by, recorded_at) values ("
                        + draft.getId() + ", 'EXTENSION', '2027-11-30', 'Syy', '1', now())",
                "contract_event_of_signed");
        refused(insert(maker.joined("290"), 9), "contract_number_drawn");
        Membership prospect = world.enrolled("297", season);
        refused(insert(prospect, 1), "contract_needs_member");
    }

    @Test
    void nothingChangesInAClosedSeason() throws SQLException {
        Contract signed = maker.signed(maker.joined("781"));
        world.execute("update season set state = 'CLOSED' where number = 8");

        refused(
                "insert into contract_event (contract_id, kind, ends_on, reason, recorded_by, recorded_at) values ("
                        + signed.getId() + ", 'TERMINATION', '2026-11-30', 'Syy', '1', now())",
                "season_closed");
        refused(
                "insert into contract_template (season_id, text_fi, text_sv) values (" + season.getId() + ", 'x', 'x')",
                "season_closed");
    }

    @Test
    void checksBusinessIdsAsTheProgramDoes() {
        for (String id : List.of("0926151-4", "1940671-3", "1572860-0", "0926151-5", "0000006-0", "0000010-0", "x")) {
            assertThat(world.ask("select is_business_id('" + id + "')"))
                    .as(id)
                    .isEqualTo(BusinessId.find(id).isPresent() ? "t" : "f");
        }
    }

    /** Two people draw at the same moment, over and over, and every third draw is given up: no number is lost or given twice. */
    @Test
    void numbersHaveNoGapsWhenTwoDrawAtOnce() throws Exception {
        TransactionTemplate transactions = new TransactionTemplate(transactionManager);
        ExecutorService people = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<List<Integer>>> drawn = new ArrayList<>();
        for (int person = 0; person < 2; person++) {
            drawn.add(people.submit(() -> {
                start.await();
                List<Integer> kept = new ArrayList<>();
                for (int round = 1; round <= 30; round++) {
                    boolean givenUp = round % 3 == 0;
                    Integer number = transactions.execute(transaction -> {
                        if (givenUp) {
                            transaction.setRollbackOnly();
                        }
                        return counter.draw(season.getId());
                    });
                    if (!givenUp) {
                        kept.add(number);
                    }
                }
                return kept;
            }));
        }
        start.countDown();
        List<Integer> all = new ArrayList<>(drawn.get(0).get());
        all.addAll(drawn.get(1).get());
        people.shutdown();

        assertThat(all.stream().sorted().toList())
                .isEqualTo(java.util.stream.IntStream.rangeClosed(1, 40).boxed().toList());
    }

    @Test
    void ofTwoWhoMakeAContractOneGetsIt() throws Exception {
        Membership membership = maker.joined("781");
        ExecutorService people = Executors.newFixedThreadPool(2);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> answers = new ArrayList<>();
        for (int person = 0; person < 2; person++) {
            answers.add(people.submit(() -> {
                start.await();
                try {
                    return maker.draft(membership).getNumber().toString();
                } catch (ContractUnderWay refused) {
                    return "refused";
                }
            }));
        }
        start.countDown();
        List<String> said = List.of(answers.get(0).get(), answers.get(1).get());
        people.shutdown();

        assertThat(said).containsExactlyInAnyOrder("8-001", "refused");
        assertThat(world.ask("select last_ordinal from contract_counter")).isEqualTo("1");
        assertThat(contracts.of(membership, Scope.EVERYTHING)).hasSize(1);
    }

    private String insert(Membership membership, int ordinal) {
        return "insert into contract (membership_id, municipality_id, season_id, ordinal, state, language, business_id)"
                + " select id, municipality_id, season_id, " + ordinal + ", 'DRAFT', 'FI', '0926151-4' from membership"
                + " where id = " + membership.getId();
    }

    private void refused(String sql, String constraint) {
        assertThatExceptionOfType(PSQLException.class)
                .as(sql)
                .isThrownBy(() -> world.execute(sql))
                .satisfies(refusal -> assertThat(refusal.getServerErrorMessage().getConstraint())
                        .startsWith(constraint));
    }
}
