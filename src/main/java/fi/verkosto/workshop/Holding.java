package fi.verkosto.workshop;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That a workshop was held: when, and how many took part. A study that nobody met for has no participants. */
@Embeddable
public record Holding(LocalDate heldOn, Integer participants) {}
