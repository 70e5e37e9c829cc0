package fi.verkosto.contact;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words that cells of a file of people are written in, in three languages: roles, languages, organisations, acting. */
final class ImportWords {

    /** A role, and whether it is that of the first liaison. */
    record NamedRole(RoleKind kind, boolean primary) {}

    private static final Map<String, NamedRole> ROLES = new HashMap<>();
    private static final Map<String, String> LANGUAGES = of(Map.of(
            "fi", List.of("fi", "suomi", "finska", "finnish"),
            "sv", List.of("sv", "ruotsi", "svenska", "swedish"),
            "en", List.of("en", "englanti", "engelska", "english")));
    private static final Map<String, Organisation> ORGANISATIONS = of(Map.of(
            Organisation.KUNTALIITTO,
                    List.of(
                            "Kuntaliitto",
                            "Suomen Kuntaliitto",
                            "Kommunförbundet",
                            "Finlands Kommunförbund",
                            "Association of Finnish Municipalities"),
            Organisation.FCG, List.of("FCG", "FCG Finnish Consulting Group", "Finnish Consulting Group")));
    private static final Map<String, Acting> ACTINGS = of(Map.of(
            Acting.VT, List.of("vt", "virkaa toimittava", "tf", "tillförordnad", "acting"),
            Acting.VS, List.of("vs", "viransijainen", "vik", "vikarie", "deputy")));

    static {
        role(
                RoleKind.LIAISON,
                true,
                "Ensisijainen yhdyshenkilö",
                "Primär kontaktperson",
                "Första kontaktperson",
                "First liaison");
        role(RoleKind.LIAISON, false, "Yhdyshenkilö", "Kontaktperson", "Liaison", "Contact person");
        role(RoleKind.DEPUTY, false, "Varayhdyshenkilö", "Ersättare för kontaktperson", "Ersättare", "Deputy liaison");
        role(
                RoleKind.MAYOR,
                false,
                "Kunnanjohtaja",
                "Kaupunginjohtaja",
                "Pormestari",
                "Kunnan- tai kaupunginjohtaja",
                "Kommundirektör",
                "Stadsdirektör",
                "Kommun- eller stadsdirektör",
                "Mayor",
                "Municipal manager");
        role(
                RoleKind.BOARD_CHAIR,
                false,
                "Hallituksen puheenjohtaja",
                "Kunnanhallituksen puheenjohtaja",
                "Kaupunginhallituksen puheenjohtaja",
                "Styrelsens ordförande",
                "Chair of the board");
        role(
                RoleKind.BILLING,
                false,
                "Laskutuksen yhteyshenkilö",
                "Laskutus",
                "Faktureringskontakt",
                "Fakturering",
                "Billing contact",
                "Billing");
        role(RoleKind.EXPERT, false, "Asiantuntija", "Expert", "Sakkunnig");
        role(RoleKind.COORDINATOR, false, "Koordinaattori", "Koordinator", "Coordinator");
    }

    private ImportWords() {}

    private static void role(RoleKind kind, boolean primary, String... words) {
        for (String word : words) {
            ROLES.put(form(word), new NamedRole(kind, primary));
        }
    }

    private static <T> Map<String, T> of(Map<T, List<String>> words) {
        Map<String, T> byForm = new HashMap<>();
        words.forEach((meaning, written) -> written.forEach(word -> byForm.put(form(word), meaning)));
        return byForm;
    }

    /** What stays of a word that is written with other letters, accents or signs. */
    static String form(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    static Optional<NamedRole> role(String word) {
        return found(ROLES.get(form(word)));
    }

    static Optional<String> language(String word) {
        return found(LANGUAGES.get(form(word)));
    }

    /** Kuntaliitto or FCG. */
    static Optional<Organisation> organisation(String word) {
        return found(ORGANISATIONS.get(form(word)));
    }

    static Optional<Acting> acting(String word) {
        return found(ACTINGS.get(form(word)));
    }

    private static <T> Optional<T> found(@Nullable T meaning) {
        return Optional.ofNullable(meaning);
    }
}
