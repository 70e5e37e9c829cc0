package fi.verkosto.contact;

/** How somebody holds an office that is not their own for good. */
public enum Acting {
    /** Virkaa toimittava: the office has no holder. */
    VT,
    /** Viransijainen: the holder is away. */
    VS
}
