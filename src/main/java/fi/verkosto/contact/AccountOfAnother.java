package fi.verkosto.contact;

import fi.verkosto.shared.Refusal;

/** The account with the person's address belongs to another person. */
public class AccountOfAnother extends Refusal {

    private static final long serialVersionUID = 1L;
}
