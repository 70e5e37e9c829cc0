package fi.verkosto.decision.proposal;

import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityKind;
import fi.verkosto.municipality.OfficialName;

/**
 * The municipality in the forms that sentences need. In Finnish only the genitive of a name is used, and the word after it
 * is inflected: Loviisan kaupunki, Loviisan kaupungille. In Swedish the name stands before its word: Lovisa stad.
 */
final class MunicipalityWords {

    private MunicipalityWords() {}

    static void addTo(ProposalFacts facts, Municipality municipality, ProposalLanguage language) {
        boolean city = municipality.getKind() == MunicipalityKind.CITY;
        if (language == ProposalLanguage.FI) {
            addFinnish(facts, OfficialName.genitive(municipality), city);
        } else {
            facts.put(ProposalField.MUNICIPALITY, OfficialName.of(municipality, language.locale()));
            facts.put(ProposalField.KIND, city ? "staden" : "kommunen");
            facts.put(ProposalField.OF_KIND, city ? "stadens" : "kommunens");
        }
    }

    private static void addFinnish(ProposalFacts facts, String whose, boolean city) {
        String word = city ? "kaupunki" : "kunta";
        String weak = city ? "kaupungi" : "kunna";
        facts.put(ProposalField.MUNICIPALITY, whose + " " + word);
        facts.put(ProposalField.OF_MUNICIPALITY, whose + " " + weak + "n");
        facts.put(ProposalField.IN_MUNICIPALITY, whose + " " + weak + "ssa");
        facts.put(ProposalField.TO_MUNICIPALITY, whose + " " + weak + "lle");
        facts.put(ProposalField.KIND, word);
        facts.put(ProposalField.OF_KIND, weak + "n");
        facts.put(ProposalField.TO_KIND, weak + "lle");
    }
}
