package fi.verkosto.security;

import fi.verkosto.account.TestAccounts;
import fi.verkosto.contact.ImportSeals;
import fi.verkosto.decision.SampleMinutes;
import fi.verkosto.decision.proposal.ProposalLanguage;
import fi.verkosto.decision.proposal.SampleProposals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a writing address is sent so that it does its work: one entry for each in {@link #ALL}.
 *
 * @param by email of somebody who may do it; empty for a visitor
 * @param form the fields; makes those of the own municipality's rows, or of the foreign one's
 * @param before SQL that brings the scene into the state from which it works
 * @param day the day on which it works, when not on the usual one
 */
record Write(
        String by,
        BiFunction<Scene, Boolean, Form> form,
        String before,
        @Nullable LocalDate day) {

    private static final String ADMIN = Scene.ADMIN_EMAIL;
    private static final String STAFF = Scene.COORDINATOR_EMAIL;
    private static final String OWN = Scene.OWN_EMAIL;
    private static final String NEW_PASSWORD = "uusi pitkä lause 7";

    /** The contract that has been sent comes back as a draft. */
    private static final String DRAFT =
            "update contract set state = 'DRAFT', sent_on = null, wording = null where id = 7002;"
                    + " delete from contract_year where contract_id = 7002;";
    /** Its municipality joins. */
    private static final String JOINED =
            "update membership set state = 'JOINED', joined_on = '2026-11-01' where id = 2002;";

    /** A contract's text with the fields that one needs. */
    static final String CONTRACT_TEXT =
            "{number} {network} {networkId} {municipality} {businessId} {totalFee} {workshops} {startsOn}"
                    + " {endsOn} {feeYear1} {feeYear2}\n{signatures}";

    private static final List<String> WARNINGS = List.of(
            "DATE_OUTSIDE_SEASON",
            "DATE_IN_FUTURE",
            "NO_SECTION",
            "NO_PUBLICATION_DATE",
            "APPEAL_RUNNING",
            "JOIN_WITHOUT_CASE_NUMBER",
            "FEE_OF_ANOTHER_BAND",
            "FEE_NOT_AS_AGREED",
            "TOTAL_NOT_AS_AGREED",
            "MEMBERSHIP_STAYS",
            "FORMER_MEMBERSHIP_STAYS");

    static final Map<String, Write> ALL = new TreeMap<>();

    /** Of these a key makes that the same form has one effect. */
    static final Set<String> KEYED = Set.of(
            "POST /accounts",
            "POST /accounts/{id}/invitation",
            "POST /people/{id}/invitation",
            "POST /profile/tokens",
            "POST /profile/passkeys",
            "POST /seasons",
            "POST /vat-rates",
            "POST /memberships",
            "POST /memberships/{id}/transitions",
            "POST /memberships/{id}/radar/contacts",
            "POST /decisions",
            "POST /decisions/minutes/confirmation",
            "POST /people",
            "POST /people/colleagues",
            "POST /people/{id}/confirmation",
            "POST /people/merging",
            "POST /people/imports",
            "POST /people/imports/{id}/confirmation",
            "POST /people/{id}/roles",
            "POST /people/{id}/roles/{role}/ending",
            "POST /contracts",
            "POST /contracts/{id}/extension",
            "POST /contracts/{id}/termination",
            "POST /workshops",
            "POST /mail/{id}/dispatch",
            "POST /mail/trials",
            "POST /bulletins",
            "POST /initiatives",
            "POST /bulletins/{id}/dispatch",
            "POST /bulletins/{id}/trial",
            "POST /mail/templates/{kind}/{language}/trial",
            "POST /workshops/{id}/files",
            "POST /workshops/{id}/experts",
            "POST /workshops/calendar/feed",
            "POST /details/{token}",
            "POST /feedback/{token}");

    /** What is posted only to be read: it leaves nothing. */
    static final Set<String> READING = Set.of(
            "POST /decisions/minutes",
            "POST /api/v1/decisions/reading",
            "POST /sign-in/passkey/options",
            "POST /profile/passkeys/options",
            "POST /decisions/proposals/{number}/template/preview",
            "POST /contracts/templates/{number}/preview");

    static {
        account();
        season();
        work();
        minutes();
        people();
        contract();
        workshop();
        bulletin();
        initiative();
        add("POST /mail/{id}/dispatch", STAFF);
        addAfter(
                "DELETE /mail/{id}/dispatch",
                STAFF,
                "update mail set state = 'WAITING', next_try = '2100-01-01', ended_at = null where id = 8001",
                keyed());
        add("POST /mail/trials", STAFF);
        String wording = "POST /mail/templates/{kind}/{language}";
        addAfter(
                wording,
                ADMIN,
                "",
                keyed("subject", "Koe", "body", "{sender} {moment}").without("version"));
        add(wording + "/trial", ADMIN);
        addAfter(
                "DELETE /mail/templates/{kind}/{language}",
                "insert into mail_template (kind, language, subject, body) values ('TRIAL', 'fi', 'Koe', '{sender} {moment}')");
    }

    private static void account() {
        add("POST /sign-in", "", "email", Scene.DUMMY_EMAIL, "password", TestAccounts.PASSWORD);
        add("POST /sign-in/links", "", "email", Scene.DUMMY_EMAIL);
        add("POST /sign-in/links/{token}", "");
        add("POST /sign-in/code", "", "code", Scene.CODE);
        ALL.put(
                "POST /sign-in/passkey",
                new Write("", (scene, foreign) -> keyed("credential", scene.passkeyShown()), "", null));
        add("POST /sign-in/passkey/options", "");
        ALL.put(
                "POST /profile/passkeys",
                new Write(
                        STAFF,
                        (scene, foreign) -> keyed("name", "Puhelin", "credential", scene.passkeyMade()),
                        "",
                        null));
        add("POST /profile/passkeys/options", STAFF);
        add("DELETE /profile/passkeys/{id}", OWN);
        add("POST /profile/confirmation", STAFF, "password", TestAccounts.PASSWORD);
        add("POST /sign-out", STAFF);
        add("POST /language", STAFF, "language", "sv", "back", "/profile");
        String[] password = {"present", TestAccounts.PASSWORD, "password", NEW_PASSWORD, "repeated", NEW_PASSWORD};
        add("POST /profile/password", STAFF, password);
        add("POST /profile/tokens", STAFF, "name", "Avain");
        add("DELETE /profile/tokens/{id}", OWN);
        add("DELETE /profile/sessions", STAFF);
        addAfter("DELETE /profile/sessions/{key}", STAFF, Scene.ANOTHER_SESSION, keyed());
        String[] fields = {"name", "Uusi Nimi", "role", "AUDITOR", "language", "fi", "email", "uusi@test.example"};
        add("POST /accounts", ADMIN, fields);
        add("POST /accounts/{id}", ADMIN, fields);
        add("POST /accounts/{id}/invitation", ADMIN);
        add("POST /accounts/{id}/disabling", ADMIN);
        addAfter(
                "DELETE /accounts/{id}/disabling",
                "update account set disabled = true where email = '%s'".formatted(Scene.DUMMY_EMAIL));
        add("POST /invitations/{token}", "", "password", NEW_PASSWORD, "repeated", NEW_PASSWORD);
        ALL.put(
                "POST /setup/{token}",
                new Write(
                        "",
                        (scene, foreign) -> Form.of(
                                "email",
                                "eka@test.example",
                                "name",
                                "Eka",
                                "password",
                                NEW_PASSWORD,
                                "repeated",
                                NEW_PASSWORD),
                        "truncate account cascade",
                        null));
    }

    private static void season() {
        String[] season = {
            "number", "11", "startsOn", "1.1.2031", "endsOn", "31.12.2032", "leadTheme", "Uusi teema",
            "workshopQuota", "5", "populationYear", "2024", "lateJoining", "FULL_FEE", "paymentTermDays", "21"
        };
        add("POST /seasons", ADMIN, season);
        ALL.put(
                "POST /seasons/{number}",
                new Write(ADMIN, (scene, foreign) -> keyed(season).set("number", "10"), "", null));
        add(
                "POST /seasons/{number}/tiers",
                ADMIN,
                "tiers[0].minPopulation",
                "0",
                "tiers[0].maxPopulation",
                "9999",
                "tiers[0].annualFee",
                "9500",
                "tiers[1].minPopulation",
                "10000",
                "tiers[1].annualFee",
                "13000");
        add(
                "POST /seasons/{number}/themes",
                ADMIN,
                "themes[0].title",
                "Uusi teema",
                "workshopThemes[0].title",
                "Uusi paja");
        add("POST /seasons/{number}/offering", ADMIN, "items[0].title", "Seminaari", "items[0].quantity", "3");
        add(
                "POST /seasons/{number}/translations",
                ADMIN,
                "rows[0].finnish",
                "Teemaseminaari",
                "rows[0].swedish",
                "Temaseminarium");
        add(
                "POST /seasons/{number}/contacts",
                ADMIN,
                "contacts[0].name",
                "Keijo Keksitty",
                "contacts[0].organisation",
                "FCG");
        add(
                "POST /seasons/{number}/links",
                ADMIN,
                "links[0].title",
                "Esite",
                "links[0].address",
                "https://kuntaliitto.example/esite");
        addAfter("POST /seasons/{number}/opening", "update season set state = 'DRAFT' where id = 1009");
        ALL.put(
                "POST /seasons/{number}/activation",
                new Write(
                        ADMIN,
                        (scene, foreign) -> keyed(),
                        "update season set state = 'ACTIVE' where id = 1009; update season set state = 'OPEN' where id = 1010",
                        LocalDate.of(2029, 1, 15)));
        ALL.put(
                "POST /seasons/{number}/closing",
                new Write(
                        ADMIN,
                        (scene, foreign) -> keyed(),
                        "update season set state = 'ACTIVE' where id = 1010",
                        LocalDate.of(2031, 1, 15)));
        ALL.put(
                "DELETE /seasons/{number}/closing",
                new Write(
                        ADMIN,
                        (scene, foreign) -> keyed("reason", "Raportti puuttui"),
                        "update season set state = 'CLOSED' where id = 1010",
                        null));
        add("POST /vat-rates", ADMIN, "validFrom", "1.1.2028", "percent", "26");
    }

    private static void work() {
        add("POST /memberships", STAFF, "season", "9", "municipality", "290");
        add("POST /memberships/{id}", STAFF, "origin", "Soitto", "note", "Uusi huomio");
        add("POST /memberships/{id}/fee", STAFF, "fee", "8 500,00", "reason", "Sovittu");
        add("POST /memberships/{id}/transitions", STAFF, "to", "OFFERED", "on", "24.11.2026");
        add("POST /memberships/{id}/radar", STAFF, "meetingOn", "30.11.2026", "bodyName", "Kunnanvaltuusto");
        add("POST /memberships/{id}/radar/contacts", STAFF, "on", "24.11.2026", "contact", "Soitettu");
        for (String key : List.of("POST /decisions", "POST /decisions/{id}")) {
            boolean creating = key.equals("POST /decisions");
            ALL.put(
                    key,
                    new Write(
                            STAFF,
                            (scene, foreign) -> {
                                Form form = keyed(
                                        "municipality", foreign ? Scene.FOREIGN_CODE : Scene.OWN_CODE,
                                        "season", creating ? "9" : "8",
                                        "bodyKind", "BOARD",
                                        "bodyName", "Kunnanhallitus",
                                        "meetingDate", creating ? "2.11.2026" : "3.2.2025",
                                        "section", "77",
                                        "title", "Jäsenyys",
                                        "outcome", "JOIN",
                                        "correctionReason", "Kirjoitusvirhe");
                                for (String warning : WARNINGS) {
                                    form.add("seen", warning);
                                }
                                return form;
                            },
                            "",
                            null));
        }
    }

    private static void minutes() {
        add(
                "POST /decisions/proposals/{number}/template",
                ADMIN,
                "textFi",
                SampleProposals.changed(ProposalLanguage.FI),
                "textSv",
                SampleProposals.changed(ProposalLanguage.SV));
        add(
                "POST /decisions/proposals/{number}/template/preview",
                ADMIN,
                "textFi",
                SampleProposals.changed(ProposalLanguage.FI),
                "municipality",
                Scene.OWN_CODE);
        add("POST /decisions/minutes", STAFF, "text", SampleMinutes.KUHMO);
        add("POST /api/v1/decisions/reading", STAFF);
        ALL.put(
                "POST /decisions/minutes/confirmation",
                new Write(
                        STAFF,
                        (scene, foreign) -> keyed(
                                "municipality", foreign ? Scene.FOREIGN_CODE : Scene.OWN_CODE,
                                "text", SampleMinutes.KUHMO,
                                "handlings[0].taken", "true",
                                "handlings[0].decision.season", "9",
                                "handlings[0].decision.bodyKind", "BOARD",
                                "handlings[0].decision.bodyName", "Kunnanhallitus",
                                "handlings[0].decision.meetingDate", "2.11.2026",
                                "handlings[0].decision.section", "78",
                                "handlings[0].decision.outcome", "JOIN",
                                "handlings[0].decision.seen", String.join(",", WARNINGS)),
                        "",
                        null));
    }

    private static void people() {
        String[] person = {
            "firstName",
            "Uusi",
            "lastName",
            "Henkilö",
            "language",
            "fi",
            "organisation",
            "FCG",
            "email",
            "uusi@fcg.example"
        };
        add("POST /people", STAFF, person);
        add("POST /people/{id}", STAFF, person);
        add("POST /people/{id}/invitation", STAFF);
        add("DELETE /people/{id}/mergings/{merge}", STAFF);
        add("POST /people/{id}/confirmation", STAFF);
        add("POST /details/{token}", "", "language", "fi", "email", "uusi@kunta.example", "ended", "8201");
        ALL.put(
                "POST /people/imports",
                new Write(
                        STAFF,
                        (scene, foreign) -> keyed().file("file", "henkilot.csv", "Nimi;Kunta\nUuno Uusi;Sysmä\n"),
                        "",
                        null));
        ALL.put(
                "POST /people/imports/{id}/confirmation",
                new Write(
                        STAFF, (scene, foreign) -> keyed("seen", ImportSeals.ofSomebodyNew("Uuno", "Uusi")), "", null));
        ALL.put(
                "POST /people/merging",
                new Write(
                        STAFF,
                        (scene, foreign) -> keyed(
                                "kept", foreign ? "8101" : "8001",
                                "keptVersion", "0",
                                "other", foreign ? "8102" : "8002",
                                "otherVersion", "0",
                                "name", "OTHER"),
                        "",
                        null));
        ALL.put(
                "POST /people/colleagues",
                new Write(
                        OWN,
                        (scene, foreign) -> keyed(
                                "firstName", "Uusi",
                                "lastName", "Kollega",
                                "language", "fi",
                                "email", "kollega@kunta.example",
                                "kind", "DEPUTY",
                                "municipality", foreign ? Scene.FOREIGN_CODE : Scene.OWN_CODE),
                        "",
                        null));
        ALL.put(
                "POST /people/{id}/roles",
                new Write(
                        STAFF,
                        (scene, foreign) -> keyed(
                                "kind", "MAYOR",
                                "municipality", foreign ? Scene.FOREIGN_CODE : Scene.OWN_CODE,
                                "from", "24.11.2026"),
                        "",
                        null));
        add("POST /people/{id}/roles/{role}/ending", STAFF, "on", "24.11.2026", "reason", "Siirtyi");
        ALL.put(
                "DELETE /people/{id}/roles/{role}/wish",
                new Write(
                        STAFF,
                        (scene, foreign) -> keyed(),
                        "update contact_role set end_wished_at = timestamptz '2026-11-24 08:00Z', version = 0 where id = 8201",
                        null));
    }

    private static void contract() {
        ALL.put(
                "POST /contracts",
                new Write(
                        STAFF,
                        (scene, foreign) -> keyed(
                                "membership", foreign ? "2101" : "2001",
                                "businessId", "1940671-3",
                                "language", "FI",
                                "amendment", "Yksi paja pidetään etänä"),
                        "",
                        null));
        addAfter("POST /contracts/{id}", STAFF, DRAFT, keyed("businessId", "1940671-3", "language", "SV"));
        addAfter("POST /contracts/{id}/dispatch", STAFF, DRAFT + JOINED, keyed());
        add("DELETE /contracts/{id}/dispatch", STAFF);
        addAfter(
                "POST /contracts/{id}/signature",
                STAFF,
                JOINED,
                keyed(
                                "networkSigner", "Elli Esimerkki",
                                "networkSignedOn", "20.11.2026",
                                "municipalitySigner", "Keijo Keksitty",
                                "municipalitySignedOn", "21.11.2026")
                        .file("file", "sopimus.txt", "Allekirjoitettu"));
        add("POST /contracts/{id}/extension", STAFF, "endsOn", "31.3.2027", "reason", "Paja siirtyi");
        add("POST /contracts/{id}/termination", STAFF, "endsOn", "30.11.2026", "reason", "Kunta irtisanoi");
        add(
                "POST /contracts/templates/{number}/preview",
                ADMIN,
                "textFi",
                CONTRACT_TEXT,
                "textSv",
                CONTRACT_TEXT,
                "municipality",
                Scene.OWN_CODE);
        ALL.put(
                "POST /contracts/templates/{number}",
                new Write(
                        ADMIN,
                        (scene, foreign) -> keyed("textFi", CONTRACT_TEXT, "textSv", CONTRACT_TEXT)
                                .without("version"),
                        "",
                        null));
    }

    private static void addAfter(String key, String by, String before, Form form) {
        ALL.put(key, new Write(by, (scene, foreign) -> form.copy(), before, null));
    }

    private static void workshop() {
        for (String key : List.of("POST /workshops", "POST /workshops/{id}")) {
            ALL.put(
                    key,
                    new Write(
                            OWN,
                            (scene, foreign) -> keyed(
                                    "membership", foreign ? "2101" : "2001",
                                    "topic", "Uusi aihe",
                                    "kinds", "SEMINAR",
                                    "plannedOn", "15.12.2026"),
                            "",
                            null));
        }
        add("POST /workshops/{id}/planning", OWN);
        add("POST /workshops/{id}/confirmation", STAFF);
        add("POST /workshops/{id}/approval", STAFF);
        add("POST /workshops/{id}/allocation", STAFF, "allocation", "0", "price", "2500,00", "reason", "Sovittu");
        ALL.put(
                "POST /workshops/{id}/files",
                new Write(OWN, (scene, foreign) -> keyed().file("file", "muistio.txt", "Muistio"), "", null));
        add("DELETE /workshops/{id}/files/{file}", OWN);
        add("POST /workshops/calendar/feed", OWN);
        add("DELETE /workshops/calendar/feed", OWN);
        add("POST /workshops/{id}/experts", STAFF, "person", Integer.toString(Scene.EXPERT), "hours", "8");
        add("DELETE /workshops/{id}/experts/{expert}", STAFF);
        String held = "update workshop set state = 'HELD', held_on = '2026-11-01', participants = 3 where id = 3001";
        addAfter("POST /workshops/{id}/experts/{expert}/travel", STAFF, held, Form.of("claim", "RECEIVED"));
        addAfter(
                "DELETE /workshops/{id}/experts/{expert}/travel",
                STAFF,
                held
                        + "; update workshop_expert set travel_claim = 'NONE', travel_settled_on = '2026-11-20' where id = 3601",
                new Form());
        add("POST /workshops/{id}/feedback", OWN);
        String[] marks = {"useful", "5", "goals", "4", "expertise", "3", "heard", "2", "followedUp", "1"};
        add("POST /feedback/{token}", "", marks);
        add("POST /workshops/{id}/holding", OWN, "heldOn", "10.11.2026", "participants", "12");
        add("POST /workshops/{id}/report", OWN, "report", "Hyvä paja");
        add("POST /workshops/{id}/cancellation", OWN, "reason", "Sairastuminen");
    }

    private static void bulletin() {
        add("POST /bulletins", STAFF, "title", "Uusi katsaus", "text", "Teksti", "season", "8");
        add("POST /bulletins/{id}", STAFF, "title", "Toinen katsaus", "text", "Teksti", "season", "8");
        add("POST /bulletins/{id}/recipients", STAFF, "removed", "8001");
        add("POST /bulletins/{id}/dispatch", STAFF, "many", "2");
        add("POST /bulletins/{id}/trial", STAFF);
        add("POST /bulletins/unsubscription/{token}", "");
        addAfter(
                "POST /bulletins/subscription",
                OWN,
                "update person set account_id = (select id from account where email = '%s') where id = 8001"
                        .formatted(OWN),
                Form.of("refused", "true"));
    }

    private static void initiative() {
        for (String key : List.of("POST /initiatives", "POST /initiatives/{id}")) {
            ALL.put(
                    key,
                    new Write(
                            OWN,
                            (scene, foreign) -> keyed(
                                    "membership", foreign ? "2101" : "2001",
                                    "kind", "PEER_DISCUSSION",
                                    "title", "Uusi ehdotus",
                                    "text", "Miten muut tekevät?"),
                            "",
                            null));
        }
        add("POST /initiatives/{id}/withdrawal", OWN);
        add("POST /initiatives/{id}/answer", STAFF, "answer", "Hyvä aloite");
        add("POST /initiatives/{id}/declining", STAFF, "reason", "Jo ohjelmassa");
        add("POST /initiatives/{id}/closing", STAFF, "held", "true", "outcome", "Sovittiin jatkosta");
        ALL.put(
                "POST /initiatives/{id}/joinings",
                new Write(
                        OWN,
                        (scene, foreign) -> keyed(
                                "municipality",
                                foreign ? Scene.FOREIGN_CODE : Scene.OWN_CODE,
                                "note",
                                "Tulemme mukaan"),
                        "",
                        null));
        add("DELETE /initiatives/{id}/joinings/{municipality}", OWN);
    }

    private static void add(String key, String by, String... fields) {
        ALL.put(key, new Write(by, (scene, foreign) -> keyed(fields), "", null));
    }

    private static void addAfter(String key, String before) {
        ALL.put(key, new Write(ADMIN, (scene, foreign) -> keyed(), before, null));
    }

    /** With a fresh form key and the version in which all rows of the scene are. */
    private static Form keyed(String... fields) {
        return Form.of(fields).set("formKey", UUID.randomUUID().toString()).set("version", "0");
    }

    Form own(Scene scene) {
        return form.apply(scene, false);
    }

    Form foreign(Scene scene) {
        return form.apply(scene, true);
    }
}
