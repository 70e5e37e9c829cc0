package fi.verkosto.contact;

import fi.verkosto.account.Account;
import fi.verkosto.account.Scope;
import fi.verkosto.journal.Actor;
import fi.verkosto.shared.NotFound;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes one of two records of the same person, and two again within a month. Nothing is moved: the one record leads to the
 * other. Nobody's rights grow: an account keeps the municipalities that it has, and of two accounts only one may be in use.
 */
@Service
@Transactional
public class PersonMerging {

    private static final int DAYS_TO_UNDO = 30;

    private static final String DETAILS =
            "jsonb_build_object('first_name', first_name, 'last_name', last_name, 'title', title, 'acting', acting,"
                    + " 'language', language, 'email', email, 'phone', phone)";

    /** What was changed since is left as it is. */
    private static final String BACK =
            List.of("first_name", "last_name", "title", "acting", "language", "email", "phone").stream()
                    .map(column ->
                            "%1$s = case when p.%1$s is not distinct from m.after ->> '%1$s' then m.before ->> '%1$s' else p.%1$s end"
                                    .formatted(column))
                    .reduce((one, other) -> one + ", " + other)
                    .orElseThrow();

    private final PersonRepository people;
    private final RoleService roles;
    private final SignInRights rights;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonMerging(
            PersonRepository people,
            RoleService roles,
            SignInRights rights,
            EntityManager entities,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.roles = roles;
        this.rights = rights;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A merging that can still be undone. */
    public record Merged(long id, long mergedId, String name, Instant at, LocalDate until) {}

    /** Both records, when they may be merged, the one that stays first. */
    @Transactional(readOnly = true)
    public List<Person> pair(long kept, long merged) {
        Person stays = people.find(kept, true, Scope.EVERYTHING.ids()).orElseThrow(NotFound::new);
        Person goes = people.find(merged, true, Scope.EVERYTHING.ids()).orElseThrow(NotFound::new);
        requireSame(stays, goes);
        return List.of(stays, goes);
    }

    /**
     * Merges the two.
     *
     * @throws NotTheSamePerson when they work for different employers, or one has been merged already
     * @throws MergedIntoAnother when others have been merged into the one that would go
     * @throws TwoAccounts when both have an account in use
     */
    public void merge(MergeChoice choice) {
        people.lock(Math.min(choice.kept(), choice.merged()));
        people.lock(Math.max(choice.kept(), choice.merged()));
        List<Person> pair = pair(choice.kept(), choice.merged());
        Person kept = pair.get(0);
        Person merged = pair.get(1);
        kept.requireVersion(choice.keptVersion());
        merged.requireVersion(choice.mergedVersion());
        Account account = accountToMove(kept, merged);
        String before = details(kept);
        kept.describe(chosen(kept.details(), merged.details(), choice), kept.getMunicipality());
        merged.leadTo(kept, account != null);
        people.flush();
        if (account != null) {
            kept.signInWith(account);
            people.flush();
        }
        jdbc.sql("""
                        insert into person_merge (kept_id, merged_id, merged_at, recorded_by, before, after, account_id)
                        values (:kept, :merged, :now, :actor, :before::jsonb, :after::jsonb, :account)
                        """)
                .param("kept", kept.getId())
                .param("merged", merged.getId())
                .param("now", now())
                .param("actor", Objects.requireNonNullElse(Actor.current(), "system"))
                .param("before", before)
                .param("after", details(kept))
                .param("account", account == null ? null : account.getId())
                .update();
    }

    private void requireSame(Person kept, Person merged) {
        if (kept.equals(merged)
                || kept.getMergedInto() != null
                || merged.getMergedInto() != null
                || !kept.details().employer().equals(merged.details().employer())) {
            throw new NotTheSamePerson();
        }
        if (people.hasMerged(merged.getId())) {
            throw new MergedIntoAnother();
        }
    }

    /** The account goes to the record that stays; a disabled one stays where it is, without anybody. */
    private static @Nullable Account accountToMove(Person kept, Person merged) {
        Account here = kept.getAccount();
        Account there = merged.getAccount();
        if (there == null) {
            return null;
        }
        if (here != null && !there.isDisabled()) {
            throw new TwoAccounts();
        }
        return here == null ? there : null;
    }

    private static PersonDetails chosen(PersonDetails kept, PersonDetails merged, MergeChoice choice) {
        PersonDetails name = choice.takes(MergeChoice.Field.NAME) ? merged : kept;
        PersonDetails title = choice.takes(MergeChoice.Field.TITLE) ? merged : kept;
        return new PersonDetails(
                name.firstName(),
                name.lastName(),
                title.title(),
                title.acting(),
                choice.takes(MergeChoice.Field.LANGUAGE) ? merged.language() : kept.language(),
                choice.takes(MergeChoice.Field.EMAIL) ? merged.email() : kept.email(),
                choice.takes(MergeChoice.Field.PHONE) ? merged.phone() : kept.phone(),
                kept.employer());
    }

    private String details(Person person) {
        return jdbc.sql("select " + DETAILS + "::text from person where id = ?")
                .param(person.getId())
                .query(String.class)
                .single();
    }

    /** What has been merged into the person and can still be undone, the newest first. */
    @Transactional(readOnly = true)
    public List<Merged> of(Person person) {
        return jdbc.sql("""
                        select m.id, m.merged_id, p.first_name || ' ' || p.last_name as name, m.merged_at
                        from person_merge m join person p on p.id = m.merged_id
                        where m.kept_id = :kept and m.undone_at is null and m.merged_at > :since order by m.id desc
                        """)
                .param("kept", person.getId())
                .param("since", now().minusDays(DAYS_TO_UNDO))
                .query((row, number) -> {
                    Instant at =
                            row.getObject("merged_at", OffsetDateTime.class).toInstant();
                    return new Merged(
                            row.getLong("id"), row.getLong("merged_id"), row.getString("name"), at, until(at));
                })
                .list();
    }

    private LocalDate until(Instant mergedAt) {
        return LocalDate.ofInstant(mergedAt, clock.getZone()).plusDays(DAYS_TO_UNDO);
    }

    /**
     * Makes two records of it again: each detail that nobody has changed since is what it was.
     *
     * @throws UndoTooLate after a month
     */
    public void undo(long kept, long id) {
        people.lock(kept);
        Undo undo = jdbc.sql("""
                        select merged_id, merged_at, account_id from person_merge
                        where id = :id and kept_id = :kept and undone_at is null for update
                        """)
                .param("id", id)
                .param("kept", kept)
                .query(Undo.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (undo.mergedAt().isBefore(now().minusDays(DAYS_TO_UNDO))) {
            throw new UndoTooLate(until(undo.mergedAt().toInstant()));
        }
        jdbc.sql(
                        "update person p set version = version + 1, account_id = case when p.account_id = m.account_id then null"
                                + " else p.account_id end, " + BACK
                                + " from person_merge m where m.id = :id and p.id = m.kept_id")
                .param("id", id)
                .update();
        jdbc.sql("update person p set version = version + 1, merged_into_id = null,"
                        + " account_id = coalesce((select :account::bigint where not exists"
                        + " (select from person o where o.account_id = :account::bigint)), p.account_id)"
                        + " where p.id = :merged")
                .param("account", undo.accountId())
                .param("merged", undo.mergedId())
                .update();
        jdbc.sql("update person_merge set undone_at = :now where id = :id")
                .param("now", now())
                .param("id", id)
                .update();
        entities.clear();
        List<Long> both = List.of(kept, undo.mergedId());
        both.forEach(person -> letRightsRestOnRoles(person, both));
    }

    /** What a person could do by the roles of the other record ends with it; rights that an admin has given stay. */
    private void letRightsRestOnRoles(long id, List<Long> both) {
        Person person = person(id);
        both.stream()
                .flatMap(each -> roles.of(person(each), Scope.EVERYTHING).stream())
                .filter(role -> role.getKind().isActing())
                .map(role -> Objects.requireNonNull(role.getMunicipality()))
                .distinct()
                .forEach(municipality ->
                        rights.restOnRoles(person, municipality, roles.of(person, municipality), roles.today()));
    }

    private Person person(long id) {
        return people.find(id, true, Scope.EVERYTHING.ids()).orElseThrow(NotFound::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private record Undo(
            long mergedId,
            OffsetDateTime mergedAt,
            @Nullable Long accountId) {}
}
