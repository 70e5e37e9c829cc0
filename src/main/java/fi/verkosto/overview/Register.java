package fi.verkosto.overview;

import fi.verkosto.web.Slice;
import java.util.List;

/**
 * A page of the register.
 *
 * @param total how many municipalities the filter leaves; 0 also beyond the last page
 */
public record Register(Pricing pricing, List<RegionChoice> regions, Slice<RegisterLine> slice, long total) {

    /** A region in a select. */
    public record RegionChoice(String code, String name) {}
}
