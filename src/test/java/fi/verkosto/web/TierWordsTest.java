package fi.verkosto.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.shared.Languages;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class TierWordsTest {

    private final TierWords words = new TierWords(commonTexts());

    @Test
    void readsTheTiersAsTheNetworkPrintsThem() {
        assertThat(words.of(0, 8_999, Languages.FINNISH)).isEqualTo("alle\u00a09\u00a0000");
        assertThat(words.of(9_000, 45_000, Languages.FINNISH)).isEqualTo("9\u00a0000\u2060–\u206045\u00a0000");
        assertThat(words.of(45_001, null, Languages.FINNISH)).isEqualTo("yli\u00a045\u00a0000");
    }

    @Test
    void saysThatASingleTierIsForAll() {
        assertThat(words.of(0, null, Languages.FINNISH)).isEqualTo("kaikki");
        assertThat(words.of(null, null, Languages.FINNISH)).isEqualTo("kaikki");
    }

    @Test
    void speaksSwedishAndEnglish() {
        assertThat(words.of(0, 8_999, Locale.forLanguageTag("sv"))).isEqualTo("under\u00a09\u00a0000");
        assertThat(words.of(45_001, null, Locale.ENGLISH)).isEqualTo("over\u00a045\u00a0000");
    }

    @Test
    void printsTheBoundsThemselves() {
        assertThat(words.bounds(0, 8_999)).isEqualTo("0\u2060–\u20608\u00a0999");
        assertThat(words.bounds(45_001, null)).isEqualTo("45\u00a0001\u2060–\u2060");
    }

    private static ResourceBundleMessageSource commonTexts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/common");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
