package fi.verkosto.contact;

import fi.verkosto.contact.ImportMatching.Meant;
import fi.verkosto.contact.ImportVerdict.Changed;
import fi.verkosto.contact.ImportVerdict.NewPerson;
import fi.verkosto.contact.ImportVerdict.PossibleDuplicate;
import fi.verkosto.contact.ImportVerdict.Rejected;
import fi.verkosto.contact.ImportVerdict.RoleAdded;
import fi.verkosto.contact.ImportVerdict.Unchanged;
import fi.verkosto.contact.KnownPeople.Found;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the rows of a file in their order and says what becomes of each, as if those before it had been stored already.
 * Nothing is stored by it.
 */
final class ImportPlan {

    private final Set<Integer> anew;
    private final ImportMatching people;
    private final ImportedRoles roles;
    private final List<Step> steps = new ArrayList<>();
    private final List<PossibleDuplicate> doubts = new ArrayList<>();

    /**
     * @param anew numbers of rows that name somebody new although somebody like them is known
     */
    ImportPlan(Found found, Set<Integer> anew, LocalDate today) {
        this.anew = anew;
        people = new ImportMatching(found);
        roles = new ImportedRoles(found.roles(), today);
    }

    /** A row with whom it is about; nobody when it cannot be taken. */
    record Step(
            ImportVerdict verdict,
            @Nullable Somebody somebody,
            @Nullable Municipality municipality) {}

    List<Step> steps() {
        return List.copyOf(steps);
    }

    List<ImportVerdict> verdicts() {
        return steps.stream().map(Step::verdict).toList();
    }

    /** The rows that name somebody like those who are known, also those of which it was said that they name somebody new. */
    List<PossibleDuplicate> doubts() {
        return List.copyOf(doubts);
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
        Meant meant = people.find(line, row);
        if (meant == null) {
            return addition(line, row);
        }
        Somebody somebody = meant.somebody();
        if (meant.why() == null) {
            return change(line, row, somebody, meant.former());
        }
        PossibleDuplicate doubt = new PossibleDuplicate(
                line, row.name(), somebody.id(), somebody.details().name(), meant.why());
        doubts.add(doubt);
        return anew.contains(line) ? addition(line, row) : new Step(doubt, null, null);
    }

    private Step addition(int line, WantedPerson row) {
        Somebody somebody = new Somebody(row.asNew());
        ImportedRole role = roles.wanted(row, somebody);
        people.tell(somebody);
        roles.hold(somebody, row, role);
        return new Step(new NewPerson(line, row.name(), somebody.details(), role), somebody, row.municipality());
    }

    private Step change(int line, WantedPerson row, Somebody somebody, boolean former) {
        PersonDetails before = somebody.details();
        PersonDetails after = row.over(before, former);
        ImportedRole role = roles.wanted(row, somebody);
        somebody.describe(after);
        roles.hold(somebody, row, role);
        ImportVerdict verdict;
        if (!before.equals(after)) {
            people.tell(somebody);
            verdict = new Changed(line, before.name(), somebody.id(), before, after, role);
        } else if (role != null) {
            verdict = new RoleAdded(line, before.name(), somebody.id(), role);
        } else {
            verdict = new Unchanged(line, before.name(), somebody.id());
        }
        return new Step(verdict, somebody, row.municipality());
    }
}
