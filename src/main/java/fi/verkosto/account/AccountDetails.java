package fi.verkosto.account;

import java.util.Set;

/** What an admin says of an account. */
public record AccountDetails(String email, String name, Role role, String language, Set<Long> municipalities) {}
