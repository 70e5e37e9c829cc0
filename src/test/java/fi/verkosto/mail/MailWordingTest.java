package fi.verkosto.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MailWordingTest {

    private static final MailKind KIND =
            new MailKind("REMINDER", Set.of("topic", "link"), Set.of("days"), Set.of("text"), false);

    @Test
    void takesSubjectAndBodyFromTheFile() {
        MailWording wording = MailWording.parse("Muistutus: {topic}\n\nHei {name},\r\navaa {link}\n");

        assertThat(wording.subject()).isEqualTo("Muistutus: {topic}");
        assertThat(wording.body()).isEqualTo("Hei {name},\navaa {link}");
        assertThatCode(() -> wording.requireWhole(KIND)).doesNotThrowAnyException();
    }

    @Test
    void makesSubjectAndNameFitForAHeader() {
        assertThat(new MailWording("Kutsu\tverkostoon\r\n", "x").subject()).isEqualTo("Kutsu verkostoon");
        assertThat(MailWording.inOneLine("Maija\tMalli\u0085\u2028Oy")).isEqualTo("Maija Malli Oy");
    }

    @Test
    void namesWhatIsWrongWithItsFields() {
        assertThatThrownBy(() -> new MailWording("{topic} {tpoic}", "{link} {dyas}").requireWhole(KIND))
                .isInstanceOf(MailFieldsUnknown.class)
                .hasMessageContaining("{dyas}, {tpoic}");
        assertThatThrownBy(() -> new MailWording("Muistutus", "{days}").requireWhole(KIND))
                .isInstanceOf(MailFieldsMissing.class)
                .hasMessageContaining("{link}, {topic}");
        assertThatThrownBy(() -> new MailWording("{topic}", "{link} {name").requireWhole(KIND))
                .isInstanceOf(MailBraceAlone.class);
    }

    @Test
    void takesTypedWordsForWordsAndAddressesForLinks() {
        RenderedMail mail = new MailWording("Aihe: {topic}", "**{topic}**\n\nAvaa {link} tai [täältä]({link}).")
                .fill(
                        KIND,
                        Map.of(
                                "topic",
                                "*Talous*\n<script>[x](javascript:1)",
                                "link",
                                "https://uso.example/a?b=1_2_3"));

        assertThat(mail.subject()).isEqualTo("Aihe: *Talous* <script>[x](javascript:1)");
        assertThat(mail.text()).contains("**Talous*\n<script>", "Avaa https://uso.example/a?b=1_2_3 tai");
        assertThat(mail.html())
                .contains("*Talous*<br", "&lt;script&gt;", "[x](javascript:1)")
                .contains("<a href=\"https://uso.example/a?b&#61;1_2_3\">täältä</a>")
                .contains("1_2_3\">https://uso.example/a?b&#61;1_2_3</a> tai")
                .doesNotContain("<script", "href=\"javascript");
    }

    @Test
    void letsAWrittenFieldBringItsMarkUpButNothingThatRuns() {
        MailKind bulletin = new MailKind("BULLETIN", Set.of("text"), Set.of(), Set.of("text"), false);

        RenderedMail mail = new MailWording("Katsaus", "{text}")
                .fill(
                        bulletin,
                        Map.of(
                                "text",
                                "# Otsikko\n\n- [linkki](https://uso.example)\n- <b onclick=x>raaka</b>\n\n"
                                        + "[paha](javascript:alert(1)) ![kuva](https://uso.example/k.png)"));

        assertThat(mail.html())
                .contains("<h2>Otsikko</h2>", "<li><a href=\"https://uso.example\">linkki</a></li>", "&lt;b onclick")
                .doesNotContain("<b ", "javascript:", "<img", "<h1");
    }

    @Test
    void saysWhichFieldHasNoValue() {
        assertThatThrownBy(() -> new MailWording("{topic}", "{link}").fill(KIND, Map.of("topic", "x")))
                .hasMessageContaining("link");
    }
}
