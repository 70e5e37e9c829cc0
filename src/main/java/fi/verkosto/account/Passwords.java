package fi.verkosto.account;

import java.util.List;
import java.util.Locale;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** How passwords are kept (Argon2id) and which are refused: no rules of composition, but none that many people use. */
@Component
class Passwords {

    static final int MIN_LENGTH = 12;
    static final int MAX_LENGTH = 128;

    /** The cores of what people choose most often when twelve characters are asked for, and the network's own words. */
    private static final List<String> COMMON = List.of(
            "password",
            "salasana",
            "losenord",
            "lösenord",
            "qwerty",
            "123456",
            "abcdef",
            "asdfgh",
            "letmein",
            "welcome",
            "tervetuloa",
            "iloveyou",
            "admin",
            "kesa",
            "kesä",
            "talvi",
            "syksy",
            "kevat",
            "kevät",
            "sommar",
            "vinter",
            "summer",
            "winter",
            "football",
            "monkey",
            "dragon",
            "sunshine",
            "princess",
            "suomi",
            "verkosto",
            "kuntaliitto",
            "kommunforbundet",
            "fcg",
            "uso",
            "jyvaskyla",
            "helsinki",
            "111111",
            "000000");

    /** Years are what people add when something longer is asked for. */
    private static final String YEARS = "(19|20)\\d\\d";

    private final PasswordEncoder encoder = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobodys = encoder.encode(Tokens.create());

    /** The stored form of a new password, unless it is too easy to guess for this person. */
    String encode(String password, String email) {
        String plain = password.toLowerCase(Locale.ROOT);
        String mailbox = email.toLowerCase(Locale.ROOT).replaceAll("@.*", "");
        String rest = plain.replace(mailbox, "").replaceAll(YEARS, "");
        for (String common : COMMON) {
            rest = rest.replace(common, "");
        }
        if (rest.chars().distinct().count() < 5) {
            throw new PasswordTooCommon();
        }
        return encoder.encode(password);
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** Takes as long as a real comparison, so that unknown addresses answer no quicker than known ones. */
    void pretend(String password) {
        encoder.matches(password, nobodys);
    }
}
