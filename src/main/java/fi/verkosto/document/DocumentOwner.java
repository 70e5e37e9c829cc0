package fi.verkosto.document;

import fi.verkosto.account.SignedIn;

/**
 * A feature whose records have documents. Each has a bean of this kind, which lets people read a document by their rights
 * to the record that it belongs to; a document that nobody owns is nobody's.
 */
public interface DocumentOwner {

    /** Whether the document belongs to a record of this feature that the person may read. */
    boolean mayRead(SignedIn person, long documentId);
}
