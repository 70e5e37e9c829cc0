package fi.verkosto.decision.minutes;

import fi.verkosto.municipality.Genitives;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The municipalities by every form of their names that minutes use (kuntien nimet). */
final class MunicipalityNames {

    private final Map<String, Named> genitives = new HashMap<>();
    private final Map<String, Named> swedish = new HashMap<>();
    private final Map<String, Named> plain = new HashMap<>();
    private final Map<String, Named> domains = new HashMap<>();

    /**
     * What a name stands for.
     *
     * @param mergedOn null unless it is the name of a municipality that is part of the place now
     */
    record Named(
            Vocabulary.Place place, String name, @Nullable LocalDate mergedOn) {}

    MunicipalityNames(Vocabulary vocabulary) {
        for (Vocabulary.Place place : vocabulary.municipalities()) {
            add(place.nameFi(), place.nameSv(), new Named(place, place.nameFi(), null));
        }
        for (Vocabulary.Place place : vocabulary.municipalities()) {
            for (Vocabulary.Former former : place.formerNames()) {
                add(former.nameFi(), former.nameSv(), new Named(place, former.nameFi(), former.mergedOn()));
            }
        }
    }

    private void add(String nameFi, String nameSv, Named named) {
        Genitives.of(nameFi).forEach(genitive -> genitives.putIfAbsent(genitive, named));
        plain.putIfAbsent(lower(nameFi), named);
        for (String form : new String[] {nameSv, nameSv + "s", nameFi}) {
            swedish.putIfAbsent(lower(form), named);
        }
        domains.putIfAbsent(domain(nameFi), named);
        domains.putIfAbsent(domain(nameSv), named);
    }

    @Nullable
    Named byGenitive(String word) {
        return genitives.get(lower(word));
    }

    @Nullable
    Named bySwedishName(String word) {
        return swedish.get(lower(word));
    }

    /** By a genitive, or by the name in either language. */
    @Nullable
    Named byAnyForm(String word) {
        Named genitive = byGenitive(word);
        Named name = genitive == null ? byName(word) : genitive;
        return name == null ? bySwedishName(word) : name;
    }

    @Nullable
    Named byName(String word) {
        return plain.get(lower(word));
    }

    /** By the middle of an address, as in "sysma" of sysma.fi. */
    @Nullable
    Named byDomain(String word) {
        return domains.get(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String domain(String name) {
        return lower(name).replace('ä', 'a').replace('ö', 'o').replace('å', 'a').replaceAll("[^a-z]", "");
    }
}
