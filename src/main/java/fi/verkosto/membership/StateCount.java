package fi.verkosto.membership;

/** How many memberships stand in a state. */
public record StateCount(MembershipState state, long count) {}
