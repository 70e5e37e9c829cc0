package fi.verkosto.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fi.verkosto.browser.Routes.Visit;
import fi.verkosto.support.TestWorld;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page, by everybody who may see it. */
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {

    /** Answers without a page: the interface's, files, the framework's, and the sign that the session goes on. */
    private static final String NO_PAGE =
            "/api/v1.*|/documents/.*|.*/(docx|pdf|ics)|/people/imports/template|.*\\.ics|/error.*|/session";

    /** Pages behind one-time addresses; {@link AddressesByMailTest} looks at them. */
    private static final Set<String> ELSEWHERE =
            Set.of("/invitations/{token}", "/setup/{token}", "/sign-in/links/{token}");

    /** The first visitor of an address looks at it on the phone, too, and asks whether it is accessible. */
    private final Set<String> seenOnThePhone = new TreeSet<>();

    @Autowired
    TestWorld world;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private Visitors visitors;
    private String visitor;
    private Page page;
    private PageCheck check;

    @BeforeAll
    void letIn(Visitors all) {
        visitors = all;
    }

    @AfterAll
    void tell() {
        System.out.println("Page checks so far (pages × visitors × widths): " + PageCheck.done());
    }

    Stream<Visit> visits() {
        return Routes.all(world).stream().sorted(Comparator.comparing(Visit::visitor));
    }

    @ParameterizedTest
    @MethodSource("visits")
    void isAccessibleAndFitsOnDeskAndPhone(Visit visit) {
        if (!visit.visitor().equals(visitor)) {
            open(visit.visitor());
        }

        Response answer = page.navigate(visit.address());

        assertThat(answer.status())
                .as(visit.visitor() + " at " + visit.address())
                .isEqualTo(200);
        assertThat(page.url()).endsWith(visit.address());
        if (seenOnThePhone.add(visit.route())) {
            check.holds("fi");
        } else {
            check.readsWell("fi");
        }
    }

    @Test
    @Tag("long")
    void isAccessibleOnTheDeskToo() {
        Set<String> seen = new TreeSet<>();
        visits().filter(visit -> seen.add(visit.route())).forEach(visit -> {
            if (!visit.visitor().equals(visitor)) {
                open(visit.visitor());
            }
            page.navigate(visit.address());
            check.isAccessible();
        });

        assertThat(seen).hasSizeGreaterThan(100);
    }

    /** All visits of a visitor in one window: with the style sheets at hand, as people have them. */
    private void open(String name) {
        visitor = name;
        page = name.isEmpty() ? visitors.stranger() : visitors.signedIn(name);
        check = PageCheck.of(page);
    }

    @Test
    void noPageIsLeftOut() {
        Set<String> visited = visits().map(Visit::route).collect(Collectors.toCollection(TreeSet::new));
        visited.addAll(ELSEWHERE);

        assertThat(visited).containsExactlyElementsOf(pagesOfTheProgram());
    }

    private Set<String> pagesOfTheProgram() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(PagesTest::answersGet)
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Set::stream)
                .filter(route -> !route.matches(NO_PAGE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean answersGet(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }
}
