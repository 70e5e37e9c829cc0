package fi.verkosto.contact;

import fi.verkosto.contact.ImportVerdict.Changed;
import fi.verkosto.contact.ImportVerdict.Likeness;
import fi.verkosto.contact.ImportVerdict.NewPerson;
import fi.verkosto.contact.ImportVerdict.PossibleDuplicate;
import fi.verkosto.contact.ImportVerdict.Rejected;
import fi.verkosto.contact.ImportVerdict.RoleAdded;
import fi.verkosto.contact.ImportVerdict.Unchanged;
import fi.verkosto.contact.KnownPeople.Found;
import fi.verkosto.contact.KnownPeople.Hit;
import fi.verkosto.contact.RowRejected.Reason;
import fi.verkosto.contact.WantedPerson.WantedRole;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the rows of a file in their order and says what becomes of each, as if those before it had been stored already.
 * Nothing is stored by it.
 */
final class ImportPlan {

    private final Found found;
    private final Set<Integer> anew;
    private final LocalDate today;
    private final Map<Long, Somebody> known = new HashMap<>();
    private final List<Somebody> fresh = new ArrayList<>();
    private final List<Holder> holders = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param anew numbers of rows that name somebody new although somebody like them is known
     */
    ImportPlan(Found found, Set<Integer> anew, LocalDate today) {
        this.found = found;
        this.anew = anew;
        this.today = today;
        found.people().forEach((id, details) -> known.put(id, new Somebody(id, details)));
        found.roles().forEach(held -> {
            Somebody person = known.get(held.person());
            if (person != null) {
                person.roles.add(new Held(held.municipality(), held.role()));
            }
            holders.add(new Holder(held.name(), held.municipality(), held.role()));
        });
    }

    /** Somebody as the rows so far have left them. */
    static final class Somebody {

        private final @Nullable Long id;
        private PersonDetails details;
        private final List<Held> roles = new ArrayList<>();

        Somebody(@Nullable Long id, PersonDetails details) {
            this.id = id;
            this.details = details;
        }

        /** Null of whoever is not stored yet. */
        @Nullable
        Long id() {
            return id;
        }
    }

    /** A row with whom it is about; nobody when it cannot be taken. */
    record Step(
            ImportVerdict verdict,
            @Nullable Somebody somebody,
            @Nullable Municipality municipality) {}

    private record Held(@Nullable Long municipality, ImportedRole role) {}

    private record Holder(String name, @Nullable Long municipality, ImportedRole role) {}

    List<Step> steps() {
        return List.copyOf(steps);
    }

    List<ImportVerdict> verdicts() {
        return steps.stream().map(Step::verdict).toList();
    }

    void reject(int line, String name, Refusal why) {
        steps.add(new Step(new Rejected(line, name, why), null, null));
    }

    void add(int line, WantedPerson row) {
        try {
            steps.add(decide(line, row));
        } catch (Refusal no) {
            reject(line, row.name(), no);
        }
    }

    private Step decide(int line, WantedPerson row) {
        Meant meant = meant(line, row);
        if (meant == null || (meant.why != null && anew.contains(line))) {
            return addition(line, row);
        }
        Somebody somebody = meant.somebody;
        return meant.why == null
                ? change(line, row, somebody, meant.former)
                : new Step(
                        new PossibleDuplicate(line, row.name(), somebody.id, somebody.details.name(), meant.why),
                        null,
                        null);
    }

    private Step addition(int line, WantedPerson row) {
        Somebody somebody = new Somebody(null, row.asNew());
        ImportedRole role = role(row, somebody);
        fresh.add(somebody);
        hold(somebody, row, role);
        return new Step(new NewPerson(line, row.name(), somebody.details, role), somebody, row.municipality());
    }

    private Step change(int line, WantedPerson row, Somebody somebody, boolean former) {
        PersonDetails before = somebody.details;
        PersonDetails after = row.over(before, former);
        ImportedRole role = role(row, somebody);
        somebody.details = after;
        hold(somebody, row, role);
        ImportVerdict verdict;
        if (!before.equals(after)) {
            verdict = new Changed(line, before.name(), somebody.id, before, after, role);
        } else if (role != null) {
            verdict = new RoleAdded(line, before.name(), somebody.id, role);
        } else {
            verdict = new Unchanged(line, before.name(), somebody.id);
        }
        return new Step(verdict, somebody, row.municipality());
    }

    /**
     * Whom a row means.
     *
     * @param why it is not sure that they are the same; null when it is
     */
    private record Meant(
            Somebody somebody, boolean former, @Nullable Likeness why) {}

    /** By address; else by name and employer where no address says otherwise; else perhaps somebody like them. */
    private @Nullable Meant meant(int line, WantedPerson row) {
        List<Hit> hits = found.hits().getOrDefault(line, List.of());
        Meant byAddress = byAddress(hits, row);
        if (byAddress != null) {
            return byAddress;
        }
        List<Somebody> namesakes = namesakes(hits, row);
        if (!namesakes.isEmpty()) {
            Somebody first = namesakes.get(0);
            boolean sure = namesakes.size() == 1 && (row.email() == null || first.details.email() == null);
            return new Meant(first, false, sure ? null : Likeness.NAME);
        }
        return hits.stream()
                .filter(hit -> hit.why() == Likeness.PHONE || hit.why() == Likeness.SIMILAR)
                .findFirst()
                .map(hit -> new Meant(somebody(hit), false, hit.why()))
                .orElse(null);
    }

    private @Nullable Meant byAddress(List<Hit> hits, WantedPerson row) {
        List<Meant> candidates = new ArrayList<>();
        hits.stream()
                .filter(hit -> hit.why() == Likeness.EMAIL)
                .forEach(hit -> candidates.add(new Meant(somebody(hit), hit.former(), null)));
        fresh.stream()
                .filter(other -> sameAddress(other.details.email(), row.email()))
                .forEach(other -> candidates.add(new Meant(other, false, null)));
        if (candidates.isEmpty()) {
            return null;
        }
        List<Meant> named = candidates.stream()
                .filter(meant -> sameName(meant.somebody.details, row))
                .toList();
        if (!named.isEmpty()) {
            return named.get(0);
        }
        Meant only = candidates.get(0);
        boolean related = candidates.size() == 1 && (only.former || sharesAName(only.somebody.details, row));
        return related ? only : new Meant(only.somebody, only.former, Likeness.EMAIL);
    }

    private List<Somebody> namesakes(List<Hit> hits, WantedPerson row) {
        List<Somebody> namesakes = new ArrayList<>();
        hits.stream()
                .filter(hit -> hit.why() == Likeness.NAME)
                .map(this::somebody)
                .forEach(namesakes::add);
        fresh.stream()
                .filter(other ->
                        sameName(other.details, row) && other.details.employer().isSame(row.employer()))
                .forEach(namesakes::add);
        return namesakes;
    }

    private Somebody somebody(Hit hit) {
        return Objects.requireNonNull(known.get(hit.person()));
    }

    private static boolean sameAddress(@Nullable EmailAddress one, @Nullable EmailAddress other) {
        return one != null && other != null && one.text().equalsIgnoreCase(other.text());
    }

    private static boolean sameName(PersonDetails person, WantedPerson row) {
        return ImportWords.form(person.name()).equals(ImportWords.form(row.name()));
    }

    /** Whoever marries changes one of the names; who has another of both at the same address is somebody else. */
    private static boolean sharesAName(PersonDetails person, WantedPerson row) {
        return ImportWords.form(person.firstName()).equals(ImportWords.form(row.firstName()))
                || ImportWords.form(person.lastName()).equals(ImportWords.form(row.lastName()));
    }

    /** The role that the row gives; nothing when there is none or it is held already. A role that is over never comes back. */
    private @Nullable ImportedRole role(WantedPerson row, Somebody somebody) {
        WantedRole wanted = row.role();
        if (wanted == null) {
            return null;
        }
        Municipality municipality = wanted.kind().isOfMunicipality() ? row.municipality() : null;
        if (wanted.kind().isOfMunicipality() && municipality == null) {
            throw new RoleNeedsMunicipality();
        }
        Long place = municipality == null ? null : municipality.getId();
        ImportedRole role = dated(wanted);
        List<ImportedRole> same = somebody.roles.stream()
                .filter(held -> held.role().kind() == role.kind() && Objects.equals(held.municipality(), place))
                .map(Held::role)
                .toList();
        for (ImportedRole held : same) {
            if (role.overlaps(held.from(), held.to())) {
                requireSame(held, role, wanted);
                return null;
            }
        }
        if (wanted.from() == null && !same.isEmpty()) {
            throw new RowRejected(
                    Reason.ROLE_IS_OVER,
                    Objects.requireNonNull(same.get(same.size() - 1).to()));
        }
        requireFree(role, place);
        return role;
    }

    private ImportedRole dated(WantedRole wanted) {
        LocalDate to = wanted.until() == null ? null : wanted.until().plusDays(1);
        LocalDate from = wanted.from() == null ? today : wanted.from();
        if (to != null && !to.isAfter(from)) {
            throw new RowRejected(Reason.DAYS);
        }
        return new ImportedRole(wanted.kind(), wanted.primary(), from, to);
    }

    /** What is held may be told again, but not otherwise: roles are ended and changed on the person's page. */
    private void requireSame(ImportedRole held, ImportedRole role, WantedRole wanted) {
        LocalDate end = held.to();
        boolean sameEnd = Objects.equals(end, role.to());
        if (end != null && !end.isAfter(today) && !sameEnd) {
            throw new RowRejected(Reason.ROLE_IS_OVER, end);
        }
        if (wanted.until() != null && !sameEnd) {
            throw new RowRejected(Reason.ROLE_ENDS_OTHERWISE);
        }
        if (role.primary() && !held.primary()) {
            throw new RowRejected(Reason.ROLE_IS_NOT_FIRST);
        }
    }

    private void requireFree(ImportedRole role, @Nullable Long municipality) {
        if (role.kind() != RoleKind.BILLING && !role.primary()) {
            return;
        }
        holders.stream()
                .filter(holder -> Objects.equals(holder.municipality(), municipality)
                        && holder.role().kind() == role.kind()
                        && holder.role().primary() == role.primary()
                        && role.overlaps(holder.role().from(), holder.role().to()))
                .findFirst()
                .ifPresent(holder -> {
                    throw role.primary()
                            ? new PrimaryLiaisonTaken(holder.name())
                            : new BillingContactTaken(holder.name());
                });
    }

    private void hold(Somebody somebody, WantedPerson row, @Nullable ImportedRole role) {
        if (role == null) {
            return;
        }
        Municipality municipality = role.kind().isOfMunicipality() ? row.municipality() : null;
        Long place = municipality == null ? null : municipality.getId();
        somebody.roles.add(new Held(place, role));
        holders.add(new Holder(somebody.details.name(), place, role));
    }
}
