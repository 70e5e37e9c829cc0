package fi.verkosto.season;

import java.util.List;

/**
 * What a later feature says is still unfinished in a season that is about to be closed. Beans that implement it are found by
 * the page; it names none of them.
 */
public interface ClosingPanel {

    /** Place among the others: memberships 10, workshops 40, initiatives 50. */
    int order();

    /** What is unfinished; nothing when everything is done. */
    List<Matter> of(Season season);

    /**
     * Something unfinished.
     *
     * @param text key of a text in the feature's bundle whose first argument is the count
     * @param address where the rows are listed
     */
    record Matter(String text, long count, String address) {}
}
