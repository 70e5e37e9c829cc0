package fi.verkosto.workshop;

import java.time.LocalDate;

/** That a workshop was held: when, and how many took part. A study that nobody met for has no participants. */
public record Holding(LocalDate heldOn, int participants) {}
