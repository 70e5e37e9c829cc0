package fi.verkosto.support;

import fi.verkosto.account.Role;
import fi.verkosto.account.Scope;
import fi.verkosto.account.SignedIn;
import fi.verkosto.account.TestAccounts;
import fi.verkosto.account.TestSecondStep;
import fi.verkosto.account.web.TestAuthentication;
import fi.verkosto.journal.Actor;
import fi.verkosto.mail.TestPostman;
import fi.verkosto.membership.Membership;
import fi.verkosto.membership.MembershipService;
import fi.verkosto.membership.MembershipState;
import fi.verkosto.municipality.MunicipalityService;
import fi.verkosto.season.FeeTier;
import fi.verkosto.season.Issuer;
import fi.verkosto.season.LateJoining;
import fi.verkosto.season.OfferingItem;
import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonDetails;
import fi.verkosto.season.SeasonService;
import fi.verkosto.season.ThemePurpose;
import fi.verkosto.shared.Money;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes what a test needs: accounts, seasons, memberships; and looks at the database as its owner. */
@Import({TestAccounts.class, TestPostman.class})
public class TestWorld {

    /** Reference data that every test finds as the migrations made it. */
    private static final Set<String> KEPT = Set.of(
            "region", "municipality", "population_figure", "former_municipality", "vat_rate", "flyway_schema_history");

    /** Numbers begin anew, and no trigger or foreign key is in the way; a table that has grown gives its room back. */
    private static final String EMPTY = """
            set session_replication_role = replica;
            do $$
            declare
              emptied text;
              counter text;
            begin
              foreach emptied in array string_to_array('#tables', ', ') loop
                if pg_relation_size(emptied::regclass) > 262144 then
                  execute 'truncate ' || emptied || ' cascade';
                else
                  execute 'delete from ' || emptied;
                end if;
                select pg_get_serial_sequence(emptied, attname) into counter
                  from pg_attribute where attrelid = emptied::regclass and attname = 'id';
                if counter is not null and pg_sequence_last_value(counter::regclass) is not null then
                  execute 'alter sequence ' || counter || ' restart';
                end if;
              end loop;
            end $$;
            delete from vat_rate where valid_from > '2024-09-01'
            """;

    private final PostgresTestDatabase.Database database;
    private final TestAccounts accounts;
    private final MunicipalityService municipalities;
    private final SeasonService seasons;
    private final MembershipService memberships;
    private final EntityManager entities;
    private final TransactionTemplate transactions;
    private final TestClock clock;
    private final Statements statements;
    private final TestSecondStep secondStep;
    private final Environment environment;
    private final Set<String> tables = new TreeSet<>();
    private Map<String, String> hashes = Map.of();
    private String hashedAt = "";
    private Connection owner;

    TestWorld(
            PostgresTestDatabase.Database database,
            TestAccounts accounts,
            MunicipalityService municipalities,
            SeasonService seasons,
            MembershipService memberships,
            EntityManager entities,
            PlatformTransactionManager transactionManager,
            TestClock clock,
            Statements statements,
            TestSecondStep secondStep,
            Environment environment) {
        this.database = database;
        this.accounts = accounts;
        this.municipalities = municipalities;
        this.seasons = seasons;
        this.memberships = memberships;
        this.entities = entities;
        this.transactions = new TransactionTemplate(transactionManager);
        this.clock = clock;
        this.statements = statements;
        this.secondStep = secondStep;
        this.environment = environment;
    }

    public RequestPostProcessor admin() {
        return TestAuthentication.as(signedIn(Role.ADMIN));
    }

    public RequestPostProcessor coordinator() {
        return TestAuthentication.as(signedIn(Role.COORDINATOR));
    }

    public RequestPostProcessor auditor() {
        return TestAuthentication.as(signedIn(Role.AUDITOR));
    }

    /** A contact person of the municipalities with these codes. */
    public RequestPostProcessor contact(String... codes) {
        return TestAuthentication.as(signedIn(Role.CONTACT, codes));
    }

    public SignedIn signedIn(Role role, String... codes) {
        String email = (role.name() + String.join("-", codes)).toLowerCase(Locale.ROOT) + "@test.example";
        Set<Long> ids = Arrays.stream(codes)
                .map(code -> municipalities.get(code).getId())
                .collect(Collectors.toSet());
        return asSystem(() -> accounts.account(email, role, ids));
    }

    /** Season 8 (2025–2026), running, with the tiers of season 7. */
    public Season activeSeason() {
        return season(8, 2025, season -> {
            season.open();
            season.activate();
        });
    }

    /** Season 9 (2027–2028), recruiting. */
    public Season openSeason() {
        return season(9, 2027, Season::open);
    }

    /** A season with the tiers of season 7 and everything that opening needs. */
    public Season season(int number, int firstYear, Consumer<Season> states) {
        return asSystem(() -> transactions.execute(transaction -> {
            Season season = new Season(new SeasonDetails(
                    number,
                    LocalDate.of(firstYear, 1, 1),
                    LocalDate.of(firstYear + 1, 12, 31),
                    "Kärkiteema",
                    5,
                    false,
                    LocalDate.of(Math.min(firstYear - 2, 2024), 12, 31),
                    LateJoining.FULL_FEE,
                    null,
                    Issuer.KUNTALIITTO,
                    Issuer.FCG,
                    21,
                    null));
            season.priceBy(tiers(9_000, 12_000, 16_000));
            season.offer(List.of(new OfferingItem("Teemaseminaari", 4, null)));
            season.addTheme(ThemePurpose.PROGRAMME, null, "Kestävä johtaminen");
            entities.persist(season);
            states.accept(season);
            return season;
        }));
    }

    /** Tiers with the network's usual bounds. */
    public static List<FeeTier> tiers(long small, long middle, long large) {
        return List.of(
                new FeeTier(0, 8_999, Money.of(small), false),
                new FeeTier(9_000, 45_000, Money.of(middle), false),
                new FeeTier(45_001, null, Money.of(large), false));
    }

    /** A prospect of the season. */
    public Membership enrolled(String code, Season season) {
        return asSystem(() -> memberships.enrol(municipalities.getWhole(code), seasons.get(season.getNumber())));
    }

    /** A municipality that has joined the season on its first day, as by a decision. */
    public Membership member(String code, Season season) {
        Membership enrolled = enrolled(code, season);
        inTransaction(() -> memberships.follow(
                memberships.getWhole(enrolled.getId(), Scope.EVERYTHING),
                MembershipState.JOINED,
                season.getStartsOn(),
                null));
        return memberships.getWhole(enrolled.getId(), Scope.EVERYTHING);
    }

    /** Does something in the name of the program, as the history demands an actor. */
    public <T> T asSystem(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        Actor.asSystem("test", () -> result.set(work.get()));
        return result.get();
    }

    /** Does something in a transaction, in the name of the program. */
    public void inTransaction(Runnable work) {
        asSystem(() -> {
            transactions.executeWithoutResult(transaction -> work.run());
            return true;
        });
    }

    public PostgresTestDatabase.Database database() {
        return database;
    }

    public TestClock clock() {
        return clock;
    }

    /** On which the program listens. */
    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** From now on a password alone signs nobody in. */
    public void wantSecondStep() {
        secondStep.turn(true);
    }

    public Statements statements() {
        return statements;
    }

    /**
     * A hash of the versions of every table's rows, besides those of sessions, sign-in delays and the event log; by one query.
     * A row that is written anew with the values it had counts as changed. As long as the server's log of changes has not
     * grown, nothing has been written and the last answer holds.
     */
    public synchronized Map<String, String> tableHashes() {
        String position = written();
        if (!position.equals(hashedAt)) {
            hashes = hashTables();
            hashedAt = position;
        }
        return hashes;
    }

    /** How far the server's log of changes has come: the same as long as nothing at all has been written. */
    public String written() {
        return ask("select pg_current_wal_insert_lsn()");
    }

    private Map<String, String> hashTables() {
        String query = tables().stream()
                .filter(table -> !table.startsWith("spring_session")
                        && !Set.of("sign_in_delay", "event").contains(table))
                .map(table -> "select '" + table + "' as name, count(*) || ' ' ||"
                        + " coalesce(sum(hashtextextended(t.xmin::text || t.ctid::text, 0)::numeric), 0) as hash from "
                        + table + " t")
                .collect(Collectors.joining(" union all "));
        Map<String, String> found = new LinkedHashMap<>();
        try (Statement statement = owner().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.put(rows.getString("name"), rows.getString("hash"));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return found;
    }

    /** The first column of the first row, as the owner of the database. */
    public synchronized String ask(String query) {
        try (Statement statement = owner().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Executes SQL as the owner of the database, with the history's actor set. */
    public synchronized void execute(String sql) throws SQLException {
        try (Statement statement = owner().createStatement()) {
            statement.execute("select set_config('verkosto.actor', 'system:test', false)");
            try {
                statement.execute(sql);
            } catch (SQLException refused) {
                // what the script had begun must not be left open on the connection that goes on
                statement.execute("rollback");
                throw refused;
            } finally {
                statement.execute("reset all");
            }
        }
    }

    /** One connection for all that the tests ask and write: what it has planned and compiled serves the next test. */
    private Connection owner() throws SQLException {
        if (owner == null || owner.isClosed()) {
            owner = database.connectAsOwner();
        }
        return owner;
    }

    public synchronized Set<String> tables() {
        if (tables.isEmpty()) {
            try (ResultSet rows = owner().getMetaData().getTables(null, "public", "%", new String[] {"TABLE"})) {
                while (rows.next()) {
                    tables.add(rows.getString("TABLE_NAME"));
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
        return new TreeSet<>(tables);
    }

    /** Empties the business tables; done before each test. Deleting a few rows is many times quicker than truncating. */
    public void clear() {
        Set<String> emptied = tables();
        emptied.removeAll(KEPT);
        try {
            execute(EMPTY.replace("#tables", String.join(", ", emptied)));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        clock.reset();
        secondStep.turn(false);
    }
}
