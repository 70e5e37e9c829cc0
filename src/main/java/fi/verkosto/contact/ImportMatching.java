package fi.verkosto.contact;

import fi.verkosto.contact.ImportVerdict.Likeness;
import fi.verkosto.contact.KnownPeople.Found;
import fi.verkosto.contact.KnownPeople.Hit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says whom a row of a file means, of those who are known and those whom the rows before it have named or changed. */
final class ImportMatching {

    private final Map<Integer, List<Hit>> hits;
    private final Map<Long, Somebody> known = new HashMap<>();
    private final Map<String, Set<Somebody>> toldByAddress = new HashMap<>();
    private final Map<String, Set<Somebody>> toldByName = new HashMap<>();

    ImportMatching(Found found) {
        hits = found.hits();
        found.people().forEach((id, person) -> known.put(id, new Somebody(id, person.version(), person.details())));
        found.roles().forEach(held -> {
            Somebody person = known.get(held.person());
            if (person != null) {
                person.hold(held.municipality(), held.role());
            }
        });
    }

    /**
     * Whom a row means.
     *
     * @param former whether it is by the address of a record that was merged into theirs
     * @param why it is not sure that they are the same; null when it is
     */
    record Meant(
            Somebody somebody, boolean former, @Nullable Likeness why) {}

    /** Lets the rows to come know of somebody whom a row has named or changed. */
    void tell(Somebody somebody) {
        EmailAddress email = somebody.details().email();
        if (email != null) {
            toldByAddress
                    .computeIfAbsent(key(email), address -> new LinkedHashSet<>())
                    .add(somebody);
        }
        toldByName
                .computeIfAbsent(somebody.form(), name -> new LinkedHashSet<>())
                .add(somebody);
    }

    private static String key(EmailAddress email) {
        return email.text().toLowerCase(Locale.ROOT);
    }

    /** By address; else by name and employer where no address says otherwise; else perhaps somebody like them. */
    @Nullable
    Meant find(int line, WantedPerson row) {
        List<Hit> own = hits.getOrDefault(line, List.of());
        Meant byAddress = byAddress(own, row);
        if (byAddress != null) {
            return byAddress;
        }
        Collection<Somebody> namesakes = namesakes(own, row);
        if (!namesakes.isEmpty()) {
            Somebody first = namesakes.iterator().next();
            boolean sure = namesakes.size() == 1
                    && (row.email() == null || first.details().email() == null);
            return new Meant(first, false, sure ? null : Likeness.NAME);
        }
        return own.stream()
                .filter(hit -> hit.why() == Likeness.PHONE || hit.why() == Likeness.SIMILAR)
                .findFirst()
                .map(hit -> new Meant(somebody(hit), false, hit.why()))
                .orElse(null);
    }

    private @Nullable Meant byAddress(List<Hit> own, WantedPerson row) {
        List<Meant> candidates = new ArrayList<>();
        own.stream()
                .filter(hit -> hit.why() == Likeness.EMAIL)
                .forEach(hit -> candidates.add(new Meant(somebody(hit), hit.former(), null)));
        told(row)
                .filter(other -> candidates.stream().noneMatch(meant -> meant.somebody.equals(other)))
                .forEach(other -> candidates.add(new Meant(other, false, null)));
        if (candidates.isEmpty()) {
            return null;
        }
        String form = ImportWords.form(row.name());
        List<Meant> named = candidates.stream()
                .filter(meant -> meant.somebody.form().equals(form))
                .toList();
        if (!named.isEmpty()) {
            return named.get(0);
        }
        Meant only = candidates.get(0);
        boolean related = candidates.size() == 1 && (only.former || sharesAName(only.somebody.details(), row));
        return related ? only : new Meant(only.somebody, only.former, Likeness.EMAIL);
    }

    private Stream<Somebody> told(WantedPerson row) {
        EmailAddress email = row.email();
        return email == null
                ? Stream.empty()
                : toldByAddress.getOrDefault(key(email), Set.of()).stream().filter(other -> other.hasAddress(email));
    }

    private Collection<Somebody> namesakes(List<Hit> own, WantedPerson row) {
        Set<Somebody> namesakes = new LinkedHashSet<>();
        own.stream()
                .filter(hit -> hit.why() == Likeness.NAME)
                .map(this::somebody)
                .forEach(namesakes::add);
        String form = ImportWords.form(row.name());
        toldByName.getOrDefault(form, Set.of()).stream()
                .filter(other ->
                        other.form().equals(form) && other.details().employer().isSame(row.employer()))
                .forEach(namesakes::add);
        return namesakes;
    }

    private Somebody somebody(Hit hit) {
        return Objects.requireNonNull(known.get(hit.person()));
    }

    /** Whoever marries changes one of the names; who has another of both at the same address is somebody else. */
    private static boolean sharesAName(PersonDetails person, WantedPerson row) {
        return ImportWords.form(person.firstName()).equals(ImportWords.form(row.firstName()))
                || ImportWords.form(person.lastName()).equals(ImportWords.form(row.lastName()));
    }
}
