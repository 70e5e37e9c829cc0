package fi.verkosto.membership;

/** A municipality has left in mid-season: what was still to come for it falls away, in the same transaction. */
public record MembershipWithdrawn(Membership membership, String reason) {}
