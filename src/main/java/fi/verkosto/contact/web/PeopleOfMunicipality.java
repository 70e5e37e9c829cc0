package fi.verkosto.contact.web;

import fi.verkosto.account.SignedIn;
import fi.verkosto.contact.ContactRole;
import fi.verkosto.contact.RoleService;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityPanel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The people of a municipality, on its page: those whose roles hold or will hold. */
@Component
class PeopleOfMunicipality implements MunicipalityPanel {

    private static final int ORDER = 15;

    private final RoleService roles;

    PeopleOfMunicipality(RoleService roles) {
        this.roles = roles;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Part> of(Municipality municipality, SignedIn me) {
        LocalDate today = roles.today();
        List<ContactRole> present = roles.in(municipality).stream()
                .filter(role -> !role.isOverOn(today))
                .sorted(Comparator.comparing(ContactRole::getKind))
                .toList();
        return Optional.of(new Part("contact/panel", present));
    }
}
