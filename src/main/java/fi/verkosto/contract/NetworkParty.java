package fi.verkosto.contract;

import fi.verkosto.season.Issuer;

/** The organisation that makes the contract for the network: the one that invoices the season's fees. */
public record NetworkParty(String name, BusinessId businessId) {

    private static final NetworkParty KUNTALIITTO =
            new NetworkParty("Suomen Kuntaliitto ry", new BusinessId("0926151-4"));
    private static final NetworkParty FCG =
            new NetworkParty("FCG Finnish Consulting Group Oy", new BusinessId("1940671-3"));

    static NetworkParty of(Issuer issuer) {
        return issuer == Issuer.FCG ? FCG : KUNTALIITTO;
    }
}
