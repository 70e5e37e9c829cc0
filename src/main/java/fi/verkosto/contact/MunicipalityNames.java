package fi.verkosto.contact;

import fi.verkosto.municipality.Municipality;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Municipalities by each name and code that they have or have had. */
final class MunicipalityNames {

    private static final Pattern CODE = Pattern.compile("\\d{1,3}");

    private final Map<String, Municipality> byName = new HashMap<>();

    MunicipalityNames(List<Municipality> all) {
        all.forEach(municipality -> municipality
                .getFormerMunicipalities()
                .forEach(former -> List.of(former.code(), former.nameFi(), former.nameSv())
                        .forEach(name -> byName.put(ImportWords.form(name), municipality))));
        all.forEach(municipality -> List.of(municipality.getCode(), municipality.getNameFi(), municipality.getNameSv())
                .forEach(name -> byName.put(ImportWords.form(name), municipality)));
    }

    /** A code of a spreadsheet may have lost the zeros before it. */
    Optional<Municipality> find(String place) {
        String name = CODE.matcher(place).matches() ? "0".repeat(3 - place.length()) + place : place;
        return Optional.ofNullable(byName.get(ImportWords.form(name)));
    }
}
