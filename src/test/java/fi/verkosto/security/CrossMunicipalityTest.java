package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A contact person tries in every way to see or change what belongs to another municipality. */
@ServerTest
class CrossMunicipalityTest {

    private static final long SEED = 20261124;
    private static final List<String> FOREIGN_VALUES = List.of(
            "889",
            "2101",
            "2102",
            "3101",
            "3102",
            "3103",
            "3104",
            "4101",
            "5101",
            "6101",
            "8101",
            "8301",
            "9603",
            "Utajärvi",
            "utaj",
            "9",
            "8",
            "hallitus");
    private static final List<String> PARAMETERS = List.of(
            "membership",
            "membershipId",
            "membership.id",
            "municipality",
            "municipalityId",
            "municipality.id",
            "municipalities",
            "id",
            "code",
            "q",
            "query",
            "season",
            "decision",
            "workshop",
            "case",
            "caseId",
            "themeId",
            "scope",
            "account",
            "accountId",
            "page",
            "sort",
            "state",
            "region");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestWorld world;

    private Scene scene;
    private Random random;
    private final List<String> leaks = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private final Map<String, Integer> tried = new TreeMap<>();

    @Test
    void aFewHundredAttemptsReachNothing() {
        attempts(300);
    }

    @Test
    @Tag("long")
    void fiveThousandAttemptsReachNothing() {
        attempts(5_000);
    }

    private void attempts(int many) {
        scene = new Scene(world).make();
        random = new Random(SEED);
        everyForeignTextHoldsTheCanary();
        Visitor own = Visitor.signedIn(port, Scene.OWN_EMAIL);
        Visitor program = new Visitor(port).withToken(Scene.token(Scene.OWN_EMAIL));
        int shown = whereTheCanaryIsShown();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        ch.qos.logback.classic.Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger("ROOT");
        root.addAppender(log);
        List<Route> routes = Route.all(context).values().stream()
                .filter(route -> route.isApi() || reaches(route.pattern()))
                .toList();

        for (int number = 0; number < many; number++) {
            Route route = routes.get(number % routes.size());
            attempt(route, route.isApi() ? program : own);
        }

        root.detachAppender(log);
        long logged = log.list.stream()
                .filter(line -> canary(line.getFormattedMessage()).isPresent())
                .count();
        System.out.printf(
                "Cross-municipality: seed %d, %d attempts on %d addresses, canary shown to its owners on %d pages, "
                        + "%d leaks, %d changes, %d lines of log with it%n",
                SEED, many, tried.size(), shown, leaks.size(), changes.size(), logged);
        assertThat(leaks).isEmpty();
        assertThat(changes).isEmpty();
        assertThat(logged).isZero();
        assertThat(tried).hasSizeGreaterThanOrEqualTo(Math.min(routes.size(), 10));
    }

    private static boolean reaches(String pattern) {
        return Stream.of(
                                "/memberships",
                                "/decisions",
                                "/workshops",
                                "/calendar",
                                "/feedback",
                                "/details",
                                "/contracts",
                                "/documents",
                                "/people",
                                "/initiatives",
                                "/municipalities",
                                "/search",
                                "/start",
                                "/accounts")
                        .anyMatch(pattern::startsWith)
                || pattern.equals("/profile")
                || pattern.startsWith("/profile/tokens/")
                || pattern.startsWith("/seasons");
    }

    private void attempt(Route route, Visitor visitor) {
        // the address of one's own calendar is everybody's own, and feedback and details are whoever's has their
        // address
        boolean foreignTarget = !route.pattern().matches("/workshops/calendar/feed|/feedback/.*|/details/.*")
                && (!route.pattern().contains("{") || random.nextInt(4) != 0);
        String path = scene.path(route.pattern(), foreignTarget);
        if (foreignTarget && random.nextInt(4) == 0) {
            path = path.replaceFirst("\\d{3,}", FOREIGN_VALUES.get(random.nextInt(10)));
        }
        Write write = Write.ALL.get(route.key());
        Form form = write == null ? new Form() : foreignTarget ? write.foreign(scene) : write.own(scene);
        String query = route.writes() ? "" : Scene.query(route.pattern(), true);
        for (int more = random.nextInt(4); more > 0; more--) {
            String name = PARAMETERS.get(random.nextInt(PARAMETERS.size()));
            String value = FOREIGN_VALUES.get(random.nextInt(FOREIGN_VALUES.size()));
            if (route.writes() && random.nextBoolean()) {
                form.add(name, value);
            } else {
                query += (query.isEmpty() ? "?" : "&") + name + "=" + Form.encode(value);
            }
        }
        String address = path + (path.contains("?") ? query.replace('?', '&') : query);
        String before = route.writes() ? fingerprint(foreignTarget) : "";
        Answer answer = visitor.send(
                route.method(),
                address,
                form,
                random.nextInt(5) == 0 ? new String[] {"HX-Request", "true"} : new String[0]);
        tried.merge(route.key(), 1, Integer::sum);
        canary(answer.whole())
                .ifPresent(what -> leaks.add(route.key() + " " + address + " " + form + " shows " + what));
        if (answer.status() >= 500) {
            leaks.add(route.key() + " " + address + " " + form + " fails: " + answer);
        }
        if (route.writes() && !fingerprint(foreignTarget).equals(before)) {
            changes.add(route.key() + " " + address + " " + form + " changed something: " + answer);
        }
    }

    /** Nothing at all may change when the target is foreign; whatever the target, nothing of the foreign municipality. */
    private String fingerprint(boolean everything) {
        return everything
                ? world.tableHashes().toString()
                : world.ask("""
                        select md5(concat(
                          (select string_agg(t::text, '|' order by t.id) from membership t, foreigner f where t.municipality_id = f.id),
                          (select string_agg(t::text, '|' order by t.id) from decision t, foreigner f where t.municipality_id = f.id),
                          (select string_agg(t::text, '|' order by t.id) from municipal_case t, foreigner f where t.municipality_id = f.id),
                          (select string_agg(t::text, '|' order by t.id) from workshop t, foreigner f where t.municipality_id = f.id),
                          (select string_agg(t::text, '|' order by t.id) from contract t, foreigner f where t.municipality_id = f.id),
                          (select string_agg(t::text, '|' order by t.id) from person t, foreigner f where t.municipality_id = f.id),
                          (select string_agg(t::text, '|' order by t.id) from contact_role t, foreigner f where t.municipality_id = f.id),
                          (select string_agg(t::text, '|' order by t.id) from contract_event t where contract_id > 7100),
                          (select string_agg(t::text, '|' order by t.id) from membership_year t where membership_id > 2100),
                          (select string_agg(t::text, '|' order by t.id) from membership_transition t where membership_id > 2100),
                          (select string_agg(t::text, '|' order by t::text) from account_municipality t),
                          (select string_agg(t::text, '|' order by t.id) from api_token t join account a on a.id = t.account_id
                            where a.email = 'contact889@test.example'),
                          (select string_agg(t::text, '|' order by t.id) from initiative t, foreigner f where t.municipality_id = f.id),
                          (select string_agg(t::text, '|' order by t.id) from initiative_joining t, foreigner f where t.municipality_id = f.id),
                          (select string_agg(t::text, '|' order by t.id) from season t)))
                        """.replace("foreigner f", "(select id from municipality where code = '889') f"));
    }

    private static Optional<String> canary(String text) {
        return Stream.concat(
                        Stream.of(Scene.CANARY, Scene.CANARY.toLowerCase(java.util.Locale.ROOT)),
                        Scene.CANARY_SUMS.stream())
                .filter(text::contains)
                .findFirst();
    }

    /** The planted fault: whoever may see the foreign rows does see the canary, so a leak would be found. */
    private int whereTheCanaryIsShown() {
        Visitor coordinator = Visitor.signedIn(port, Scene.COORDINATOR_EMAIL);
        int shown = 0;
        for (Route route : Route.all(context).values()) {
            if (!route.writes() && !route.isApi()) {
                Answer answer = coordinator.get(scene.path(route.pattern(), true) + Scene.query(route.pattern(), true));
                shown += canary(answer.whole()).isPresent() ? 1 : 0;
            }
        }
        assertThat(shown)
                .as("pages that show the canary to those who may see it")
                .isGreaterThanOrEqualTo(3);
        return shown;
    }

    /** Every text column of every table that belongs to a municipality, besides the words of lists. */
    private void everyForeignTextHoldsTheCanary() {
        List<String> words = List.of(
                "membership.state",
                "membership.late_joining",
                "membership_transition.from_state",
                "membership_transition.to_state",
                "decision.body_kind",
                "decision.outcome",
                "contract.state",
                "contract.language",
                "contract.business_id",
                "contract.amendment",
                "contract_event.kind",
                "workshop.state",
                "initiative.kind",
                "initiative.state",
                // only of what was declined
                "initiative.decline_reason",
                // only of orders
                "workshop.order_reason",
                "workshop_audience.audience");
        Map<String, String> foreign = new java.util.HashMap<>(Map.of(
                "membership", "id > 2100",
                "membership_transition", "membership_id > 2100",
                "municipal_case", "id > 5100",
                "decision", "id > 4100",
                "decision_guest", "decision_id > 4100",
                "decision_attachment", "decision_id > 4100",
                "decision_representative", "decision_id > 4100",
                "workshop", "id > 3100"));
        foreign.put("initiative", "id = 9603");
        foreign.put("feedback", "workshop_id > 3100");
        foreign.put("contract", "id = 7101");
        foreign.put("contract_event", "contract_id = 7101");
        foreign.forEach((table, rows) -> {
            String columns =
                    world.ask("select coalesce(string_agg(column_name, ','), '') from information_schema.columns"
                            + " where table_schema = 'public' and data_type = 'text' and table_name = '" + table + "'");
            for (String column : columns.split(",")) {
                if (!words.contains(table + "." + column)) {
                    assertThat(world.ask("select count(*) from " + table + " where " + rows + " and (" + column
                                    + " is null or " + column + " not like '%" + Scene.CANARY + "%')"))
                            .as("rows without the canary in %s.%s: mend Scene", table, column)
                            .isEqualTo("0");
                }
            }
        });
    }
}
