package fi.verkosto.municipality;

import java.util.Locale;
import java.util.Set;

/**
 * The name of a municipality as a party to a matter (virallinen nimi): Loviisan kaupunki, Lovisa stad. In Finnish the genitive
 * of the name stands before its word, which alone is inflected: Loviisan kaupungille.
 */
public final class OfficialName {

    /** Swedish names after which no -s is written though they end in a consonant. */
    private static final Set<String> WITHOUT_S = Set.of("Lappträsk");

    /** Finnish names without a usual form in Swedish, which stand after their word: staden Oulainen. */
    private static final Set<String> AFTER_THEIR_WORD = Set.of("Oulainen", "Punkalaidun", "Uurainen");

    private static final String NO_S_AFTER = "aeiouyåäösxz";

    private OfficialName() {}

    /** In Swedish for readers of Swedish, in Finnish for everybody else. */
    public static String of(Municipality municipality, Locale locale) {
        return "sv".equals(locale.getLanguage())
                ? swedish(municipality.getNameSv(), municipality.getKind())
                : finnish(municipality.getNameFi(), municipality.getKind());
    }

    /** The genitive of the Finnish name, with capitals: "Loviisan", "Kuhmoisten". */
    public static String genitive(Municipality municipality) {
        return Genitives.written(municipality.getNameFi());
    }

    /** Loviisan kaupunki, Kuhmoisten kunta. */
    static String finnish(String name, MunicipalityKind kind) {
        return Genitives.written(name) + (kind == MunicipalityKind.CITY ? " kaupunki" : " kunta");
    }

    /** Lovisa stad, Korsholms kommun, staden Oulainen. */
    static String swedish(String name, MunicipalityKind kind) {
        boolean city = kind == MunicipalityKind.CITY;
        if (AFTER_THEIR_WORD.contains(name)) {
            return (city ? "staden " : "kommunen ") + name;
        }
        boolean bare = NO_S_AFTER.indexOf(name.charAt(name.length() - 1)) >= 0 || WITHOUT_S.contains(name);
        return name + (bare ? "" : "s") + (city ? " stad" : " kommun");
    }
}
