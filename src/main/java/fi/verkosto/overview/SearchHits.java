package fi.verkosto.overview;

import fi.verkosto.membership.MembershipState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a search has found, by kind. */
public record SearchHits(
        String words,
        List<Place> places,
        List<Stay> stays,
        List<Case> cases,
        List<Contract> contracts,
        List<Workshop> workshops,
        List<Person> people) {

    static final SearchHits NOTHING = new SearchHits("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * A municipality.
     *
     * @param former name of the municipality merged into it by which it was found
     * @param exact whether a name or code is just what was typed
     */
    public record Place(
            long id,
            String code,
            String nameFi,
            String nameSv,
            @Nullable String former,
            boolean exact) {

        public String name(Locale locale) {
            return inLanguage(locale, nameFi, nameSv);
        }
    }

    /** A membership of a municipality that was found. */
    public record Stay(long id, String nameFi, String nameSv, int season, MembershipState state) {

        public String name(Locale locale) {
            return inLanguage(locale, nameFi, nameSv);
        }
    }

    /** A handling of a case whose number was found. */
    public record Case(long decision, String number, String nameFi, String nameSv, int season) {

        public String name(Locale locale) {
            return inLanguage(locale, nameFi, nameSv);
        }
    }

    /** A contract whose number or municipality was found. */
    public record Contract(long id, String number, String nameFi, String nameSv, int season) {

        public String name(Locale locale) {
            return inLanguage(locale, nameFi, nameSv);
        }
    }

    /** A workshop whose topic was found. */
    public record Workshop(long id, String topic, int slot, String nameFi, String nameSv, int season) {

        public String name(Locale locale) {
            return inLanguage(locale, nameFi, nameSv);
        }
    }

    /** Somebody whose name or address was found; the names are those of the employer, null for the network's own. */
    public record Person(
            long id,
            String fullName,
            @Nullable String nameFi,
            @Nullable String nameSv) {

        public @Nullable String employer(Locale locale) {
            return "sv".equals(locale.getLanguage()) ? nameSv : nameFi;
        }
    }

    public boolean isEmpty() {
        return places.isEmpty()
                && cases.isEmpty()
                && contracts.isEmpty()
                && workshops.isEmpty()
                && people.isEmpty();
    }

    /** The one municipality whose name or code is just what was typed, if there is one and no other. */
    public Optional<Place> exactPlace() {
        List<Place> exact = places.stream().filter(Place::exact).toList();
        return exact.size() == 1 ? Optional.of(exact.get(0)) : Optional.empty();
    }

    private static String inLanguage(Locale locale, String finnish, String swedish) {
        return "sv".equals(locale.getLanguage()) ? swedish : finnish;
    }
}
