package fi.verkosto.contract;

import fi.verkosto.membership.FeeYear;
import fi.verkosto.municipality.OfficialName;
import fi.verkosto.season.Issuer;
import fi.verkosto.season.Season;
import fi.verkosto.web.FormattingConfiguration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a contract's text and what stands in their place. A season of two years has {@code feeYear1} and
 * {@code feeYear2}; the place of the signatures keeps the names of the parties and is filled when the contract is printed.
 */
public final class ContractFields {

    static final String SIGNATURES = "signatures";

    private static final List<String> ALWAYS = List.of(
            "number",
            "network",
            "networkId",
            "municipality",
            "businessId",
            "totalFee",
            "workshops",
            "startsOn",
            "endsOn",
            SIGNATURES);
    private static final List<String> IF_WANTED =
            List.of("season", "years", "totalWithVat", "paymentTermDays", "travelIssuer");

    private ContractFields() {}

    /** The names without which a text is no contract for a season of so many years. */
    public static List<String> required(int years) {
        List<String> names = new ArrayList<>(ALWAYS);
        names.addAll(perYear(years, "feeYear"));
        return names;
    }

    /** The names that may be used as well. */
    public static List<String> optional(int years) {
        List<String> names = new ArrayList<>(IF_WANTED);
        names.addAll(perYear(years, "year"));
        names.addAll(perYear(years, "vatYear"));
        return names;
    }

    private static List<String> perYear(int years, String name) {
        List<String> names = new ArrayList<>();
        for (int year = 1; year <= years; year++) {
            names.add(name + year);
        }
        return names;
    }

    /** What stands in the fields of a contract: names, numbers, sums and days, in the form in which people read them. */
    static Map<String, String> valuesOf(ContractFacts facts) {
        Season season = facts.season();
        NetworkParty network = NetworkParty.of(facts.issuer());
        Map<String, String> values = new HashMap<>();
        values.put("number", facts.number().toString());
        values.put("network", network.name());
        values.put("networkId", network.businessId().text());
        values.put(
                "municipality",
                OfficialName.of(facts.municipality(), facts.language().locale()));
        values.put("businessId", facts.businessId().text());
        values.put("season", Integer.toString(season.getNumber()));
        values.put("years", yearsOf(season));
        values.put("totalFee", FormattingConfiguration.euros(facts.totalFee()));
        values.put("totalWithVat", FormattingConfiguration.euros(facts.totalWithVat()));
        values.put("workshops", Integer.toString(facts.workshops()));
        values.put("startsOn", FormattingConfiguration.date(season.getStartsOn()));
        values.put("endsOn", FormattingConfiguration.date(season.getEndsOn()));
        values.put("paymentTermDays", Integer.toString(season.getPaymentTermDays()));
        values.put("travelIssuer", travelIssuer(season.getTravelIssuer(), facts.issuer()));
        values.put(SIGNATURES, "{signatures|" + values.get("network") + "|" + values.get("municipality") + "}");
        List<FeeYear> years = facts.years();
        for (int at = 0; at < years.size(); at++) {
            values.put("year" + (at + 1), Integer.toString(years.get(at).year()));
            values.put(
                    "feeYear" + (at + 1),
                    FormattingConfiguration.euros(years.get(at).net()));
            values.put(
                    "vatYear" + (at + 1),
                    FormattingConfiguration.plain(years.get(at).vatPercent()));
        }
        return values;
    }

    private static String travelIssuer(@Nullable Issuer travel, Issuer fees) {
        return NetworkParty.of(Objects.requireNonNullElse(travel, fees)).name();
    }

    private static String yearsOf(Season season) {
        int first = season.getStartsOn().getYear();
        int last = season.getEndsOn().getYear();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
