package fi.verkosto.municipality;

import fi.verkosto.account.MunicipalityDirectory;
import fi.verkosto.shared.Languages;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the accounts for which municipalities a contact person can act. */
@Component
class MunicipalityNames implements MunicipalityDirectory {

    private final MunicipalityService municipalities;

    MunicipalityNames(MunicipalityService municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return municipalities.choices(Languages.isSwedish(locale)).stream()
                .map(municipality -> new Choice(municipality.id(), municipality.name(locale)))
                .toList();
    }
}
