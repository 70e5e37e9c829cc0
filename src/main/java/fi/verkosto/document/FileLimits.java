package fi.verkosto.document;

/** How much a file may hold; far above any minutes, far below what would hurt the program. */
final class FileLimits {

    static final int MEGABYTE = 1024 * 1024;
    static final int MEGABYTES = 20;
    static final int PAGES = 300;
    /** Characters of 300 densely written pages. */
    static final int CHARACTERS = PAGES * 6_000;
    /** One packed part of a PDF, for instance a picture of a page in full colour. */
    static final long UNPACKED_STREAM = 64L * MEGABYTE;
    /** All parts of a packed document together. */
    static final long UNPACKED_ENTRIES = 100L * MEGABYTE;
    /** One part that is read as XML. */
    static final long UNPACKED_XML = 24L * MEGABYTE;

    /** One part that is read as a whole and says how others hang together or look; no program writes such a one. */
    static final long UNPACKED_SMALL = MEGABYTE;
    /** The texts that the cells of a workbook share, all of which are read at once. */
    static final long UNPACKED_TEXTS = 8L * MEGABYTE;
    /** Characters of all cells of a table: 2,000 rows with a thousand each. */
    static final int TABLE_CHARACTERS = 2_000_000;

    static final int ENTRIES = 2_000;

    private FileLimits() {}
}
