package fi.verkosto.contact;

import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address that somebody reads: not the pattern "etunimi.sukunimi@kunta.fi" that documents print instead of one. */
public record EmailAddress(String text) {

    public static final int MAX_LENGTH = 254;

    private static final Pattern FORM =
            Pattern.compile("[^@\\s\\p{Cc}\\p{Z}<>,;]+@[^@\\s\\p{Cc}\\p{Z}<>,;]+\\.[^@\\s\\p{Cc}\\p{Z}<>,;]+");
    private static final Pattern NOBODY =
            Pattern.compile("(?i)(etunimi|förnamn|fornamn|firstname)[._-](sukunimi|efternamn|lastname)@.*");
    private static final Pattern AT = Pattern.compile("(?i)\\s*[(\\[](at|ät)[)\\]]\\s*");

    public EmailAddress {
        if (text.length() > MAX_LENGTH
                || !FORM.matcher(text).matches()
                || NOBODY.matcher(text).matches()) {
            throw new IllegalArgumentException("no address of anybody: " + text);
        }
    }

    /** What people type or print, also as "nimi(at)kunta.fi"; nothing when it is nobody's address. */
    public static Optional<EmailAddress> find(String typed) {
        try {
            return Optional.of(new EmailAddress(AT.matcher(typed.strip()).replaceFirst("@")));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
