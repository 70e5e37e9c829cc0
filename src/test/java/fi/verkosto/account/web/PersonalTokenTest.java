package fi.verkosto.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.account.AccountService;
import fi.verkosto.account.Role;
import fi.verkosto.account.SignedIn;
import fi.verkosto.account.Tokens;
import fi.verkosto.support.AppTest;
import fi.verkosto.support.TestWorld;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Tokens with which programs read in their owner's name. */
@AppTest
class PersonalTokenTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TestWorld world;

    @Autowired
    AccountService accounts;

    @Test
    void readsWithTheRightsOfItsOwner() {
        String contact = token(world.signedIn(Role.CONTACT, "781"));
        String auditor = token(world.signedIn(Role.AUDITOR));

        assertThat(read("/api/v1/municipalities/781", contact)).hasStatusOk();
        assertThat(read("/api/v1/municipalities/297", contact)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(read("/api/v1/municipalities/297", auditor)).hasStatusOk();
        assertThat(read("/api/v1/municipalities/297", auditor + "x")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void endsWithItsRevocationOrItsOwnersAccount() throws SQLException {
        SignedIn owner = world.signedIn(Role.AUDITOR);
        String revoked = token(owner);
        String left = token(owner);
        String id = world.ask("select min(id) from api_token");

        assertThat(revoke(id, TestAuthentication.as(owner))).hasRedirectedUrl("/profile");

        assertThat(read("/api/v1/seasons", revoked)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(read("/api/v1/seasons", left)).hasStatusOk();
        world.execute("update account set disabled = true");
        assertThat(read("/api/v1/seasons", left)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void isRevokedByItsOwnerOnly() {
        String token = token(world.signedIn(Role.AUDITOR));

        assertThat(revoke(world.ask("select id from api_token"), world.admin())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(read("/api/v1/seasons", token)).hasStatusOk();
    }

    @Test
    void isKnownToTheDatabaseByItsHashOnly() {
        String token = token(world.signedIn(Role.AUDITOR));

        assertThat(token).matches("[\\w-]{43}");
        assertThat(world.ask("select token_hash from api_token")).isEqualTo(Tokens.hash(token));
        assertThat(world.ask(
                        "select count(*) from change where after ? 'token_hash' or after::text like '%" + token + "%'"))
                .isEqualTo("0");
    }

    private String token(SignedIn owner) {
        return world.asSystem(() -> accounts.createToken(owner.id(), "Taulukot"));
    }

    private MvcTestResult revoke(String id, RequestPostProcessor who) {
        return mvc.method(HttpMethod.DELETE)
                .uri("/profile/tokens/" + id)
                .with(who)
                .exchange();
    }

    private MvcTestResult read(String path, String token) {
        return mvc.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }
}
