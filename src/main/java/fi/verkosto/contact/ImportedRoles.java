package fi.verkosto.contact;

import fi.verkosto.contact.KnownPeople.HeldRole;
import fi.verkosto.contact.RowRejected.Reason;
import fi.verkosto.contact.WantedPerson.WantedRole;
import fi.verkosto.municipality.Municipality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says which roles the rows of a file give, against those that are held and those that the rows before have given. */
final class ImportedRoles {

    private final LocalDate today;
    private final List<Holder> holders = new ArrayList<>();

    ImportedRoles(List<HeldRole> held, LocalDate today) {
        this.today = today;
        held.forEach(each -> holders.add(new Holder(each.name(), each.municipality(), each.role())));
    }

    private record Holder(String name, @Nullable Long municipality, ImportedRole role) {}

    /** The role that the row gives; nothing when there is none or it is held already. A role that is over never comes back. */
    @Nullable
    ImportedRole wanted(WantedPerson row, Somebody somebody) {
        WantedRole wanted = row.role();
        if (wanted == null) {
            return null;
        }
        Municipality municipality = row.municipality();
        if (wanted.kind().isOfMunicipality() && municipality == null) {
            throw new RoleNeedsMunicipality();
        }
        Long place = place(wanted.kind(), row);
        ImportedRole role = dated(wanted);
        List<ImportedRole> same = somebody.rolesOf(role.kind(), place);
        for (ImportedRole held : same) {
            if (role.overlaps(held.from(), held.to())) {
                requireSame(held, role, wanted);
                return null;
            }
        }
        if (wanted.from() == null && !same.isEmpty()) {
            throw notFromToday(same.get(same.size() - 1));
        }
        requireFree(role, place);
        return role;
    }

    private static @Nullable Long place(RoleKind kind, WantedPerson row) {
        Municipality municipality = row.municipality();
        return kind.isOfMunicipality() && municipality != null ? municipality.getId() : null;
    }

    private ImportedRole dated(WantedRole wanted) {
        LocalDate to = wanted.until() == null ? null : wanted.until().plusDays(1);
        LocalDate from = wanted.from() == null ? today : wanted.from();
        if (to != null && !to.isAfter(from)) {
            throw new RowRejected(Reason.DAYS);
        }
        return new ImportedRole(wanted.kind(), wanted.primary(), from, to);
    }

    /** Without a first day a row does not say that somebody has the role once more, before or after. */
    private RowRejected notFromToday(ImportedRole last) {
        LocalDate end = last.to();
        return end == null || last.from().isAfter(today)
                ? new RowRejected(Reason.ROLE_BEGINS_LATER, last.from())
                : new RowRejected(Reason.ROLE_IS_OVER, end);
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

    void hold(Somebody somebody, WantedPerson row, @Nullable ImportedRole role) {
        if (role != null) {
            Long place = place(role.kind(), row);
            somebody.hold(place, role);
            holders.add(new Holder(somebody.details().name(), place, role));
        }
    }
}
