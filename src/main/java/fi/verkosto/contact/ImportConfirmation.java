package fi.verkosto.contact;

import java.util.Set;

/**
 * What somebody says of the preview of a file of people.
 *
 * @param seen stands for what it has shown
 * @param shown numbers of rows that it has taken for somebody new, as had been said before
 * @param anew numbers of rows that name somebody new although somebody like them is known
 */
public record ImportConfirmation(String seen, Set<Integer> shown, Set<Integer> anew) {

    public ImportConfirmation {
        shown = Set.copyOf(shown);
        anew = Set.copyOf(anew);
    }

    /** Whether it is said otherwise of the row now. */
    boolean hasMoved(int line) {
        return shown.contains(line) != anew.contains(line);
    }
}
