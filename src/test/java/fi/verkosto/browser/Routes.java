package fi.verkosto.browser;

import fi.verkosto.support.TestWorld;
import java.util.ArrayList;
import java.util.List;

/** Every page of the program with an address of the demonstration on which it can be seen, and who sees it. */
final class Routes {

    static final String STRANGER = "";
    static final String ADMIN = "admin";
    static final String COORDINATOR = "koordinaattori";
    static final String AUDITOR = "tarkastaja";
    static final String CONTACT = "sysma";

    private static final List<String> EVERYBODY = List.of(ADMIN, COORDINATOR, AUDITOR, CONTACT);
    private static final List<String> READERS = List.of(ADMIN, COORDINATOR, AUDITOR);
    private static final List<String> STAFF = List.of(ADMIN, COORDINATOR);
    private static final List<String> STAFF_AND_CONTACT = List.of(ADMIN, COORDINATOR, CONTACT);

    private final DemoRows rows;
    private final List<Visit> visits = new ArrayList<>();

    private Routes(TestWorld world) {
        this.rows = new DemoRows(world);
    }

    static List<Visit> all(TestWorld world) {
        Routes routes = new Routes(world);
        routes.ofThePublicSite();
        routes.ofTheOffice();
        routes.ofMunicipalities();
        routes.ofMembershipsAndDecisions();
        routes.ofPeople();
        routes.ofContracts();
        routes.ofWorkshops();
        routes.ofSeasons();
        routes.ofAccounts();
        routes.ofMail();
        routes.ofBulletins();
        routes.ofInitiatives();
        return routes.visits;
    }

    private void ofThePublicSite() {
        List<String> stranger = List.of(STRANGER);
        seen("/", "/", stranger);
        seen("/fees", "/fees", stranger);
        seen("/fees", "/fees?municipality=781", stranger);
        seen("/fees", "/fees?population=45001", stranger);
        seen("/fees/{code}/proposal", "/fees/781/proposal", stranger);
        seen("/fees/{code}/proposal", "/fees/545/proposal?language=fi", stranger);
        seen("/feedback/{token}", "/feedback/palaute-esimerkki", stranger);
        seen("/details/{token}", "/details/demo-details-sysma@verkosto.example", stranger);
        seen("/accessibility", "/accessibility", stranger);
        seen("/privacy", "/privacy", stranger);
        seen("/sign-in", "/sign-in", stranger);
        seen("/sign-in/links", "/sign-in/links", stranger);
        seen("/sign-in/links", "/sign-in/links?password", stranger);
        seen("/api", "/api", stranger);
    }

    private void ofTheOffice() {
        seen("/", "/", List.of(COORDINATOR));
        seen("/start", "/start", EVERYBODY);
        seen("/start", "/start", List.of("utajarvi", "juva"));
        seen("/search", "/search?q=sys", EVERYBODY);
        seen("/search", "/search?q=qqqq", List.of(COORDINATOR));
        seen("/profile", "/profile", EVERYBODY);
        seen("/profile/passkeys", "/profile/passkeys", List.of(CONTACT));
        seen("/profile/confirmation", "/profile/confirmation?back=/profile/passkeys", List.of(ADMIN));
    }

    private void ofMunicipalities() {
        seen("/municipalities", "/municipalities", READERS);
        seen("/municipalities", "/municipalities?q=qqqq", List.of(COORDINATOR));
        seen("/municipalities/{code}", "/municipalities/781", EVERYBODY);
        seen("/municipalities/{code}", "/municipalities/297", List.of(COORDINATOR));
        seen("/municipalities/{code}/history", "/municipalities/781/history", EVERYBODY);
    }

    private void ofMembershipsAndDecisions() {
        long membership = rows.membership("781", 8);
        long decision = rows.decision("781", 8);
        seen("/memberships", "/memberships", READERS);
        seen("/memberships", "/memberships?season=1", List.of(COORDINATOR));
        seen("/memberships/new", "/memberships/new", STAFF);
        seen("/memberships/new", "/memberships/new?season=9&municipality=290&municipality=748", STAFF);
        seen("/memberships/{id}", "/memberships/" + membership, EVERYBODY);
        seen("/memberships/{id}", "/memberships/" + rows.membership("748", 7), List.of(COORDINATOR));
        seen("/memberships/{id}", "/memberships/" + rows.membership("734", 4), List.of(COORDINATOR));
        seen("/memberships/{id}", "/memberships/" + rows.membership("889", 9), List.of(COORDINATOR));
        seen("/memberships/{id}/edit", "/memberships/" + membership + "/edit", STAFF);
        seen("/memberships/{id}/fee", "/memberships/" + membership + "/fee", STAFF);
        seen(
                "/memberships/{id}/transitions/new",
                "/memberships/" + membership + "/transitions/new?to=WITHDRAWN",
                STAFF);
        seen("/memberships/{id}/history", "/memberships/" + membership + "/history", EVERYBODY);
        long asked = rows.membership("434", 9);
        seen("/memberships/{id}/radar", "/memberships/" + asked + "/radar", READERS);
        seen("/memberships/{id}/radar", "/memberships/" + rows.membership("636", 9) + "/radar", List.of(COORDINATOR));
        seen("/memberships/{id}/radar/edit", "/memberships/" + asked + "/radar/edit", STAFF);
        seen("/memberships/{id}/radar/history", "/memberships/" + asked + "/radar/history", READERS);
        seen("/decisions/radar", "/decisions/radar", READERS);
        seen("/decisions/radar", "/decisions/radar?season=4", List.of(COORDINATOR));
        for (String view : List.of("OPEN", "WEEK", "DECLINED", "APPEAL", "JOINED")) {
            seen("/decisions/radar", "/decisions/radar?season=9&show=" + view, List.of(COORDINATOR));
        }
        seen("/decisions", "/decisions", READERS);
        seen("/decisions", "/decisions?season=1", List.of(COORDINATOR));
        seen("/decisions/new", "/decisions/new", STAFF);
        seen("/decisions/new", "/decisions/new?membership=" + rows.membership("889", 9), STAFF);
        seen("/decisions/minutes", "/decisions/minutes", STAFF);
        seen("/decisions/proposals", "/decisions/proposals", READERS);
        seen("/decisions/proposals/{number}/{code}", "/decisions/proposals/9/781", EVERYBODY);
        seen("/decisions/proposals/{number}/{code}", "/decisions/proposals/9/434?language=sv", List.of(COORDINATOR));
        seen("/decisions/proposals/{number}/template", "/decisions/proposals/9/template", List.of(ADMIN));
        seen("/decisions/{id}", "/decisions/" + decision, EVERYBODY);
        seen("/decisions/{id}", "/decisions/" + rows.decision("748", 7), List.of(AUDITOR));
        seen("/decisions/{id}", "/decisions/" + rows.decision("297", 5), List.of(AUDITOR));
        seen("/decisions/{id}/edit", "/decisions/" + decision + "/edit", STAFF);
        seen("/decisions/{id}/history", "/decisions/" + decision + "/history", EVERYBODY);
    }

    private void ofPeople() {
        long person = rows.person("sysma");
        String base = "/people/{id}";
        seen("/people", "/people", READERS);
        seen("/people", "/people?role=BILLING&organisation=MUNICIPALITY&validity=CURRENT&q=a", List.of(COORDINATOR));
        seen("/people", "/people?q=qqqq", List.of(COORDINATOR));
        seen("/people", "/people?checked=UNANSWERED", List.of(COORDINATOR));
        seen("/people/new", "/people/new?municipality=781", STAFF);
        seen("/people/duplicates", "/people/duplicates", STAFF);
        seen("/people/imports/new", "/people/imports/new", STAFF);
        seen("/people/imports/{id}", "/people/imports/" + rows.importOf(COORDINATOR), List.of(COORDINATOR));
        long[] twins = rows.twins();
        seen("/people/merging", "/people/merging?first=" + twins[0] + "&second=" + twins[1], STAFF);
        seen("/people/naming", "/people/naming?municipality=280&kind=LIAISON", STAFF);
        seen(base, "/people/" + person, EVERYBODY);
        seen(base, "/people/" + rows.person("hamina"), List.of(COORDINATOR));
        seen(base, "/people/" + rows.person("fcg"), List.of(COORDINATOR));
        seen("/people/colleagues/new", "/people/colleagues/new", List.of(CONTACT, "juva"));
        seen(base + "/edit", "/people/" + person + "/edit", STAFF_AND_CONTACT);
        seen(base + "/history", "/people/" + person + "/history", READERS);
        seen(base + "/roles/new", "/people/" + person + "/roles/new", STAFF);
        seen(
                base + "/roles/{role}/ending",
                "/people/" + person + "/roles/" + rows.role(person) + "/ending",
                STAFF_AND_CONTACT);
    }

    private void ofContracts() {
        long signed = rows.contract("781");
        long sent = rows.contract("687");
        long draft = rows.contract("889");
        String base = "/contracts/{id}";
        seen("/contracts", "/contracts", READERS);
        seen("/contracts", "/contracts?season=8&state=MISSING", List.of(COORDINATOR));
        seen("/contracts", "/contracts?season=1", List.of(COORDINATOR));
        seen("/contracts/new", "/contracts/new?membership=" + rows.membership("016", 9), STAFF);
        seen(base, "/contracts/" + signed, EVERYBODY);
        seen(base, "/contracts/" + sent, READERS);
        seen(base, "/contracts/" + draft, READERS);
        seen(base, "/contracts/" + rows.contract("016"), READERS);
        seen(base, "/contracts/" + rows.contract("280"), List.of(COORDINATOR));
        seen(base + "/history", "/contracts/" + signed + "/history", EVERYBODY);
        seen(base + "/edit", "/contracts/" + draft + "/edit", STAFF);
        seen(base + "/signature", "/contracts/" + sent + "/signature", STAFF);
        seen(base + "/extension", "/contracts/" + signed + "/extension", STAFF);
        seen(base + "/termination", "/contracts/" + signed + "/termination", STAFF);
        seen("/contracts/templates/{number}", "/contracts/templates/9", List.of(ADMIN));
    }

    private void ofWorkshops() {
        long held = rows.workshop("781", "HELD");
        String base = "/workshops/{id}";
        seen("/workshops", "/workshops", READERS);
        seen("/workshops", "/workshops?season=1", List.of(COORDINATOR));
        seen("/workshops/figures", "/workshops/figures", READERS);
        seen("/workshops/figures", "/workshops/figures?season=1", List.of(COORDINATOR));
        seen("/workshops/figures/rows", "/workshops/figures/rows?kind=SEMINAR&stage=REPORTED", READERS);
        seen("/workshops/figures/rows", "/workshops/figures/rows?season=1&theme=0", List.of(COORDINATOR));
        seen("/workshops/new", "/workshops/new?membership=" + rows.membership("889", 8), STAFF);
        seen("/workshops/new", "/workshops/new?membership=" + rows.membership("889", 8), List.of("utajarvi"));
        seen(base, "/workshops/" + held, EVERYBODY);
        seen(base, "/workshops/" + rows.workshop("781", "REPORTED"), EVERYBODY);
        seen(base, "/workshops/" + rows.anyWorkshop("PLANNED"), List.of(COORDINATOR));
        seen(base, "/workshops/" + rows.anyWorkshop("CONFIRMED"), List.of(COORDINATOR));
        seen(base, "/workshops/" + rows.anyWorkshop("CANCELLED"), List.of(COORDINATOR));
        seen(base, "/workshops/" + rows.workshop("781", "IDEA"), STAFF_AND_CONTACT);
        seen(base + "/history", "/workshops/" + held + "/history", EVERYBODY);
        seen(base + "/report", "/workshops/" + held + "/report", STAFF_AND_CONTACT);
        seen(base + "/holding", "/workshops/" + held + "/holding", STAFF_AND_CONTACT);
        long open = rows.openWorkshopOf("178", "687");
        List<String> planners = List.of(ADMIN, COORDINATOR, "juva");
        seen(base + "/edit", "/workshops/" + open + "/edit", planners);
        seen(base + "/cancellation", "/workshops/" + open + "/cancellation", planners);
        seen("/workshops/calendar", "/workshops/calendar?season=8", EVERYBODY);
        seen("/workshops/calendar", "/workshops/calendar?season=8&month=2026-12", EVERYBODY);
        seen("/workshops/reports", "/workshops/reports", EVERYBODY);
        seen("/workshops/reports", "/workshops/reports?season=8&size=SMALL&q=strategia", List.of(COORDINATOR, CONTACT));
        seen("/workshops/reports/{id}", "/workshops/reports/" + rows.workshop("781", "REPORTED"), EVERYBODY);
        seen(base + "/files", "/workshops/" + held + "/files", STAFF_AND_CONTACT);
        seen(base + "/experts", "/workshops/" + open + "/experts", STAFF);
        seen(base + "/experts", "/workshops/" + rows.workshop("781", "REPORTED") + "/experts", List.of(COORDINATOR));
        seen(base + "/allocation", "/workshops/" + open + "/allocation", STAFF);
    }

    private void ofSeasons() {
        List<String> admin = List.of(ADMIN);
        seen("/seasons", "/seasons", READERS);
        for (int number : List.of(4, 8, 9)) {
            seen("/seasons/{number}", "/seasons/" + number, READERS);
        }
        seen("/seasons/{number}/history", "/seasons/9/history", READERS);
        seen("/seasons/new", "/seasons/new", admin);
        seen("/seasons/{number}/closing", "/seasons/7/closing", admin);
        seen("/seasons/{number}/closing", "/seasons/8/closing", admin);
        seen("/seasons/{number}/closing", "/seasons/9/closing", admin);
        for (String part : List.of("edit", "tiers", "themes", "offering", "translations", "contacts", "links")) {
            seen("/seasons/{number}/" + part, "/seasons/9/" + part, admin);
        }
        seen("/vat-rates", "/vat-rates", READERS);
        seen("/vat-rates/history", "/vat-rates/history", READERS);
    }

    private void ofAccounts() {
        List<String> admin = List.of(ADMIN);
        long account = rows.account("sysma");
        seen("/accounts", "/accounts", admin);
        seen("/accounts/new", "/accounts/new", admin);
        seen("/accounts/{id}", "/accounts/" + account, admin);
        seen("/accounts/{id}", "/accounts/" + rows.account("hamina"), admin);
        seen("/accounts/{id}/edit", "/accounts/" + account + "/edit", admin);
        seen("/accounts/{id}/history", "/accounts/" + account + "/history", admin);
    }

    private void ofBulletins() {
        long draft = rows.bulletin(false);
        long sent = rows.bulletin(true);
        seen("/bulletins", "/bulletins", EVERYBODY);
        seen("/bulletins/new", "/bulletins/new", STAFF);
        seen("/bulletins/{id}", "/bulletins/" + draft, READERS);
        seen("/bulletins/{id}", "/bulletins/" + sent, EVERYBODY);
        seen("/bulletins/{id}/edit", "/bulletins/" + draft + "/edit", STAFF);
        seen("/bulletins/{id}/recipients", "/bulletins/" + draft + "/recipients", READERS);
        seen("/bulletins/{id}/history", "/bulletins/" + draft + "/history", READERS);
        String end = "/bulletins/unsubscription/";
        seen(end + "{token}", end + "demo-unsubscription", List.of(STRANGER));
    }

    private void ofInitiatives() {
        long waiting = rows.initiative("PEER_DISCUSSION", "PROPOSED");
        long agreed = rows.initiative("PEER_DISCUSSION", "ANSWERED");
        String base = "/initiatives/{id}";
        seen("/initiatives", "/initiatives", EVERYBODY);
        seen("/initiatives", "/initiatives?season=8&kind=INITIATIVE&state=PROPOSED", List.of(COORDINATOR));
        seen("/initiatives", "/initiatives?season=1", List.of(COORDINATOR));
        seen("/initiatives/new", "/initiatives/new", STAFF_AND_CONTACT);
        seen("/initiatives/new", "/initiatives/new", List.of("juva"));
        seen(base, "/initiatives/" + waiting, EVERYBODY);
        seen(base, "/initiatives/" + agreed, EVERYBODY);
        seen(base, "/initiatives/" + rows.initiative("PEER_DISCUSSION", "HELD"), List.of(COORDINATOR, CONTACT));
        seen(base, "/initiatives/" + rows.initiative("INITIATIVE", "DECLINED"), List.of(COORDINATOR, CONTACT));
        seen(base + "/edit", "/initiatives/" + waiting + "/edit", STAFF_AND_CONTACT);
        seen(base + "/answer", "/initiatives/" + waiting + "/answer", STAFF);
        seen(base + "/declining", "/initiatives/" + waiting + "/declining", STAFF);
        seen(base + "/closing", "/initiatives/" + agreed + "/closing", STAFF);
        seen(base + "/history", "/initiatives/" + waiting + "/history", EVERYBODY);
    }

    private void ofMail() {
        long mail = rows.mail();
        seen("/mail", "/mail", READERS);
        seen("/mail", "/mail?q=qqqq", List.of(COORDINATOR));
        seen("/mail/{id}", "/mail/" + mail, READERS);
        seen("/mail/templates", "/mail/templates", List.of(ADMIN));
        seen("/mail/templates/{kind}/{language}", "/mail/templates/TRIAL/sv", List.of(ADMIN));
        seen("/mail/{id}/history", "/mail/" + mail + "/history", READERS);
    }

    private void seen(String route, String address, List<String> visitors) {
        visitors.forEach(visitor -> visits.add(new Visit(route, address, visitor)));
    }

    /** Somebody's look at a page; the stranger has no name. */
    record Visit(String route, String address, String visitor) {

        @Override
        public String toString() {
            return address + " by " + (visitor.isEmpty() ? "a stranger" : visitor);
        }
    }
}
