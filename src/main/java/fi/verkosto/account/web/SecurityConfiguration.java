package fi.verkosto.account.web;

import static org.springframework.http.HttpMethod.POST;

import fi.verkosto.account.SignInService;
import fi.verkosto.journal.Actor;
import fi.verkosto.journal.Journal;
import fi.verkosto.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.web.bind.annotation.RequestMethod;

/** How the program is reached: by its pages, by its interface, and by whoever watches its health. {@link AccessRules} says who may. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    /** The program's health, on the port of its own that only the machine itself reaches. */
    @Bean
    @Order(0)
    SecurityFilterChain health(HttpSecurity http) {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, SignInService signIns, ApiProblems answers) {
        return http.securityMatcher("/api/v1/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerTokenFilter(signIns, answers), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(AccessRules::ofTheInterface)
                .exceptionHandling(problems -> problems.authenticationEntryPoint(
                                (request, response, refusal) -> answers.anonymous(request, response))
                        .accessDeniedHandler((request, response, refusal) -> answers.refused(request, response)))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            SessionAccounts sessions,
            PasswordSignIn passwords,
            SignInFailures failures,
            Door door,
            Journal journal,
            Routes routes) {
        return http.authorizeHttpRequests(AccessRules::ofThePages)
                // asked once: added as a provider, it would be asked again by the manager that Spring makes of the same
                // bean
                .authenticationManager(new ProviderManager(passwords))
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.requestCache(door.asked()))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .defaultSuccessUrl("/start")
                        .failureHandler(failures))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.withDefaults().matcher(POST, "/sign-out"))
                        .logoutSuccessUrl("/")
                        .addLogoutHandler((request, response, authentication) -> {
                            String actor = Actor.current();
                            if (actor != null) {
                                journal.record("SIGNED_OUT", actor, Map.of());
                            }
                        })
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE))))
                .exceptionHandling(problems ->
                        problems.authenticationEntryPoint(toSignIn()).accessDeniedHandler(refused(routes)))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Pages go to the sign-in page; a part of a page tells the browser to go there as a whole. */
    private static AuthenticationEntryPoint toSignIn() {
        AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/sign-in");
        return (request, response, refusal) -> {
            if (request.getHeader("HX-Request") == null) {
                page.commence(request, response, refusal);
            } else {
                response.setHeader("HX-Redirect", "/sign-in");
                response.setStatus(401);
            }
        };
    }

    /**
     * A form whose session has run out leads where a link would lead. Of what the program does not have, or does not answer
     * to in this way, it says so; everything else is refused.
     */
    private static AccessDeniedHandler refused(Routes routes) {
        AccessDeniedHandler page = new AccessDeniedHandlerImpl();
        AuthenticationEntryPoint door = toSignIn();
        return (request, response, refusal) -> {
            if (refusal instanceof CsrfException && Actor.current() == null) {
                door.commence(
                        request, response, new InsufficientAuthenticationException("The session has run out", refusal));
                return;
            }
            Set<RequestMethod> methods = routes.methodsOf(request);
            if (methods.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            } else if (methods.contains(RequestMethod.resolve(request.getMethod()))) {
                page.handle(request, response, refusal);
            } else {
                response.setHeader(HttpHeaders.ALLOW, ApiProblems.allow(methods));
                response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        };
    }

    /** The name with __Host- binds the cookie to this host and to TLS, where there is TLS. */
    @Bean
    CookieSerializer cookieSerializer(PublicAddress address) {
        DefaultCookieSerializer cookies = new DefaultCookieSerializer();
        cookies.setCookieName(address.isSecure() ? "__Host-session" : "session");
        cookies.setUseSecureCookie(address.isSecure());
        cookies.setUseHttpOnlyCookie(true);
        cookies.setSameSite("Lax");
        cookies.setCookiePath("/");
        return cookies;
    }
}
