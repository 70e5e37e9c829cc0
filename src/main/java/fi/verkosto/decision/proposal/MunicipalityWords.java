package fi.verkosto.decision.proposal;

import fi.verkosto.decision.minutes.Genitives;
import fi.verkosto.municipality.Municipality;
import fi.verkosto.municipality.MunicipalityKind;
import java.util.Set;

/**
 * The municipality in the forms that sentences need. In Finnish only the genitive of a name is used, and the word after it
 * is inflected: Loviisan kaupunki, Loviisan kaupungille. In Swedish the name stands before its word: Lovisa stad.
 */
final class MunicipalityWords {

    /** Swedish names after which no -s is written though they end in a consonant. */
    private static final Set<String> WITHOUT_S = Set.of("Lappträsk");

    /** Finnish names without a usual form in Swedish, which stand after their word: staden Oulainen. */
    private static final Set<String> AFTER_THEIR_WORD = Set.of("Oulainen", "Punkalaidun", "Uurainen");

    private static final String NO_S_AFTER = "aeiouyåäösxz";

    private MunicipalityWords() {}

    static void addTo(ProposalFacts facts, Municipality municipality, ProposalLanguage language) {
        boolean city = municipality.getKind() == MunicipalityKind.CITY;
        if (language == ProposalLanguage.FI) {
            addFinnish(facts, Genitives.written(municipality.getNameFi()), city);
        } else {
            facts.put(ProposalField.MUNICIPALITY, swedish(municipality.getNameSv(), city));
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

    /** Lovisa stad, Korsholms kommun, staden Oulainen. */
    static String swedish(String name, boolean city) {
        if (AFTER_THEIR_WORD.contains(name)) {
            return (city ? "staden " : "kommunen ") + name;
        }
        boolean bare = NO_S_AFTER.indexOf(name.charAt(name.length() - 1)) >= 0 || WITHOUT_S.contains(name);
        return name + (bare ? "" : "s") + (city ? " stad" : " kommun");
    }
}
