package fi.verkosto.decision;

import fi.verkosto.shared.Refusal;

/** The file that was read does not wait for its decisions any more: a day has passed. */
public class FileForgotten extends Refusal {

    private static final long serialVersionUID = 1L;
}
