package fi.verkosto.municipality;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A municipality that was merged into another one on the given day. */
@Embeddable
public record FormerMunicipality(String code, String nameFi, String nameSv, LocalDate mergedOn) {}
