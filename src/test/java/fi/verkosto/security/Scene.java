package fi.verkosto.security;

import fi.verkosto.account.Role;
import fi.verkosto.account.Tokens;
import fi.verkosto.support.TestWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two municipalities with the same rows each: one's own (Sysmä) and a foreign one (Utajärvi), whose every free text holds
 * the canary. Seasons in all states; an account of every role; a token for each. Written as SQL, so that no rule of the
 * program is in the way.
 */
final class Scene {

    static final String CANARY = "KANARIA889";
    /** A sum that only the foreign municipality has, as it is written on pages and in the interface. */
    static final List<String> CANARY_SUMS = List.of("76\u00a0543,21", "76543.21", "76543,21");

    static final String OWN_CODE = "781";
    static final String FOREIGN_CODE = "889";
    static final String OWN_EMAIL = "contact781@test.example";
    static final String FOREIGN_EMAIL = "contact889@test.example";
    static final String ADMIN_EMAIL = "admin@test.example";
    static final String COORDINATOR_EMAIL = "coordinator@test.example";
    static final String AUDITOR_EMAIL = "auditor@test.example";
    static final String DUMMY_EMAIL = "contact290@test.example";
    static final String DISABLED_EMAIL = "admin91@test.example";

    static final String INVITATION = "invitation-secret";
    static final String SETUP = "setup-secret";
    static final String LINK = "sign-in-link-secret";
    static final String CODE = "ABCDE-FGHJK";

    /** One that an account has, and one that nobody has yet. */
    private static final SoftKey KEY = new SoftKey("known");

    private static final SoftKey NEW_KEY = new SoftKey("new");
    private static final String CHALLENGE = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE";

    /** What every session of the scene holds as that of its browser. */
    private static final String BROWSER = "browser-secret";
    /** Of the link under which the participants of one's own municipality's workshop answer. */
    static final String FEEDBACK = "feedback-secret";

    private static final String ANOTHER_SESSION_ID = "00000000-0000-4000-8000-000000000002";

    /** A session of the coordinator in another browser. */
    static final String ANOTHER_SESSION = """
            insert into spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time,
                principal_name)
              select '00000000-0000-4000-8000-000000000001', '%s', 0, 0, 1800, 4102444800000, cast(id as text) from account
              where email = '%s'
              on conflict do nothing""".formatted(ANOTHER_SESSION_ID, COORDINATOR_EMAIL);
    /** Of the address at which the own municipality's person confirms their details. */
    static final String DETAILS = "details-secret";
    /** Somebody who holds workshops of both municipalities. */
    static final int EXPERT = 8901;

    /** A file of people that the coordinator has sent. */
    private static final int IMPORT = 8801;

    private static final String SEASONS = """
            insert into season (id, number, starts_on, ends_on, lead_theme, state, workshop_quota, population_date, fee_issuer, travel_issuer)
            overriding system value values
              (1007, 7, '2023-01-01', '2024-12-31', 'Teema 7', 'DRAFT', 5, '2021-12-31', 'KUNTALIITTO', 'FCG'),
              (1008, 8, '2025-01-01', '2026-12-31', 'Teema 8', 'ACTIVE', 5, '2023-12-31', 'KUNTALIITTO', 'FCG'),
              (1009, 9, '2027-01-01', '2028-12-31', 'Teema 9', 'OPEN', 5, '2024-12-31', 'KUNTALIITTO', 'FCG'),
              (1010, 10, '2029-01-01', '2030-12-31', 'Teema 10', 'DRAFT', 5, '2024-12-31', 'KUNTALIITTO', 'FCG');
            insert into fee_tier (season_id, min_population, max_population, annual_fee)
              select s, a, b, f from unnest(array[1007, 1008, 1009, 1010]) s,
                (values (0, 8999, 9000), (9000, 45000, 12000), (45001, null, 16000)) tier (a, b, f);
            insert into season_theme (id, season_id, purpose, ordinal, title) overriding system value
              select s + 5000 + o, s, p, o, 'Teema ' || s || ' ' || o
              from unnest(array[1007, 1008, 1009, 1010]) s, (values ('PROGRAMME', 0), ('WORKSHOP', 50)) t (p, o);
            insert into offering_item (season_id, ordinal, title, quantity)
              select s, 0, 'Teemaseminaari', 4 from unnest(array[1007, 1008, 1009, 1010]) s;
            insert into season_translation (season_id, finnish, swedish)
              select s, 'Teema ' || s, 'Tema ' || s from unnest(array[1007, 1008, 1009, 1010]) s;
            insert into season_link (season_id, ordinal, title, address)
              select s, 0, 'Ohjelma', 'https://kuntaliitto.example/ohjelma' from unnest(array[1007, 1008, 1009, 1010]) s;
            insert into season_contact (season_id, ordinal, name, organisation)
              select s, 0, 'Kaisa Keksitty', 'FCG' from unnest(array[1007, 1008, 1009, 1010]) s;
            insert into proposal_template (season_id) select s from unnest(array[1007, 1008, 1009, 1010]) s;
            update season set state = 'CLOSED' where id = 1007;
            """;

    /** Ids: + 0 for one's own rows, + 100 for the foreign ones. */
    private static final String ROWS = """
            insert into membership (id, municipality_id, season_id, state, state_since, joined_on, workshop_quota, population,
              population_date, population_source, tier_min, tier_max, tier_fee, annual_fee, override_reason, origin, note)
            overriding system value
              select 2000 + s.number - 7 + @, m.id, s.id, case s.number when 8 then 'ACTIVE' else 'PROSPECT' end,
                case s.number when 8 then s.starts_on else date '2024-11-01' end,
                case s.number when 8 then s.starts_on end, 5, 3600, '2023-12-31', '# lähde', 0, 8999, 9000, #sum,
                '# perustelu', '# alku', '# huomio'
              from municipality m, season s where m.code = '#code' and s.number in (8, 9) order by s.number;
            insert into membership_year (membership_id, year, net, vat_percent)
              select 2001 + @, y, #sum, 25.5 from generate_series(2025, 2026) y;
            insert into membership_year (membership_id, year, net, vat_percent)
              select 2002 + @, y, #sum, 25.5 from generate_series(2027, 2028) y;
            insert into membership_transition (membership_id, from_state, to_state, happened_on, reason, recorded_by, recorded_at)
              select m, null, 'PROSPECT', '2024-11-01', '# syy', '# kirjaaja', now() from unnest(array[2001 + @, 2002 + @]) m;
            insert into membership_transition (membership_id, from_state, to_state, happened_on, reason, recorded_by, recorded_at)
              values (2001 + @, 'PROSPECT', 'JOINED', '2025-01-01', '# syy', '# kirjaaja', now()),
                (2001 + @, 'JOINED', 'ACTIVE', '2025-01-01', '# syy', '# kirjaaja', now());
            insert into municipal_case (id, municipality_id, case_number) overriding system value
              select 5001 + @, m.id, '# 1/2025' from municipality m where m.code = '#code';
            insert into decision (id, case_id, municipality_id, season_id, body_kind, body_name, meeting_date, section, title,
              preparer_name, preparer_title, presenter_name, presenter_title, background, proposal, resolution, outcome,
              annual_fee, total_fee, budget_note, purpose, proceedings_note, minutes_status, minutes_url, published_on,
              notified_on, final_on, correction_reason)
            overriding system value
              select 4001 + @, 5001 + @, m.id, 1008, 'BOARD', '# hallitus', '2025-02-03', 7 + @, '# otsikko', '# valmistelija',
                '# nimike', '# esittelijä', '# nimike', '# tausta', '# ehdotus', '# päätös', 'JOIN', #sum, #sum, '# määräraha',
                '# tarkoitus', '# käsittely', '# tila', 'https://kunta.example/#', '2025-02-05', '2025-02-12', '2025-03-06', '# korjaus'
              from municipality m where m.code = '#code';
            insert into decision_guest (decision_id, ordinal, name, organisation) values (4001 + @, 1, '# vieras', '# järjestö');
            insert into decision_attachment (decision_id, ordinal, label, identifier) values (4001 + @, 1, '# liite', '# tunnus');
            insert into decision_representative (decision_id, ordinal, name, title) values (4001 + @, 1, '# edustaja', '# nimike');
            insert into workshop (id, membership_id, municipality_id, slot, state, topic, planned_on, place, experts, preparation,
              held_on, participants, report, results, next_steps, reported_on, cancel_reason)
            overriding system value
              select 3000 + w.slot + @, 2001 + @, m.id, w.slot, w.state, '# aihe', w.day::date, '# paikka',
                '# asiantuntija', '# valmistelu', w.held::date, w.people, '# raportti', '# tulokset', '# jatko',
                null, '# peruutus'
              from municipality m, (values (1, 'PLANNED', '2026-12-10', null, null), (2, 'CONFIRMED', '2026-11-10', null, null),
                (3, 'HELD', '2026-10-10', '2026-10-10', 21), (4, 'PLANNED', '2026-12-11', null, null)) w (slot, state, day, held, people)
              where m.code = '#code';
            insert into workshop (id, membership_id, municipality_id, state, topic, allocation, order_price, order_reason, internal,
              planned_on, held_on, participants, place, experts, preparation, report, results, next_steps, reported_on, approved_on,
              cancel_reason)
            overriding system value
              select w.id + @, 2001 + @, m.id, w.state, '# ' || w.topic, w.slots, w.price, w.why, w.inner_, w.day::date,
                w.held::date, w.people, '# paikka', '# asiantuntija', '# valmistelu', '# raportti', '# tulokset', '# jatko',
                w.reported::date, w.approved::date, '# peruutus'
              from municipality m, (values
                (3005, 'REPORTED', 'tilaus', 0, #sum, '# syy', false, '2026-09-10', '2026-09-10', 9, '2026-10-12', null),
                (3006, 'IDEA', 'idea', 1, null, null, false, null, null, null, null, null),
                (3007, 'REPORTED', 'sisäinen', 0, #sum, '# syy', true, '2026-09-11', '2026-09-11', 9, '2026-10-12', '2026-10-13'))
                w (id, state, topic, slots, price, why, inner_, day, held, people, reported, approved)
              where m.code = '#code';
            insert into feedback_link (workshop_id, token) values (3003 + @, '# palaute-linkki');
            insert into feedback (workshop_id, useful, goals, expertise, heard, followed_up, words)
              select 3003 + @, 1, 2, 3, 4, 5, '# palaute' from generate_series(1, 3);
            insert into workshop_kind (workshop_id, kind) values (3001 + @, 'SEMINAR');
            insert into workshop_audience (workshop_id, audience) values (3001 + @, 'ELECTED');
            insert into workshop_attendance (workshop_id, audience, participants) values (3003 + @, 'ELECTED', 21);
            insert into document (id, name, kind, size, sha256, content, uploaded_by, uploaded_at, scan_state)
            overriding system value
              select 6001 + @, '# tiedosto.txt', 'TXT', octet_length(b), encode(sha256(b), 'hex'), b, '1', timestamptz '2026-11-24 08:00Z', 'UNSCANNED'
              from (values (convert_to('# sisältö', 'UTF8'))) v (b);
            insert into approach (id, membership_id, asked_on, meeting_on, body_name) overriding system value
              values (7001 + @, 2001 + @, '2024-11-01', '2025-01-13', '# toimielin');
            insert into approach_contact (membership_id, happened_on, note, recorded_by, recorded_at)
              values (2001 + @, '2024-11-15', '# yhteydenotto', '# kirjaaja', now());
            insert into document (id, name, kind, size, sha256, content, uploaded_by, uploaded_at, scan_state)
            overriding system value
              select 6003 + @, '# liite.txt', 'TXT', octet_length(b), encode(sha256(b), 'hex'), b, '1', timestamptz '2026-11-24 08:00Z', 'UNSCANNED'
              from (values (convert_to('# liite', 'UTF8'))) v (b);
            insert into workshop_file (id, workshop_id, document_id) overriding system value values (3501 + @, 3001 + @, 6003 + @);
            update decision set minutes_file_id = 6001 + @ where id = 4001 + @;
            insert into person (id, first_name, last_name, title, email, phone, organisation, municipality_id)
            overriding system value
              select 8001 + @, '# etunimi', '# sukunimi', '# nimike', '#' || chr(64) || 'kunta.example', '+358500000001', 'MUNICIPALITY', m.id
              from municipality m where m.code = '#code';
            insert into person (id, first_name, last_name, organisation, municipality_id) overriding system value
              select 8002 + @, '# toinen', '# sukunimi', 'MUNICIPALITY', m.id from municipality m where m.code = '#code';
            insert into person (id, first_name, last_name, organisation, municipality_id, merged_into_id) overriding system value
              select 8003 + @, '# kolmas', '# sukunimi', 'MUNICIPALITY', m.id, 8001 + @ from municipality m where m.code = '#code';
            insert into person_merge (id, kept_id, merged_id, merged_at, recorded_by, before, after) overriding system value
              values (8401 + @, 8001 + @, 8003 + @, timestamptz '2026-11-24 07:00Z', '# kirjaaja', '{}', '{}');
            insert into contact_role (id, person_id, municipality_id, kind, is_primary, valid_from, valid_to, end_reason)
            overriding system value
              select r.id + @, 8001 + @, m.id, r.kind, false, r.since::date, r.until::date, r.reason
              from municipality m, (values (8201, 'DEPUTY', '2025-01-01', null, null),
                (8202, 'BOARD_CHAIR', '2025-01-01', '2026-01-01', '# syy')) r (id, kind, since, until, reason)
              where m.code = '#code';
            insert into mail (id, kind, state, language, address, recipient, about, about_id, subject, body_text, body_html,
              secret, message_id, attempts, queued_at, ended_at, last_error)
            overriding system value
              values (8001 + @, 'TRIAL', 'FAILED', 'fi', 'posti' || @ || chr(64) || 'test.example', '# nimi', 'membership', 2001 + @,
                '# aihe', '# teksti', '<p># teksti</p>', false, '<# ' || @ || chr(64) || 'test.example>', 5, timestamptz '2026-11-24 08:00Z', timestamptz '2026-11-24 08:00Z', '# vastaus');
            """;

    /**
     * A signed contract of season 8 with what happened to it afterwards, and one of season 9 that has been sent; of a
     * municipality that has not joined season 9 yet, which no rule of the program would allow.
     */
    private static final String CONTRACTS = """
            insert into document (id, name, kind, size, sha256, content, uploaded_by, uploaded_at, scan_state)
            overriding system value
              select 6002 + @, '# sopimus.txt', 'TXT', octet_length(b), encode(sha256(b), 'hex'), b, '1', timestamptz '2026-11-24 08:00Z', 'UNSCANNED'
              from (values (convert_to('# sopimus', 'UTF8'))) v (b);
            insert into contract_counter values (1008, 1), (1009, 1)
              on conflict (season_id) do update set last_ordinal = contract_counter.last_ordinal + 1;
            alter table contract enable always trigger contract_change;
            set session_replication_role = replica;
            insert into contract (id, membership_id, municipality_id, season_id, ordinal, state, language, business_id, sent_on, wording,
              network_signer, network_signed_on, municipality_signer, municipality_signed_on, signed_file_id)
            overriding system value
              select 7001 + @, 2001 + @, m.id, 1008, 1 + @ / 100, 'SIGNED', 'FI', '0926151-4', '2025-02-20', '# teksti', '# verkosto',
                '2025-02-24', '# kunta', '2025-02-25', 6002 + @
              from municipality m where m.code = '#code';
            insert into contract (id, membership_id, municipality_id, season_id, ordinal, state, language, business_id, sent_on, wording)
            overriding system value
              select 7002 + @, 2002 + @, m.id, 1009, 1 + @ / 100, 'SENT', 'FI', '0926151-4', '2026-11-20', '# teksti'
              from municipality m where m.code = '#code';
            insert into contract_year (contract_id, year, net, vat_percent)
              select 7001 + @, y, #sum, 25.5 from generate_series(2025, 2026) y;
            insert into contract_year (contract_id, year, net, vat_percent)
              select 7002 + @, y, #sum, 25.5 from generate_series(2027, 2028) y;
            insert into contract_event (contract_id, kind, ends_on, reason, recorded_by, recorded_at)
              values (7001 + @, 'EXTENSION', '2027-01-31', '# jatko', '# kirjaaja', now());
            set session_replication_role = origin;
            alter table contract enable trigger contract_change;
            """;

    /** A bulletin that is being written, and one that was sent to the own municipality's person. */
    private static final String BULLETINS = """
            insert into bulletin (id, season_id, title, text, sent_at) overriding system value
              values (9001, 1008, 'Luonnos', 'Teksti', null), (9002, 1008, 'Katsaus', 'Teksti', timestamptz '2026-11-24 08:00Z');
            insert into bulletin_recipient (bulletin_id, person_id, mail_id, token_hash)
              values (9002, 8001, 8001, encode(sha256('unsubscription-secret'), 'hex'));
            """;

    /**
     * Of each municipality in season 8 a proposal that waits, which the other has joined, a discussion that is agreed on, and one
     * that waits:
     * these all members read, so there is no canary in them. In season 9 neither is a member, so that nobody of them may know of
     * the foreign discussion there, which no rule of the program would allow.
     */
    private static final String INITIATIVES = """
            insert into initiative (id, season_id, municipality_id, kind, title, text, wished_time, proposed_at)
            overriding system value
              select i.id, 1008, m.id, 'INITIATIVE', 'Aloite', 'Teksti', 'tammikuussa', timestamptz '2026-11-20 08:00Z'
              from (values (9501, '#own'), (9601, '#foreign')) i (id, code) join municipality m using (code);
            insert into initiative (id, season_id, municipality_id, kind, title, text, proposed_at, state, answer, meets_on,
              starts_at, place, contact)
            overriding system value
              select i.id, 1008, m.id, 'PEER_DISCUSSION', 'Keskustelu', 'Teksti', timestamptz '2026-11-10 08:00Z', 'ANSWERED',
                'Vastaus', '2026-11-20', '09:00', 'Kuntatalo', 'Elli Esimerkki'
              from (values (9502, '#own'), (9602, '#foreign')) i (id, code) join municipality m using (code);
            insert into initiative (id, season_id, municipality_id, kind, title, text, proposed_at) overriding system value
              select i.id, 1008, m.id, 'PEER_DISCUSSION', 'Ehdotettu keskustelu', 'Teksti', timestamptz '2026-11-21 08:00Z'
              from (values (9504, '#own'), (9604, '#foreign')) i (id, code) join municipality m using (code);
            insert into initiative_joining (id, initiative_id, season_id, municipality_id, joined_at) overriding system value
              select j.id, j.initiative, 1008, m.id, timestamptz '2026-11-21 08:00Z'
              from (values (9801, 9601, '#own'), (9802, 9501, '#foreign')) j (id, initiative, code) join municipality m using (code);
            alter table initiative enable always trigger initiative_change;
            set session_replication_role = replica;
            insert into initiative (id, season_id, municipality_id, kind, title, text, wished_time, proposed_at, state, answer,
              meets_on, starts_at, place, link, contact, outcome)
            overriding system value
              select 9603, 1009, m.id, 'PEER_DISCUSSION', '# otsikko', '# teksti', '# toive', timestamptz '2026-11-10 08:00Z',
                'CLOSED', '# vastaus', '2027-11-20', '09:00', '# paikka', 'https://kunta.example/#', '# yhteys', '# tulos'
              from municipality m where m.code = '#foreign';
            set session_replication_role = origin;
            alter table initiative enable trigger initiative_change;
            """;

    /** A discussion that nobody has answered, for whoever does to it what is done to one that is agreed on. */
    static final int PROPOSED_DISCUSSION = 9504;

    private final TestWorld world;
    private final Map<String, Long> accounts = new HashMap<>();
    private final Map<String, Long> tokens = new HashMap<>();

    Scene(TestWorld world) {
        this.world = world;
    }

    /** Makes everything on the empty world. */
    Scene make() {
        for (Role role : List.of(Role.ADMIN, Role.COORDINATOR, Role.AUDITOR)) {
            world.signedIn(role);
        }
        world.signedIn(Role.CONTACT, OWN_CODE);
        world.signedIn(Role.CONTACT, FOREIGN_CODE);
        world.signedIn(Role.CONTACT, "290");
        run(SEASONS
                + rows(0, OWN_CODE, "oma", "9000.00")
                + rows(100, FOREIGN_CODE, CANARY, "76543.21")
                + BULLETINS
                + INITIATIVES
                        .replace("#own", OWN_CODE)
                        .replace("#foreign", FOREIGN_CODE)
                        .replace("#", CANARY)
                + "update account set name = '" + CANARY + " yhdyshenkilö' where email = '" + FOREIGN_EMAIL + "';"
                + "insert into account (email, name, role, password_hash) select '" + DISABLED_EMAIL
                + "', 'Poistuva Testi', 'ADMIN', password_hash from account where email = '" + ADMIN_EMAIL + "';");
        for (String email :
                List.of(ADMIN_EMAIL, COORDINATOR_EMAIL, AUDITOR_EMAIL, OWN_EMAIL, FOREIGN_EMAIL, DISABLED_EMAIL)) {
            run("insert into api_token (account_id, name, token_hash, created_at) select id, 'Avain', '"
                    + sha256(token(email)) + "', now() from account where email = '" + email + "';");
        }
        run("insert into calendar_feed (account_id, token_hash, created_at) select account_id, token_hash, now()"
                + " from api_token where revoked_at is null order by id");
        run("insert into person (id, first_name, last_name, organisation) overriding system value values (" + EXPERT
                + ", 'Elli', 'Esimerkki', 'FCG');"
                + " insert into contact_role (person_id, kind, valid_from) values (" + EXPERT
                + ", 'EXPERT', '2025-01-01');"
                + " insert into workshop_expert (id, workshop_id, person_id, hours) overriding system value"
                + " values (3601, 3001, " + EXPERT + ", 7.5), (3701, 3101, " + EXPERT + ", 7.5)");
        run("insert into person_import (id, sender, name, rows, sent_at) overriding system value select " + IMPORT
                + ", id, 'henkilot.csv', cast('[{\"line\": 1, \"cells\": [\"Nimi\", \"Organisaatio\"]},"
                + " {\"line\": 2, \"cells\": [\"Uuno Uusi\", \"FCG\"]}]' as jsonb), timestamptz '2026-11-24 08:00Z'"
                + " from account where email = '" + COORDINATOR_EMAIL + "'");
        run("update feedback_link set token = '" + FEEDBACK + "' where workshop_id = 3003");
        invite();
        passkeyId();
        return this;
    }

    private static String rows(int offset, String code, String mark, String sum) {
        return (ROWS + CONTRACTS)
                .replace("@", Integer.toString(offset))
                .replace("#code", code)
                .replace("#sum", sum)
                .replace("#", mark);
    }

    /** Makes the two one-time addresses, also when they have been used. */
    void invite() {
        run("update person set version = 0 where id = 8001; delete from details_request;"
                + " with sent as (insert into mail (kind, state, language, address, recipient, subject, secret, message_id,"
                + " queued_at, ended_at) select 'DETAILS_CHECK', 'FAILED', 'fi', email, last_name, 'Tiedot', true,"
                + " gen_random_uuid()::text, '2026-09-01', '2026-09-01' from person where id = 8001 returning id)"
                + " insert into details_request (person_id, round, token_hash, asked_at, expires_at, mail_id) select 8001,"
                + " '2026-09-01', '" + sha256(DETAILS) + "', '2026-09-01', '2100-01-01', id from sent");
        run("delete from invitation; insert into invitation (token_hash, account_id, expires_at) select '"
                + sha256(INVITATION) + "', id, '2100-01-01' from account where email = '" + DUMMY_EMAIL
                + "'; insert into invitation (token_hash, account_id, expires_at) values ('" + sha256(SETUP)
                + "', null, '2100-01-01')");
    }

    /** Brings about what an address waits for that ends with signing in or a passkey, for all present sessions. */
    void await(String pattern) {
        if (pattern.contains("/experts/") || pattern.contains("/files/")) {
            run("update workshop_expert set removed = false; update workshop_file set removed = false");
        }
        if (pattern.contains("passkey")) {
            awaitPasskey();
        } else if (pattern.contains("/sign-in/")) {
            awaitLink();
        }
    }

    /** Gives an account a passkey, and every present session the same challenge. */
    private void awaitPasskey() {
        give("passkeyChallenge", CHALLENGE);
        HexFormat hex = HexFormat.of();
        run(
                "insert into passkey (id, account_id, name, credential_id, public_key, attestation, signature_count, backup_eligible,"
                        + " backup_state, transports, created_at) overriding system value select 9101, id, 'Avain', decode('"
                        + hex.formatHex(KEY.id())
                        + "', 'hex'), decode('" + hex.formatHex(KEY.publicKey()) + "', 'hex'), decode('"
                        + hex.formatHex(KEY.attestation("localhost", SoftKey.PRESENT | SoftKey.VERIFIED))
                        + "', 'hex'), 0, false, false, '{}', now() from account where email = '" + DUMMY_EMAIL
                        + "' on conflict (credential_id) do update set signature_count = 0;"
                        + "delete from passkey where credential_id = decode('" + hex.formatHex(NEW_KEY.id())
                        + "', 'hex')");
    }

    /** The answer of the passkey that the account has. */
    String passkeyShown() {
        return KEY.assertion(origin(), CHALLENGE, SoftKey.PRESENT | SoftKey.VERIFIED, 1);
    }

    /** The answer of a browser that has made a passkey. */
    String passkeyMade() {
        return NEW_KEY.creation(origin(), CHALLENGE, SoftKey.PRESENT | SoftKey.VERIFIED);
    }

    private String origin() {
        return "http://localhost:" + world.port();
    }

    private void give(String attribute, String value) {
        run(
                "insert into spring_session_attributes select primary_id, '" + attribute + "', decode('"
                        + serialized(value)
                        + "', 'hex') from spring_session"
                        + " on conflict (session_primary_id, attribute_name) do update set attribute_bytes = excluded.attribute_bytes");
    }

    /**
     * Makes a one-time link, also when it has been used, that every present session waits for: as the second step of somebody
     * who has given their password.
     */
    void awaitLink() {
        give("askingBrowser", BROWSER);
        run(
                "delete from sign_in_link; insert into sign_in_link (token_hash, code_hash, browser_hash, account_id, stamp,"
                        + " password_given, expires_at) select '" + sha256(LINK) + "', '"
                        + sha256("code " + CODE.replace("-", "") + " of " + BROWSER) + "', '" + sha256(BROWSER)
                        + "', id, stamp, true, '2100-01-01' from account where email = '" + DUMMY_EMAIL + "'");
    }

    private static String serialized(String text) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(text);
            objects.flush();
            return HexFormat.of().formatHex(bytes.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of the own contact person's passkey, made when it is asked for. */
    private long passkeyId() {
        run(
                "insert into passkey (id, account_id, name, credential_id, public_key, attestation, signature_count, backup_eligible,"
                        + " backup_state, transports, created_at) overriding system value select 9102, id, 'Puhelin', 'own', '', '', 0, false, false, '{}', now()"
                        + " from account where email = '" + OWN_EMAIL + "' on conflict (credential_id) do nothing");
        return Long.parseLong(world.ask("select id from passkey where credential_id = 'own'"));
    }

    static String token(String email) {
        return "token of " + email.replace("@test.example", "");
    }

    long account(String email) {
        return accounts.computeIfAbsent(
                email, absent -> Long.valueOf(world.ask("select id from account where email = '" + email + "'")));
    }

    /** The id of the personal token of an account. */
    long tokenId(String email) {
        return tokens.computeIfAbsent(
                email,
                absent ->
                        Long.valueOf(world.ask("select min(t.id) from api_token t join account a on a.id = t.account_id"
                                + " where a.email = '" + email + "'")));
    }

    /** A path without its variables: those of one's own municipality's rows, or of the foreign one's. */
    String path(String pattern, boolean foreign) {
        String path = pattern.equals("/profile/passkeys/{id}") ? "/profile/passkeys/" + passkeyId() : pattern;
        path = path.replace("/accounts/{id}", "/accounts/" + account(DUMMY_EMAIL))
                .replace("/profile/sessions/{key}", "/profile/sessions/" + Tokens.hash(ANOTHER_SESSION_ID))
                .replace("/profile/tokens/{id}", "/profile/tokens/" + tokenId(foreign ? FOREIGN_EMAIL : OWN_EMAIL))
                .replace("/bulletins/unsubscription/{token}", "/bulletins/unsubscription/unsubscription-secret")
                .replace("/bulletins/{id}", "/bulletins/9001")
                .replace("/invitations/{token}", "/invitations/" + INVITATION)
                .replace("/setup/{token}", "/setup/" + SETUP)
                .replace("/sign-in/links/{token}", "/sign-in/links/" + LINK)
                .replace("/api/v1/seasons/{number}", "/api/v1/seasons/8")
                .replace("/contracts/templates/{number}", "/contracts/templates/10")
                .replace("/seasons/{number}", "/seasons/10")
                .replace("/proposals/{number}/template", "/proposals/10/template")
                .replace("/proposals/{number}/{code}", "/proposals/9/" + (foreign ? FOREIGN_CODE : OWN_CODE))
                .replace("/fees/{code}", "/fees/" + (foreign ? FOREIGN_CODE : OWN_CODE))
                .replace("/municipalities/{code}", "/municipalities/" + (foreign ? FOREIGN_CODE : OWN_CODE))
                .replace("/api/v1/**", "/api/v1/nothing");
        if (path.endsWith("/transitions") || path.endsWith("/transitions/new")) {
            path = path.replace("{id}", Integer.toString(foreign ? 2102 : 2002));
        }
        int offset = foreign ? 100 : 0;
        path = path.replace("/memberships/{id}", "/memberships/" + (2001 + offset))
                .replace("/decisions/{id}", "/decisions/" + (4001 + offset))
                .replace("/contracts/{id}", "/contracts/" + (contract(pattern) + offset))
                .replace("/mail/templates/{kind}/{language}", "/mail/templates/TRIAL/fi")
                .replace("/mail/{id}", "/mail/" + (8001 + offset))
                .replace("/documents/{id}", "/documents/" + (6001 + offset))
                .replace("/people/imports/{id}", "/people/imports/" + IMPORT)
                .replace("/people/{id}", "/people/" + (8001 + offset))
                .replace("/mergings/{merge}", "/mergings/" + (8401 + offset))
                .replace("/roles/{role}", "/roles/" + (8201 + offset))
                .replace("/initiatives/{id}/joinings", "/initiatives/" + (foreign ? 9501 : 9601) + "/joinings")
                .replace("/joinings/{municipality}", "/joinings/" + (foreign ? FOREIGN_CODE : OWN_CODE))
                .replace("/initiatives/{id}/closing", "/initiatives/" + (9502 + offset) + "/closing")
                .replace("/initiatives/{id}", "/initiatives/" + (9501 + offset))
                .replace("/workshops/reports/{id}", "/workshops/reports/" + (foreign ? 3107 : 3007))
                .replace("/details/{token}", "/details/" + DETAILS)
                .replace("/feedback/{token}", "/feedback/" + FEEDBACK)
                .replace("/experts/{expert}", "/experts/" + (3601 + offset))
                .replace("/files/{file}", "/files/" + (3501 + offset))
                .replace("/workshops/{id}", "/workshops/" + (workshop(pattern) + offset));
        return path.endsWith("/transitions/new") ? path + "?to=OFFERED" : path;
    }

    /** The signed one for what is done to signed ones; else the one that has been sent. */
    private static int contract(String pattern) {
        return pattern.matches(".*/(pdf|history|extension|termination)") ? 7001 : 7002;
    }

    private static int workshop(String pattern) {
        if (pattern.endsWith("/holding") || pattern.endsWith("/feedback")) {
            return 3002;
        }
        if (pattern.endsWith("/report")) {
            return 3003;
        }
        if (pattern.endsWith("/approval")) {
            return 3005;
        }
        if (pattern.endsWith("/planning")) {
            return 3006;
        }
        return pattern.endsWith("/cancellation") ? 3004 : 3001;
    }

    /** What a page that makes something new is asked for. */
    static String query(String pattern, boolean foreign) {
        return switch (pattern) {
            case "/people/colleagues/new" -> "?municipality=" + (foreign ? FOREIGN_CODE : OWN_CODE);
            case "/people/merging" -> foreign ? "?first=8101&second=8102" : "?first=8001&second=8002";
            case "/people/naming" -> "?kind=LIAISON&municipality=" + (foreign ? FOREIGN_CODE : OWN_CODE);
            case "/memberships/new" -> "?season=9&municipality=290";
            case "/decisions/new" -> "?membership=" + (foreign ? 2102 : 2002);
            case "/contracts/new" -> "?membership=" + (foreign ? 2101 : 2001);
            case "/workshops/new" -> "?membership=" + (foreign ? 2101 : 2001);
            case "/api/v1/memberships" -> "?season=8";
            case "/calendar/workshops.ics" -> "?token=" + token(OWN_EMAIL).replace(" ", "%20");
            case "/api/v1/fees" -> "?season=9&municipality=" + (foreign ? FOREIGN_CODE : OWN_CODE);
            case "/search" -> "?q=" + (foreign ? "Utaj%C3%A4rvi" : "Sysm%C3%A4");
            default -> "";
        };
    }

    /** A copy of a session that began so many seconds earlier and was used so many seconds ago; the value of its cookie. */
    String copyOfSession(String cookie, long secondsAgo) {
        String id = new String(java.util.Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
        String copy = UUID.randomUUID().toString();
        String primary = UUID.randomUUID().toString();
        long millis = secondsAgo * 1000;
        world.ask("insert into spring_session select '" + primary + "', '" + copy + "', creation_time - " + millis
                + ", used, max_inactive_interval, used + max_inactive_interval * 1000, principal_name from spring_session,"
                + " (select cast(extract(epoch from clock_timestamp()) * 1000 as bigint) - " + millis + ") now (used)"
                + " where session_id = '" + id + "' returning session_id");
        world.ask("with copied as (insert into spring_session_attributes select '" + primary
                + "', attribute_name, attribute_bytes from spring_session_attributes where session_primary_id ="
                + " (select primary_id from spring_session where session_id = '" + id + "') returning 1)"
                + " select count(*) from copied");
        return java.util.Base64.getEncoder().encodeToString(copy.getBytes(StandardCharsets.UTF_8));
    }

    void run(String sql) {
        try {
            world.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
