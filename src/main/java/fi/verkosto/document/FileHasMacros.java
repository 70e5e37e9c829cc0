package fi.verkosto.document;

import fi.verkosto.shared.Refusal;

/** The file holds macros: commands that run when it is opened. */
public class FileHasMacros extends Refusal {

    private static final long serialVersionUID = 1L;
}
