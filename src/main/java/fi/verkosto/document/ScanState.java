package fi.verkosto.document;

/** What the virus scanner has said of a document. */
public enum ScanState {
    /** No scanner was there when the file came. */
    UNSCANNED,
    CLEAN,
    INFECTED;

    static ScanState of(boolean clean) {
        return clean ? CLEAN : INFECTED;
    }
}
