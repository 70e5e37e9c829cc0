package fi.verkosto.account;

/** What a person is to the network. */
public enum Role {
    /** Pääkäyttäjä: everything, and sets up seasons and accounts. */
    ADMIN,
    /** Koordinaattori at Kuntaliitto or FCG: enrols, records, plans; sees every municipality. */
    COORDINATOR,
    /** Yhdyshenkilö of one or more municipalities: sees and acts for those only. */
    CONTACT,
    /** Tarkastaja: reads everything, changes nothing. */
    AUDITOR;

    public boolean seesEverything() {
        return this != CONTACT;
    }

    /** Who sees every municipality proves twice who they are: a mailbox alone does not open the door. */
    public boolean needsTwoFactors() {
        return seesEverything();
    }
}
