package fi.verkosto.decision.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.decision.proposal.ProposalText.Item;
import fi.verkosto.decision.proposal.ProposalText.Kind;
import fi.verkosto.decision.proposal.ProposalText.Run;
import fi.verkosto.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposalWordingTest {

    private static final String WHOLE =
            "{Municipality} {Board} {years} {workshops} {totalFee} {vat}\n{fees}\n{themes}\n{offering}\n";

    @ParameterizedTest
    @EnumSource
    void theProgramsOwnTextsAreSound(ProposalLanguage language) {
        assertThat(ProposalDefaults.of(language).fault()).isEmpty();
    }

    /** What belongs to one season only would be wrong in the next one. */
    @ParameterizedTest
    @EnumSource
    void theProgramsOwnTextsHoldNoFiguresOfASeason(ProposalLanguage language) {
        assertThat(ProposalDefaults.of(language).text().replace("0 %", "")).doesNotContainPattern("\\d");
    }

    @Test
    void refusesUnknownFieldsByTheirNames() {
        assertThat(fault(WHOLE + "{kausi} {Years} {population} {}"))
                .isInstanceOf(ProposalFieldsUnknown.class)
                .hasMessageContaining("{kausi}, {}");
    }

    @Test
    void refusesInSwedishWhatOnlyFinnishHas() {
        assertThat(new ProposalWording(ProposalLanguage.SV, WHOLE + "{ofMunicipality}").fault())
                .get()
                .isInstanceOf(ProposalFieldsUnknown.class);
    }

    @Test
    void refusesATextWithoutTheFieldsThatItMustHave() {
        assertThat(fault("{Municipality} {years}\n{fees}"))
                .isInstanceOf(ProposalFieldsMissing.class)
                .hasMessageContaining("{themes}, {offering}, {workshops}, {board}, {totalFee}, {vat}");
    }

    @Test
    void letsASwedishTextHoldTranslationsOfThemesAndOffering() {
        String swedish = WHOLE.replace("{themes}", "- Hållbart ledarskap").replace("{offering}", "- Temaseminarium");

        assertThat(new ProposalWording(ProposalLanguage.SV, swedish).fault()).isEmpty();
        assertThat(fault(swedish)).isInstanceOf(ProposalFieldsMissing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{years", "years}", "{{years}}", "{ye\nars}"})
    void refusesABraceWithoutItsPair(String text) {
        assertThat(fault(WHOLE + text)).isInstanceOf(ProposalBraceAlone.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maksut: {fees}", "- {fees}", "{Fees}", "# {themes}"})
    void refusesAListAmongOtherWords(String text) {
        assertThat(fault(WHOLE + text))
                .isInstanceOfAny(ProposalFieldsNotAlone.class, ProposalFieldsUnknown.class)
                .hasMessageContaining("{");
    }

    @Test
    void writesBlocksWithTheirFactsMarked() {
        ProposalText text = write("""
                # Osallistuminen {years}

                ## Maksu
                {Board} päättää
                maksusta {totalFee}.

                - yksi
                {fees}
                """);

        assertThat(text.title()).isEqualTo("Osallistuminen 2027–2028");
        assertThat(text.blocks())
                .extracting(ProposalText.Block::kind)
                .containsExactly(Kind.TITLE, Kind.HEADING, Kind.PARAGRAPH, Kind.LIST);
        assertThat(text.blocks().get(2).runs())
                .containsExactly(
                        new Run("Kunnanhallitus", false, null),
                        new Run(" päättää maksusta ", false, null),
                        new Run("18 000,00 €", true, null),
                        new Run(".", false, null));
        assertThat(text.plain()).isEqualTo("""
                Osallistuminen 2027–2028

                Maksu
                Kunnanhallitus päättää maksusta 18 000,00 €.
                – yksi
                – vuosi 2027
                  – alla
                """);
    }

    @Test
    void leavesOutWhatHasNothing() {
        ProposalText text = write("""
                # {years}
                ## Teemat
                Kärkiteema {leadTheme}

                Teemat ovat:
                {themes}
                ## Tiedoksi
                Viimeistään {deadline}
                ## Maksu
                {fees}
                - lasku {feeIssuer}
                """);

        assertThat(text.plain()).isEqualTo("2027–2028\n\nMaksu\n– vuosi 2027\n  – alla\n");
    }

    @Test
    void writesWhatLooksLikeAFieldInSomebodysWordsAsItIs() {
        ProposalFacts facts = facts();
        facts.put(ProposalField.LEAD_THEME, new Run("Teema {years} <b>", true, "fi"));

        assertThat(new ProposalWording(ProposalLanguage.SV, "Spetstema: {leadTheme}")
                        .write(facts)
                        .blocks()
                        .get(0)
                        .runs())
                .containsExactly(new Run("Spetstema: ", false, null), new Run("Teema {years} <b>", true, "fi"));
    }

    private static Refusal fault(String text) {
        return new ProposalWording(ProposalLanguage.FI, text).fault().orElseThrow();
    }

    private static ProposalText write(String text) {
        return new ProposalWording(ProposalLanguage.FI, text).write(facts());
    }

    private static ProposalFacts facts() {
        ProposalFacts facts = new ProposalFacts();
        facts.put(ProposalField.YEARS, "2027–2028");
        facts.put(ProposalField.BOARD, "kunnanhallitus");
        facts.put(ProposalField.TOTAL_FEE, "18 000,00 €");
        facts.put(
                ProposalField.FEES,
                List.of(new Item(
                        List.of(new Run("vuosi 2027", true, null)),
                        List.of(new Item(List.of(new Run("alla", true, null)), List.of())))));
        return facts;
    }

    @Test
    void everyFieldIsNamedOnce() {
        assertThat(Arrays.stream(ProposalField.values())
                        .map(ProposalField::inBraces)
                        .collect(Collectors.toSet()))
                .hasSize(ProposalField.values().length);
    }
}
