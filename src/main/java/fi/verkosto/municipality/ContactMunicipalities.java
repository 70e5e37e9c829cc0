package fi.verkosto.municipality;

import fi.verkosto.account.MunicipalityDirectory;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the forms of accounts for which municipalities a contact person can act. */
@Component
class ContactMunicipalities implements MunicipalityDirectory {

    private final MunicipalityService municipalities;

    ContactMunicipalities(MunicipalityService municipalities) {
        this.municipalities = municipalities;
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return municipalities.choices().stream()
                .map(municipality -> new Choice(municipality.id(), municipality.name(locale)))
                .toList();
    }
}
