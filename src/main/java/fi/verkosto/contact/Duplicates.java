package fi.verkosto.contact;

import fi.verkosto.web.Slice;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people of one employer who may be recorded twice: by address, telephone number or a similar name. */
@Service
@Transactional(readOnly = true)
public class Duplicates {

    /** From which likeness on names are similar, as pg_trgm counts it: one letter more or less in a name is. */
    static final double SIMILAR = 0.6;

    private static final String FOUND = """
            with named as (
              select p.*, search_form(p.first_name || ' ' || p.last_name) as form from person p where p.merged_into_id is null),
            pair as (
              select a.id as first, b.id as second, a.first_name || ' ' || a.last_name as first_name,
                b.first_name || ' ' || b.last_name as second_name, a.organisation, a.municipality_id, a.organisation_name,
                case when lower(a.email) = lower(b.email) then a.email end as email,
                case when a.phone = b.phone then a.phone end as phone, similarity(a.form, b.form) as likeness
              from named a join named b on a.id < b.id and a.organisation = b.organisation
                and a.municipality_id is not distinct from b.municipality_id
                and lower(a.organisation_name) is not distinct from lower(b.organisation_name))
            select first, second, first_name, second_name, organisation, coalesce(u.name_fi, organisation_name) as name_fi,
              coalesce(u.name_sv, organisation_name) as name_sv, email, phone, cast(round(likeness * 100) as int) as likeness,
              count(*) over () as found, count(email) over () as found_by_email, count(phone) over () as found_by_phone
            from pair left join municipality u on u.id = pair.municipality_id
            where email is not null or phone is not null or likeness >= :similar
            order by email is null, phone is null, likeness desc, first, second limit :limit offset :offset
            """;

    private final JdbcClient jdbc;

    Duplicates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the pairs, the surest first. */
    public Slice<Duplicate> list(int page) {
        int offset = Slice.offset(page, Slice.SIZE);
        List<Duplicate> pairs = jdbc.sql(FOUND)
                .param("similar", SIMILAR)
                .param("limit", Slice.SIZE + 1)
                .param("offset", offset)
                .query(Duplicate.class)
                .list();
        return Slice.of(pairs, offset / Slice.SIZE + 1, Slice.SIZE);
    }
}
