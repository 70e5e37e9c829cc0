package fi.verkosto.municipality;

import fi.verkosto.account.SignedIn;
import java.util.Optional;

/**
 * What a later feature shows on a municipality's page, as a section of its own. Beans that implement it are found by the
 * page; it names none of them.
 */
public interface MunicipalityPanel {

    /** Place among the sections: memberships 10, decisions 20, workshops 40. */
    int order();

    /** The feature's section for this municipality; nothing when it has nothing to show. */
    Optional<Part> of(Municipality municipality, SignedIn me);

    /**
     * A feature's section of the page.
     *
     * @param view template whose fragment {@code panel} is the section; it finds this record as {@code part} and the
     *     model of the page: {@code municipality}, {@code me}
     * @param content what the fragment shows, as {@code part.content}
     */
    record Part(String view, Object content) {}
}
