package fi.verkosto.document;

import fi.verkosto.shared.Refusal;

/** By its content the file is neither PDF, docx, odt nor plain text. */
public class FileKindNotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;
}
