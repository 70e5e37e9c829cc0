package fi.verkosto.decision.minutes;

import fi.verkosto.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader of minutes must know beforehand (sanasto): the municipalities and the seasons of the network. */
public record Vocabulary(List<Place> municipalities, List<Term> seasons) {

    public Vocabulary {
        municipalities = List.copyOf(municipalities);
        seasons = List.copyOf(seasons);
    }

    /**
     * A municipality as minutes may name it.
     *
     * @param city whether it calls itself a city (kaupunki)
     * @param populations by the year at whose end they were counted, for the fee tier
     */
    public record Place(
            String code,
            String nameFi,
            String nameSv,
            boolean city,
            Map<Integer, Integer> populations,
            List<Former> formerNames) {

        public Place {
            populations = Map.copyOf(populations);
            formerNames = List.copyOf(formerNames);
        }
    }

    /** A municipality that was merged into the place on the given day. */
    public record Former(String nameFi, String nameSv, LocalDate mergedOn) {}

    /** A season of the network and its fee tiers. */
    public record Term(int number, LocalDate startsOn, LocalDate endsOn, List<Tier> tiers) {

        public Term {
            tiers = List.copyOf(tiers);
        }
    }

    /** A fee tier: both bounds belong to it, an open end has no upper bound. */
    public record Tier(int minPopulation, @Nullable Integer maxPopulation, Money annualFee) {

        boolean includes(int population) {
            return population >= minPopulation && (maxPopulation == null || population <= maxPopulation);
        }
    }
}
