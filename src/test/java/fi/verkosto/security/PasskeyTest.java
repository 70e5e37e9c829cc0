package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.TestAccounts;
import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Passkeys: only those whose holder was verified, once for each challenge, for accounts that are open. */
@ServerTest
class PasskeyTest {

    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([\\w-]+)\"");
    private static final int UNLOCKED = SoftKey.PRESENT | SoftKey.VERIFIED;

    @LocalServerPort
    int port;

    @Autowired
    TestWorld world;

    private final SoftKey key = new SoftKey("a phone");
    private Visitor coordinator;
    private Visitor stranger;

    @BeforeEach
    void theScene() {
        new Scene(world).make();
        coordinator = Visitor.signedIn(port, Scene.COORDINATOR_EMAIL);
        stranger = Visitor.anonymous(port);
    }

    @Test
    void signsInWithoutPasswordAlsoThoseWhoNeedTwoFactors() {
        world.wantSecondStep();
        assertThat(add(UNLOCKED).location()).isEqualTo("/profile/passkeys");
        String before = stranger.session();

        Answer answer = signIn(UNLOCKED, 1);
        stranger.follow(answer);

        assertThat(answer.location()).isEqualTo("/start");
        assertThat(stranger.session()).isNotEqualTo(before);
        assertThat(stranger.get("/profile/passkeys").body()).contains("työpuhelin", "viimeksi käytetty");
        assertThat(world.ask("select details ->> 'by' from event where kind = 'SIGNED_IN' order by id desc limit 1"))
                .isEqualTo("passkey");
    }

    @Test
    void asksForVerificationOfTheHolderAndRefusesWhatComesWithoutIt() {
        assertThat(options(coordinator, "/profile/passkeys"))
                .contains("\"userVerification\":\"required\"", "\"residentKey\":\"required\"", "\"id\":\"localhost\"");
        assertThat(options(stranger, "/sign-in/passkey")).contains("\"userVerification\":\"required\"");

        assertThat(add(SoftKey.PRESENT).status()).isEqualTo(422);
        assertThat(world.ask("select count(*) from passkey where name = 'työpuhelin'"))
                .isEqualTo("0");
        add(UNLOCKED);
        assertThat(signIn(SoftKey.PRESENT, 1).status()).isEqualTo(422);
        assertThat(signIn(UNLOCKED, 1).location()).isEqualTo("/start");
    }

    @Test
    void answersEachChallengeOnceAndFromThisProgramOnly() {
        add(UNLOCKED);
        String challenge = challenge(options(stranger, "/sign-in/passkey"));
        String elsewhere = key.assertion("https://evil.example", challenge, UNLOCKED, 1);
        assertThat(send(elsewhere).status()).isEqualTo(422);
        String late = key.assertion(origin(), challenge, UNLOCKED, 2);

        assertThat(send(late).status()).isEqualTo(422);
        assertThat(send(key.assertion(origin(), "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", UNLOCKED, 3))
                        .status())
                .isEqualTo(422);
        assertThat(signIn(UNLOCKED, 4).location()).isEqualTo("/start");
    }

    /** A key whose count goes back has been copied. */
    @Test
    void refusesACopiedKey() {
        add(UNLOCKED);
        assertThat(signIn(UNLOCKED, 7).location()).isEqualTo("/start");
        stranger = Visitor.anonymous(port);

        assertThat(signIn(UNLOCKED, 7).status()).isEqualTo(422);
    }

    @Test
    void refusesAClosedAccountAndARemovedKey() {
        add(UNLOCKED);
        run("update account set disabled = true where email = '" + Scene.COORDINATOR_EMAIL + "'");
        assertThat(signIn(UNLOCKED, 1).status()).isEqualTo(422);
        run("update account set disabled = false where email = '" + Scene.COORDINATOR_EMAIL + "'");
        long id = Long.parseLong(world.ask("select id from passkey where name = 'työpuhelin'"));

        Visitor other = Visitor.signedIn(port, Scene.OWN_EMAIL);
        assertThat(other.send("DELETE", "/profile/passkeys/" + id, new Form()).status())
                .isEqualTo(404);
        assertThat(coordinator
                        .send("DELETE", "/profile/passkeys/" + id, new Form())
                        .location())
                .isEqualTo("/profile/passkeys");
        assertThat(signIn(UNLOCKED, 2).status()).isEqualTo(422);
    }

    @Test
    void answersNonsenseCalmly() {
        for (String nonsense : List.of("", "{}", "[]", "null", "{\"rawId\":\"*\"}", "x".repeat(30_000), "{\"id\":1")) {
            options(stranger, "/sign-in/passkey");
            assertThat(send(nonsense).status()).as(nonsense).isEqualTo(422);
            options(coordinator, "/profile/passkeys");
            assertThat(coordinator
                            .post(
                                    "/profile/passkeys",
                                    Form.of("name", "n", "credential", nonsense)
                                            .set("formKey", UUID.randomUUID().toString()))
                            .status())
                    .as(nonsense)
                    .isEqualTo(422);
        }
    }

    @Test
    void asksForThePasswordWhenTheSignInIsAWhileAgo() {
        world.clock().moveTo(world.clock().instant().plus(Duration.ofMinutes(11)));
        Answer asked = coordinator.get("/profile/passkeys");
        assertThat(asked.location()).isEqualTo("/profile/confirmation?back=%2Fprofile%2Fpasskeys");

        Form wrong = Form.of("back", "/profile/passkeys", "password", "väärä salasana täällä");
        assertThat(coordinator.post("/profile/confirmation", wrong).body()).contains("role=\"alert\"");
        assertThat(coordinator.get("/profile/passkeys").status()).isEqualTo(302);
        Form right = Form.of("back", "/profile/passkeys", "password", TestAccounts.PASSWORD);
        assertThat(coordinator.post("/profile/confirmation", right).location()).isEqualTo("/profile/passkeys");
        assertThat(coordinator.get("/profile/passkeys").status()).isEqualTo(200);
        assertThat(coordinator
                        .post("/profile/confirmation", right.copy().set("back", "//evil.example"))
                        .location())
                .isEqualTo("/profile");
    }

    @Test
    void asksForThePasswordBeforeRolesAreChanged() {
        Visitor admin = Visitor.signedIn(port, Scene.ADMIN_EMAIL);
        String account = world.ask("select id from account where email = '" + Scene.OWN_EMAIL + "'");
        world.clock().moveTo(world.clock().instant().plus(Duration.ofMinutes(31)));

        assertThat(admin.get("/accounts/" + account + "/edit").location()).startsWith("/profile/confirmation?back=");
        assertThat(admin.post("/accounts/" + account, Form.of("role", "ADMIN")).location())
                .isEqualTo("/profile/confirmation?back=%2Faccounts%2F" + account + "%2Fedit");
        assertThat(world.ask("select role from account where id = " + account)).isEqualTo("CONTACT");
    }

    private Answer add(int flags) {
        String challenge = challenge(options(coordinator, "/profile/passkeys"));
        return coordinator.post(
                "/profile/passkeys",
                Form.of("name", "työpuhelin", "credential", key.creation(origin(), challenge, flags))
                        .set("formKey", UUID.randomUUID().toString()));
    }

    private Answer signIn(int flags, int count) {
        String challenge = challenge(options(stranger, "/sign-in/passkey"));
        return send(key.assertion(origin(), challenge, flags, count));
    }

    private Answer send(String credential) {
        return stranger.post("/sign-in/passkey", Form.of("credential", credential));
    }

    private static String options(Visitor visitor, String path) {
        Answer answer = visitor.post(path + "/options", new Form());
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private static String challenge(String options) {
        Matcher matcher = CHALLENGE.matcher(options);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private String origin() {
        return "http://localhost:" + port;
    }

    private void run(String sql) {
        new Scene(world).run(sql);
    }
}
