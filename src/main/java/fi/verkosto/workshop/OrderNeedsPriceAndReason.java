package fi.verkosto.workshop;

import fi.verkosto.shared.Refusal;

/** What takes no slot is a consulting order, which has a price and a reason. */
public class OrderNeedsPriceAndReason extends Refusal {

    private static final long serialVersionUID = 1L;
}
