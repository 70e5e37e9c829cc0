package fi.verkosto.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.verkosto.shared.ViolatedConstraint;
import fi.verkosto.support.ServerTest;
import fi.verkosto.support.TestWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one municipality, membership or season do not point to those of another: the database refuses it by itself. */
@ServerTest
class SamePlaceTest {

    /** Foreign keys of which two or more columns must fit together. */
    private static final String KEYS = """
            select conname, conrelid::regclass::text as owner, confrelid::regclass::text as target,
              (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[1]) as pointer,
              (select attname from pg_attribute where attrelid = conrelid and attnum = conkey[2]) as place,
              (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[1]) as target_pointer,
              (select attname from pg_attribute where attrelid = confrelid and attnum = confkey[2]) as target_place
            from pg_constraint where contype = 'f' and cardinality(conkey) = 2 order by conname
            """;

    /** Pointers to a row that has a place of the same kind, where nothing compares the two. */
    private static final String LOOSE = """
            select c.conrelid::regclass || '.' || p.attname || ' ' || here.attname
            from pg_constraint c
              join pg_attribute p on p.attrelid = c.conrelid and p.attnum = c.conkey[1]
              join pg_attribute here on here.attrelid = c.conrelid
                and here.attname in ('municipality_id', 'season_id', 'membership_id') and here.attnum <> p.attnum
              join pg_attribute there on there.attrelid = c.confrelid and there.attname = here.attname
            where c.contype = 'f' and cardinality(c.conkey) = 1
              and not exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = c.conrelid
                and k.conkey @> array[p.attnum, here.attnum])
            """;

    /** Takes away what could refuse the attempt before the foreign key does; all of it is rolled back. */
    private static final String ALONE = """
            alter table #owner disable trigger user;
            do $$
            declare
              other text;
            begin
              for other in select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint
                  where (conrelid = '#owner'::regclass and contype in ('c', 'x', 'f') or confrelid = '#owner'::regclass)
                    and conname <> '#conname' loop
                execute other;
              end loop;
              for other in select indexrelid::regclass from pg_index where indrelid = '#owner'::regclass and indisunique
                  and not exists (select from pg_constraint where conindid = indexrelid) loop
                execute 'drop index ' || other;
              end loop;
            end $$;
            """;

    @Autowired
    TestWorld world;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void twoMunicipalitiesInTwoSeasons() {
        // a third municipality is in season 10 only
        new Scene(world)
                .make()
                .run("insert into membership (municipality_id, season_id, state, state_since, workshop_quota)"
                        + " select id, 1010, 'PROSPECT', '2026-11-01', 5 from municipality where code = '005';"
                        + " insert into workshop_reminder (kind, membership_id, workshop_id, cause, queued_on)"
                        + " values ('WORKSHOP_PASSED', 2001, 3001, '2026-12-10', '2026-12-11')");
    }

    @Test
    void noRowPointsToARowOfAnotherPlace() {
        Map<String, String> answers = new TreeMap<>();
        List<String> keys = new ArrayList<>();
        for (Key key : jdbc.sql(KEYS).query(Key.class).list()) {
            keys.add(key.conname());
            answers.put(key.conname(), answerTo(key.attempt()));
        }

        System.out.printf("Places: %d pairs of columns tried%n", keys.size());
        assertThat(keys).hasSizeGreaterThanOrEqualTo(10);
        assertThat(answers).allSatisfy((key, answer) -> assertThat(answer).isEqualTo(key));
    }

    /** A new pointer that could lead to another place is compared as well, or the reason is written down here. */
    @Test
    void noPointerIsLeftWithoutComparison() {
        assertThat(jdbc.sql(LOOSE).query(String.class).list())
                .containsExactlyInAnyOrder(
                        // somebody may have a role for a municipality without being employed by it
                        "contact_role.person_id municipality_id",
                        // that both are of one employer is looked at when they are merged; employers change later
                        "person.merged_into_id municipality_id");
    }

    /** A workshop knows its season by its membership only, so a trigger compares them. */
    @Test
    void noWorkshopHasAThemeOfAnotherSeason() {
        assertThat(answerTo(
                        "update workshop set theme_id = (select id from season_theme where season_id = 1009 limit 1)"
                                + " where id = 3001"))
                .isEqualTo("workshop_theme_in_season");
        assertThat(answerTo(
                        "update workshop set theme_id = (select id from season_theme where season_id = 1008 limit 1)"
                                + " where id = 3001"))
                .isEqualTo("done");
    }

    private String answerTo(String sql) {
        Throwable refusal = catchThrowable(() -> world.execute("begin; " + sql + "; rollback"));
        return refusal == null
                ? "done"
                : ViolatedConstraint.nameIn(refusal).orElse(String.valueOf(refusal.getMessage()));
    }

    /** A foreign key of two columns. */
    record Key(
            String conname,
            String owner,
            String target,
            String pointer,
            String place,
            String targetPointer,
            String targetPlace) {

        /** Lets a row point to one that exists, but in another place; no rule but the foreign key is awake. */
        String attempt() {
            String other = "select r.#target_pointer from #target r where not exists (select from #target x"
                    + " where x.#target_pointer = r.#target_pointer and x.#target_place = t.#place) limit 1";
            return (ALONE
                            + "update #owner t set #pointer = (" + other
                            + ") where ctid = (select t.ctid from #owner t"
                            + " where #place is not null and exists (" + other + ") limit 1)")
                    .replace("#target_pointer", targetPointer)
                    .replace("#target_place", targetPlace)
                    .replace("#target", target)
                    .replace("#owner", owner)
                    .replace("#conname", conname)
                    .replace("#pointer", pointer)
                    .replace("#place", place);
        }
    }
}
