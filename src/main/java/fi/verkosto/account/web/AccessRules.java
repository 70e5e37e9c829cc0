package fi.verkosto.account.web;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The one file that says which address needs which role. What is not named here is refused to everybody. */
final class AccessRules {

    private static final String[] STAFF = {"ADMIN", "COORDINATOR"};
    private static final String[] READERS = {"ADMIN", "COORDINATOR", "AUDITOR"};
    private static final String[] STAFF_AND_CONTACTS = {"ADMIN", "COORDINATOR", "CONTACT"};

    private AccessRules() {}

    /** The addresses that programs ask with a personal token. */
    static void ofTheInterface(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(reading("/api/v1/openapi/**", "/api/v1/openapi", "/api/v1/fees"))
                .permitAll()
                .requestMatchers(reading("/api/v1/**"))
                .authenticated()
                .requestMatchers(POST, "/api/v1/decisions/reading")
                .hasAnyRole(STAFF)
                .anyRequest()
                .denyAll();
    }

    /** The addresses that people open. */
    static void ofThePages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        open(requests);
        own(requests);
        administration(requests);
        work(requests);
        requests.anyRequest().denyAll();
    }

    /** What anyone may see. */
    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(reading("/css/**", "/js/**", "/webjars/**", "/favicon.svg"))
                .permitAll()
                .requestMatchers(reading("/", "/fees", "/accessibility", "/privacy", "/sign-in"))
                .permitAll()
                .requestMatchers(
                        reading("/fees/{code}/proposal", "/fees/{code}/proposal/docx", "/fees/{code}/proposal/pdf"))
                .permitAll()
                .requestMatchers(POST, "/sign-in", "/sign-in/links", "/sign-in/links/{token}", "/sign-in/code")
                .permitAll()
                .requestMatchers(POST, "/sign-in/passkey", "/sign-in/passkey/options")
                .permitAll()
                .requestMatchers(reading("/sign-in/links", "/sign-in/links/{token}"))
                .permitAll()
                .requestMatchers(reading("/api"))
                .permitAll()
                .requestMatchers(reading("/invitations/{token}", "/setup/{token}"))
                .permitAll()
                .requestMatchers(reading("/bulletins/unsubscription/{token}"))
                .permitAll()
                .requestMatchers(POST, "/bulletins/unsubscription/{token}")
                .permitAll()
                .requestMatchers(POST, "/invitations/{token}", "/setup/{token}")
                .permitAll()
                .requestMatchers(reading("/feedback/{token}"))
                .permitAll()
                .requestMatchers(POST, "/feedback/{token}")
                .permitAll()
                .requestMatchers(reading("/details/{token}"))
                .permitAll()
                .requestMatchers(POST, "/details/{token}")
                .permitAll()
                .requestMatchers(reading("/calendar/workshops.ics"))
                .permitAll();
    }

    /** Everybody's own pages. */
    private static void own(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(reading("/start", "/search", "/profile", "/session"))
                .authenticated()
                .requestMatchers(reading("/profile/passkeys", "/profile/confirmation"))
                .authenticated()
                .requestMatchers(POST, "/profile/passkeys", "/profile/passkeys/options", "/profile/confirmation")
                .authenticated()
                .requestMatchers(DELETE, "/profile/passkeys/{id}")
                .authenticated()
                .requestMatchers(POST, "/workshops/calendar/feed")
                .authenticated()
                .requestMatchers(DELETE, "/workshops/calendar/feed")
                .authenticated()
                .requestMatchers(POST, "/language", "/profile/password", "/profile/tokens", "/sign-out")
                .authenticated()
                .requestMatchers(POST, "/bulletins/subscription")
                .authenticated()
                .requestMatchers(DELETE, "/profile/tokens/{id}", "/profile/sessions", "/profile/sessions/{key}")
                .authenticated();
    }

    /** Setting up seasons and managing accounts. */
    private static void administration(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/accounts", "/accounts/**")
                .hasRole("ADMIN")
                .requestMatchers(reading("/seasons/new", "/seasons/{number}/edit", "/seasons/{number}/tiers"))
                .hasRole("ADMIN")
                .requestMatchers(
                        reading("/seasons/{number}/themes", "/seasons/{number}/offering", "/seasons/{number}/contacts"))
                .hasRole("ADMIN")
                .requestMatchers(reading("/seasons/{number}/translations", "/seasons/{number}/links"))
                .hasRole("ADMIN")
                .requestMatchers(reading("/seasons/{number}/closing"))
                .hasRole("ADMIN")
                .requestMatchers(reading("/decisions/proposals/{number}/template"))
                .hasRole("ADMIN")
                .requestMatchers(
                        POST,
                        "/decisions/proposals/{number}/template",
                        "/decisions/proposals/{number}/template/preview")
                .hasRole("ADMIN")
                .requestMatchers(POST, "/seasons", "/seasons/**")
                .hasRole("ADMIN")
                .requestMatchers(DELETE, "/seasons/**")
                .hasRole("ADMIN")
                .requestMatchers(reading("/contracts/templates/{number}"))
                .hasRole("ADMIN")
                .requestMatchers(POST, "/contracts/templates/{number}", "/contracts/templates/{number}/preview")
                .hasRole("ADMIN")
                .requestMatchers(reading("/mail/templates", "/mail/templates/{kind}/{language}"))
                .hasRole("ADMIN")
                .requestMatchers(POST, "/mail/templates/**")
                .hasRole("ADMIN")
                .requestMatchers(DELETE, "/mail/templates/{kind}/{language}")
                .hasRole("ADMIN")
                .requestMatchers(reading("/vat-rates", "/vat-rates/history"))
                .hasAnyRole(READERS)
                .requestMatchers(POST, "/vat-rates")
                .hasRole("ADMIN");
    }

    /** The daily work; contact persons reach their own municipality's rows only, by their scope in the queries. */
    private static void work(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        reading("/municipalities", "/seasons", "/seasons/{number}", "/seasons/{number}/history"))
                .hasAnyRole(READERS)
                .requestMatchers(reading("/municipalities/{code}", "/municipalities/{code}/history"))
                .authenticated()
                .requestMatchers(reading("/memberships", "/decisions", "/contracts", "/workshops"))
                .hasAnyRole(READERS)
                .requestMatchers(reading("/workshops/figures", "/workshops/figures/rows"))
                .hasAnyRole(READERS)
                .requestMatchers(reading("/memberships/new", "/memberships/{id}/edit", "/memberships/{id}/fee"))
                .hasAnyRole(STAFF)
                .requestMatchers(reading("/memberships/{id}/transitions/new", "/decisions/new", "/decisions/{id}/edit"))
                .hasAnyRole(STAFF)
                .requestMatchers(reading("/decisions/proposals"))
                .hasAnyRole(READERS)
                .requestMatchers(reading(
                        "/decisions/proposals/{number}/{code}",
                        "/decisions/proposals/{number}/{code}/docx",
                        "/decisions/proposals/{number}/{code}/pdf"))
                .authenticated()
                .requestMatchers(reading("/decisions/minutes", "/memberships/{id}/radar/edit"))
                .hasAnyRole(STAFF)
                .requestMatchers(
                        reading("/decisions/radar", "/memberships/{id}/radar", "/memberships/{id}/radar/history"))
                .hasAnyRole(READERS)
                .requestMatchers(reading("/people", "/people/{id}/history"))
                .hasAnyRole(READERS)
                .requestMatchers(reading("/people/new", "/people/naming", "/people/{id}/roles/new"))
                .hasAnyRole(STAFF)
                .requestMatchers(reading("/people/imports/new", "/people/imports/template", "/people/imports/{id}"))
                .hasAnyRole(STAFF)
                .requestMatchers(reading("/people/duplicates", "/people/merging"))
                .hasAnyRole(STAFF)
                .requestMatchers(reading("/people/colleagues/new"))
                .hasRole("CONTACT")
                .requestMatchers(reading("/people/{id}/edit", "/people/{id}/roles/{role}/ending"))
                .hasAnyRole(STAFF_AND_CONTACTS)
                .requestMatchers(reading("/people/{id}"))
                .authenticated()
                .requestMatchers(POST, "/people/colleagues")
                .hasRole("CONTACT")
                .requestMatchers(POST, "/people/merging", "/people/imports")
                .hasAnyRole(STAFF)
                .requestMatchers(POST, "/people/{id}", "/people/{id}/confirmation", "/people/{id}/roles/{role}/ending")
                .hasAnyRole(STAFF_AND_CONTACTS)
                .requestMatchers(DELETE, "/people/{id}/mergings/{merge}", "/people/{id}/roles/{role}/wish")
                .hasAnyRole(STAFF)
                .requestMatchers(POST, "/people", "/people/**")
                .hasAnyRole(STAFF)
                .requestMatchers(reading("/contracts/new", "/contracts/{id}/edit", "/contracts/{id}/signature"))
                .hasAnyRole(STAFF)
                .requestMatchers(reading("/contracts/{id}/extension", "/contracts/{id}/termination"))
                .hasAnyRole(STAFF)
                .requestMatchers(reading("/contracts/{id}", "/contracts/{id}/pdf", "/contracts/{id}/history"))
                .authenticated()
                .requestMatchers(reading("/workshops/new", "/workshops/{id}/edit", "/workshops/{id}/holding"))
                .hasAnyRole(STAFF_AND_CONTACTS)
                .requestMatchers(reading("/workshops/{id}/allocation", "/workshops/{id}/experts"))
                .hasAnyRole(STAFF)
                .requestMatchers(
                        reading("/workshops/{id}/report", "/workshops/{id}/cancellation", "/workshops/{id}/files"))
                .hasAnyRole(STAFF_AND_CONTACTS)
                .requestMatchers(reading(
                        "/workshops/reports", "/workshops/reports/{id}", "/workshops/calendar", "/workshops/{id}/ics"))
                .authenticated()
                .requestMatchers(reading("/memberships/{id}", "/decisions/{id}", "/workshops/{id}"))
                .authenticated()
                .requestMatchers(
                        reading("/memberships/{id}/history", "/decisions/{id}/history", "/workshops/{id}/history"))
                .authenticated()
                .requestMatchers(reading("/documents/{id}"))
                .authenticated()
                .requestMatchers(reading("/bulletins/new", "/bulletins/{id}/edit"))
                .hasAnyRole(STAFF)
                .requestMatchers(reading("/bulletins/{id}/recipients", "/bulletins/{id}/history"))
                .hasAnyRole(READERS)
                .requestMatchers(reading("/bulletins", "/bulletins/{id}"))
                .authenticated()
                .requestMatchers(POST, "/bulletins", "/bulletins/**")
                .hasAnyRole(STAFF)
                .requestMatchers(reading("/initiatives/new", "/initiatives/{id}/edit"))
                .hasAnyRole(STAFF_AND_CONTACTS)
                .requestMatchers(
                        reading("/initiatives/{id}/answer", "/initiatives/{id}/declining", "/initiatives/{id}/closing"))
                .hasAnyRole(STAFF)
                .requestMatchers(reading("/initiatives", "/initiatives/{id}", "/initiatives/{id}/history"))
                .authenticated()
                .requestMatchers(
                        POST, "/initiatives/{id}/answer", "/initiatives/{id}/declining", "/initiatives/{id}/closing")
                .hasAnyRole(STAFF)
                .requestMatchers(POST, "/initiatives", "/initiatives/**")
                .hasAnyRole(STAFF_AND_CONTACTS)
                .requestMatchers(DELETE, "/initiatives/{id}/joinings/{municipality}")
                .hasAnyRole(STAFF_AND_CONTACTS)
                .requestMatchers(reading("/mail", "/mail/{id}", "/mail/{id}/history"))
                .hasAnyRole(READERS)
                .requestMatchers(POST, "/mail/{id}/dispatch", "/mail/trials")
                .hasAnyRole(STAFF)
                .requestMatchers(DELETE, "/mail/{id}/dispatch")
                .hasAnyRole(STAFF)
                .requestMatchers(POST, "/memberships", "/memberships/**", "/decisions", "/decisions/**")
                .hasAnyRole(STAFF)
                .requestMatchers(POST, "/contracts", "/contracts/**")
                .hasAnyRole(STAFF)
                .requestMatchers(DELETE, "/contracts/{id}/dispatch")
                .hasAnyRole(STAFF)
                .requestMatchers(
                        POST, "/workshops/{id}/confirmation", "/workshops/{id}/approval", "/workshops/{id}/allocation")
                .hasAnyRole(STAFF)
                .requestMatchers(POST, "/workshops/{id}/experts", "/workshops/{id}/experts/{expert}/travel")
                .hasAnyRole(STAFF)
                .requestMatchers(DELETE, "/workshops/{id}/experts/{expert}", "/workshops/{id}/experts/{expert}/travel")
                .hasAnyRole(STAFF)
                .requestMatchers(DELETE, "/workshops/{id}/files/{file}")
                .hasAnyRole(STAFF_AND_CONTACTS)
                .requestMatchers(POST, "/workshops", "/workshops/**")
                .hasAnyRole(STAFF_AND_CONTACTS);
    }

    /** Whoever may look at an address may also ask whether it is there. */
    private static RequestMatcher[] reading(String... paths) {
        PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
        return Arrays.stream(paths)
                .flatMap(path -> Stream.of(builder.matcher(GET, path), builder.matcher(HEAD, path)))
                .toArray(RequestMatcher[]::new);
    }
}
