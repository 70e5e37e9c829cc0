package fi.verkosto.decision;

import fi.verkosto.shared.Refusal;

/** Minutes of more than a megabyte of text are more than one meeting's. */
public class TextTooLong extends Refusal {

    private static final long serialVersionUID = 1L;
}
