package fi.verkosto.shared;

/** Somebody else saved the record after this visitor had opened it. */
public class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
