package fi.verkosto.contact;

import fi.verkosto.contact.ImportVerdict.NewPerson;
import java.util.List;

/** What previews say that they have shown, for tests that only send forms. */
public final class ImportSeals {

    private ImportSeals() {}

    /** Of a file whose second row names somebody new of FCG, and nobody else. */
    public static String ofSomebodyNew(String firstName, String lastName) {
        PersonDetails details = new PersonDetails(
                firstName, lastName, null, null, "fi", null, null, new Employer(Organisation.FCG, null, null));
        return PersonImports.seal(List.of(new NewPerson(2, details.name(), details, null)));
    }
}
