package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** Workshops are held by people who are experts of the network. */
public class NoExpert extends Refusal {

    private static final long serialVersionUID = 1L;
}
