package fi.verkosto.bulletin.initiative;

import fi.verkosto.shared.Refusal;

/** The municipality that has proposed takes part; it may withdraw the proposal instead. */
public class ProposerStays extends Refusal {

    private static final long serialVersionUID = 1L;
}
