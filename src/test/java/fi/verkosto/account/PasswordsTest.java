package fi.verkosto.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private static final Passwords PASSWORDS = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salasana1234",
                "Password1234",
                "PASSWORDPASSWORD",
                "qwertyqwerty",
                "Tervetuloa20",
                "kesä2026kesä",
                "Syksy1998!!!",
                "Kuntaliitto!",
                "verkostofcg1",
                "uso-verkosto",
                "aaaaaaaaaaaaaa",
                "maija.malli1",
                "Maija.Malli-Maija.Malli"
            })
    void refusesWhatManyUseOrAnybodyWouldGuessHere(String password) {
        assertThatExceptionOfType(PasswordTooCommon.class)
                .isThrownBy(() -> PASSWORDS.encode(password, "maija.malli@kunta.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vihreä kivi uppoaa", "kesällä 1998 satoi", "Monkey business"})
    void takesASentenceOfOnesOwn(String password) {
        assertThat(PASSWORDS.encode(password, "maija.malli@kunta.example")).isNotEmpty();
    }

    /** Argon2id, with a salt of its own for each. */
    @Test
    void keepsAPasswordByItsHashOnly() {
        String hash = PASSWORDS.encode("vihreä kivi uppoaa", "maija.malli@kunta.example");

        assertThat(hash).startsWith("$argon2id$").doesNotContain("vihreä");
        assertThat(PASSWORDS.encode("vihreä kivi uppoaa", "maija.malli@kunta.example"))
                .isNotEqualTo(hash);
        assertThat(PASSWORDS.matches("vihreä kivi uppoaa", hash)).isTrue();
        assertThat(PASSWORDS.matches("vihreä kivi uppoaa ", hash)).isFalse();
    }
}
