package fi.verkosto.membership.web;

import fi.verkosto.municipality.MunicipalityChoice;
import fi.verkosto.web.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The municipalities that can still be chosen.
 *
 * @param letters with which the names of all that were found begin
 * @param choices those of the wanted letter, without the ones that are chosen already
 */
record EnrolmentHits(List<String> letters, List<Choice> choices) {

    static EnrolmentHits of(List<MunicipalityChoice> found, EnrolmentForm form, Locale locale) {
        Set<String> chosen = Set.copyOf(form.codes());
        return new EnrolmentHits(
                found.stream().map(hit -> letter(hit, locale)).distinct().toList(),
                found.stream()
                        .filter(hit -> !chosen.contains(hit.code()))
                        .filter(hit -> form.letter() == null || form.letter().equals(letter(hit, locale)))
                        .map(hit -> new Choice(hit.code(), hit.name(locale) + " (" + hit.code() + ")"))
                        .toList());
    }

    private static String letter(MunicipalityChoice municipality, Locale locale) {
        return municipality.name(locale).substring(0, 1);
    }
}
