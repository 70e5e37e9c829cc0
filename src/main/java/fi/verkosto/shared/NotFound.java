package fi.verkosto.shared;

/** There is no such record, or none that this visitor may know of: the two look the same. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
