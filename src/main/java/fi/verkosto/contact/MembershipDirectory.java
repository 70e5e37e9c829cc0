package fi.verkosto.contact;

import java.util.List;

/** The memberships that need people; the feature that knows them answers. */
public interface MembershipDirectory {

    /** Those of the municipality that have begun or will, and have not ended, by their seasons. */
    List<Stay> membershipsOf(long municipality);

    /** A membership, by the number of its season. */
    record Stay(long id, int season) {}
}
