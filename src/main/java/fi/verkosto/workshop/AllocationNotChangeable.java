package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** A cancelled workshop takes nothing any more. */
public class AllocationNotChangeable extends Refusal {

    private static final long serialVersionUID = 1L;
}
