package fi.verkosto.journey;

import fi.verkosto.support.TestWorld;
import java.sql.SQLException;

/** Rows of a season as large as the network's largest: 35 members with five workshops each, 300 people, 10,000 mails. */
final class FullSeason {

    static final int MEMBERS = 35;
    static final int PEOPLE = 300;
    static final int MAILS = 10_000;

    private static final String ROWS = """
            insert into membership (municipality_id, season_id, state, state_since, joined_on, workshop_quota)
              select u.id, s.id, 'JOINED', s.starts_on, s.starts_on, 5 from season s,
                (select id from municipality order by name_fi limit #members) u where s.number = #season;
            insert into season_theme (season_id, purpose, ordinal, title)
              select id, 'WORKSHOP', n, 'Aihepiiri ' || n from season, generate_series(1, 6) n where number = #season;
            insert into workshop (membership_id, municipality_id, slot, state, topic, theme_id, planned_on, starts_at, ends_at, place,
              experts, held_on, participants, report, reported_on, approved_on)
              select m.id, m.municipality_id, slot, (array['REPORTED', 'REPORTED', 'HELD', 'CONFIRMED', 'PLANNED'])[slot],
                'Pajan aihe ' || m.id || '.' || slot,
                (select min(t.id) from season_theme t where t.season_id = m.season_id and t.purpose = 'WORKSHOP') + slot,
                s.starts_on + 90 * slot, '09:00', '12:00', 'Kunnantalo', 'Elli Esimerkki', case when slot < 4 then s.starts_on + 90 * slot end,
                case when slot < 4 then 20 + slot end, case when slot < 3 then repeat('Mitä pajassa tehtiin. ', 60) end,
                case when slot < 3 then s.starts_on + 90 * slot + 10 end, case when slot < 3 then s.starts_on + 90 * slot + 12 end
              from membership m join season s on s.id = m.season_id, generate_series(1, 5) slot where s.number = #season;
            insert into workshop_kind (workshop_id, kind)
              select w.id, k from workshop w join membership m on m.id = w.membership_id join season s on s.id = m.season_id,
                unnest(array['SEMINAR', 'CO_DEVELOPMENT']) k where s.number = #season;
            insert into workshop_audience (workshop_id, audience)
              select w.id, a from workshop w join membership m on m.id = w.membership_id join season s on s.id = m.season_id,
                unnest(array['ELECTED', 'OFFICE_HOLDER']) a where s.number = #season;
            insert into person (first_name, last_name, title, email, organisation, municipality_id)
              select 'Etunimi' || n, 'Sukunimi' || n, 'hallintojohtaja', 'kausi#season.' || n || chr(64) || 'kunta.example', 'MUNICIPALITY', u.id
              from generate_series(1, #people) n
              join (select id, row_number() over (order by name_fi) as ordinal from municipality) u on u.ordinal = 1 + n % #members;
            insert into contact_role (person_id, municipality_id, kind, valid_from)
              select id, municipality_id, 'DEPUTY', '2025-01-01' from person where email like 'kausi#season.%';
            insert into mail (kind, state, language, address, recipient, about, about_id, subject, body_text, body_html, secret,
              message_id, attempts, queued_at, ended_at)
              select 'TRIAL', 'SENT', 'fi', p.email, 'Etunimi Sukunimi', 'membership', m.id, 'Aihe ' || n, repeat('Teksti. ', 40),
                repeat('<p>Teksti.</p>', 40), false, '<kausi#season.' || n || chr(64) || 'test.example>', 1, now(), now()
              from generate_series(1, #mails) n
              join (select email, municipality_id, row_number() over (order by id) as ordinal from person
                where email like 'kausi#season.%') p on p.ordinal = 1 + n % #people
              join membership m on m.municipality_id = p.municipality_id join season s on s.id = m.season_id and s.number = #season;
            analyze
            """;

    private static final String GONE = """
            set session_replication_role = replica;
            delete from mail where message_id like '<kausi#season.%';
            delete from contact_role where person_id in (select id from person where email like 'kausi#season.%');
            delete from person where email like 'kausi#season.%';
            create temporary table gone as select w.id from workshop w join membership m on m.id = w.membership_id
              join season s on s.id = m.season_id where s.number = #season;
            delete from workshop_kind where workshop_id in (select id from gone);
            delete from workshop_audience where workshop_id in (select id from gone);
            delete from workshop where id in (select id from gone);
            drop table gone;
            delete from membership where season_id = (select id from season where number = #season);
            delete from season_theme where season_id = (select id from season where number = #season);
            delete from season where number = #season
            """;

    private FullSeason() {}

    /** Of a season that is there and has no members yet. */
    static void fill(TestWorld world, int season) throws SQLException {
        world.execute(of(ROWS, season));
    }

    /** Takes the rows away again, the season included. */
    static void remove(TestWorld world, int season) throws SQLException {
        world.execute(of(GONE, season));
    }

    private static String of(String script, int season) {
        return script.replace("#season", Integer.toString(season))
                .replace("#members", Integer.toString(MEMBERS))
                .replace("#people", Integer.toString(PEOPLE))
                .replace("#mails", Integer.toString(MAILS));
    }
}
