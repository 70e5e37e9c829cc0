package fi.verkosto.season.web;

import fi.verkosto.season.Season;
import fi.verkosto.season.SeasonRequirement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A line of the list of what a season needs before it is opened.
 *
 * @param editor last part of the address where it is mended
 */
record RequirementRow(SeasonRequirement requirement, boolean missing, String editor) {

    static List<RequirementRow> of(Season season) {
        Set<SeasonRequirement> missing = season.missingForOpening();
        return Stream.of(SeasonRequirement.values())
                .map(requirement ->
                        new RequirementRow(requirement, missing.contains(requirement), editorOf(requirement)))
                .toList();
    }

    private static String editorOf(SeasonRequirement requirement) {
        return switch (requirement) {
            case TIERS -> "tiers";
            case THEMES -> "themes";
            case OFFERING -> "offering";
            case LEAD_THEME, QUOTA, FEE_ISSUER, TRAVEL_ISSUER -> "edit";
        };
    }
}
