package fi.verkosto.document;

import fi.verkosto.shared.Refusal;

/** There is no text in the file: it is empty, or pictures of pages. */
public class FileWithoutText extends Refusal {

    private static final long serialVersionUID = 1L;
}
