package fi.verkosto.bulletin.initiative;

/** What a member proposes. */
public enum InitiativeKind {
    /** Aloite: that the network does something. */
    INITIATIVE,
    /** Vertais- ja kehittämiskeskustelu: that members talk about something with each other. */
    PEER_DISCUSSION
}
