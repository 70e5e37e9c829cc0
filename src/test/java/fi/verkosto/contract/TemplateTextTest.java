package fi.verkosto.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateTextTest {

    private static final String WHOLE = whole(2);

    @Test
    void takesATextWithEveryFieldThatIsNeeded() {
        assertThatCode(() -> new TemplateText(WHOLE).requireWhole(2)).doesNotThrowAnyException();
    }

    @Test
    void namesUnknownFields() {
        assertThatExceptionOfType(TemplateFieldsUnknown.class)
                .isThrownBy(() -> new TemplateText(WHOLE + " {kunta} {feeYear3} {}").requireWhole(2))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains("{}, {feeYear3}, {kunta}"));
    }

    @Test
    void namesMissingFields() {
        String lacking = WHOLE.replace("{businessId}", "").replace("{feeYear2}", "");

        assertThatExceptionOfType(TemplateFieldsMissing.class)
                .isThrownBy(() -> new TemplateText(lacking).requireWhole(2))
                .satisfies(refusal -> assertThat(refusal.getMessage()).contains("{businessId}, {feeYear2}"));
    }

    @Test
    void refusesALoneBrace() {
        for (String wrong : new String[] {"{", "}", "{municipality", "{{municipality}}"}) {
            assertThatExceptionOfType(TemplateBraceAlone.class)
                    .isThrownBy(() -> new TemplateText(WHOLE + "\n" + wrong).requireWhole(2));
        }
    }

    @Test
    void keepsTheSignaturesOnALineOfTheirOwn() {
        assertThatExceptionOfType(TemplateSignaturesInLine.class)
                .isThrownBy(() -> new TemplateText(WHOLE + " {signatures}").requireWhole(2));
    }

    @Test
    void fillsFieldsOnceAndOnOneLine() {
        TemplateText text = new TemplateText("{municipality} {businessId} {season}");

        assertThat(text.fill(Map.of("municipality", "{businessId}\n# $1\\", "businessId", "0926151-4")))
                .isEqualTo("{businessId} # $1\\ 0926151-4 {season}");
    }

    /** Every season begins with a text that could be saved as it is. */
    @ParameterizedTest
    @EnumSource(ContractLanguage.class)
    void theBuiltInTextIsWholeForSeasonsOfEveryLength(ContractLanguage language) {
        for (int years = 1; years <= 4; years++) {
            TemplateText text = new TemplateText(BuiltInText.of(language, years));
            int wanted = years;

            assertThatCode(() -> text.requireWhole(wanted)).doesNotThrowAnyException();
            assertThat(text.text()).contains("{feeYear" + years + "}", "{travelIssuer}", "{vatYear1}");
        }
    }

    @Test
    void numbersAreThoseOfTheSeason() {
        assertThat(new ContractNumber(9, 1)).hasToString("9-001");
        assertThat(new ContractNumber(12, 1234)).hasToString("12-1234");
    }

    static String whole(int years) {
        return ContractFields.required(years).stream()
                .map(name -> name.equals(ContractFields.SIGNATURES) ? "\n{signatures}\n" : "{" + name + "}")
                .collect(Collectors.joining(" "));
    }
}
