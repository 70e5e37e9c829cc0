package fi.verkosto.contact;

import fi.verkosto.shared.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a file of people, by what may stand at its head in three languages. */
public enum ImportColumn implements Named {
    NAME("Nimi", "Namn", "Name", "henkilö", "koko nimi", "person", "fullständigt namn", "full name"),
    FIRST_NAME("Etunimi", "Förnamn", "First name", "etunimet"),
    LAST_NAME("Sukunimi", "Efternamn", "Last name", "surname", "family name"),
    TITLE("Nimike", "Titel", "Title", "tehtävänimike", "virkanimike", "befattning", "job title"),
    ACTING("Vt./vs.", "Tf./vik.", "Acting", "vt", "vs", "tf", "vik", "sijaisuus"),
    EMAIL("Sähköposti", "E-post", "E-mail", "sähköpostiosoite", "e-postadress", "email", "email address"),
    PHONE("Puhelin", "Telefon", "Telephone", "puhelinnumero", "matkapuhelin", "gsm", "telefonnummer", "mobil", "phone"),
    LANGUAGE("Kieli", "Språk", "Language", "asiointikieli"),
    ORGANISATION(
            "Organisaatio",
            "Organisation",
            "Organisation",
            "kunta",
            "kuntakoodi",
            "työnantaja",
            "kommun",
            "arbetsgivare",
            "municipality",
            "organization",
            "employer"),
    ROLE("Rooli", "Roll", "Role"),
    FROM("Voimassa alkaen", "Gäller från", "Valid from", "alkaa", "alkaen", "börjar", "från", "begins", "from"),
    UNTIL("Voimassa asti", "Gäller till", "Valid until", "asti", "viimeinen päivä", "till", "sista dag", "until");

    private final String finnish;
    private final String swedish;
    private final String english;
    private final List<String> heads;

    ImportColumn(String finnish, String swedish, String english, String... others) {
        this.finnish = finnish;
        this.swedish = swedish;
        this.english = english;
        this.heads = Stream.concat(Stream.of(finnish, swedish, english), Arrays.stream(others))
                .map(ImportWords::form)
                .toList();
    }

    /** The column with the head, however it is written. */
    static Optional<ImportColumn> find(String head) {
        String form = ImportWords.form(head);
        return Arrays.stream(values())
                .filter(column -> column.heads.contains(form))
                .findFirst();
    }

    /** Those of the file to fill in; names stand in two columns there, so that nobody has to guess where one ends. */
    public static List<ImportColumn> ofTemplate() {
        return Arrays.stream(values()).filter(column -> column != NAME).toList();
    }

    @Override
    public String name(Locale locale) {
        return switch (locale.getLanguage()) {
            case "sv" -> swedish;
            case "en" -> english;
            default -> finnish;
        };
    }
}
