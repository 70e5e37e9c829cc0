package fi.verkosto.account.web;

import java.time.Instant;

/** One of a person's sessions. */
record SessionRow(Instant begun, Instant lastUsed, boolean present) {}
