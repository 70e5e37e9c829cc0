package fi.verkosto.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "maija.malli@kunta.example, maija.malli@kunta.example",
        "' maija.malli@kunta.example ', maija.malli@kunta.example",
        "maija.malli(at)kunta.example, maija.malli@kunta.example",
        "maija.malli (ät) kunta.example, maija.malli@kunta.example"
    })
    void readsWhatPeopleTypeAndDocumentsPrint(String typed, String address) {
        assertThat(EmailAddress.find(typed).map(EmailAddress::text)).contains(address);
    }

    /** The documents print the pattern of addresses instead of somebody's (contradiction X17). */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "etunimi.sukunimi@kunta.example",
                "Etunimi.Sukunimi(at)kunta.example",
                "fornamn.efternamn@kommun.example",
                "maija",
                "maija@kunta",
                "maija malli@kunta.example",
                "maija\u0085malli@kunta.example",
                "a@b@kunta.example",
                ""
            })
    void findsNothingInWhatIsNobodysAddress(String typed) {
        assertThat(EmailAddress.find(typed)).isEmpty();
    }
}
