package fi.verkosto.contract;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Who signed for one of the parties, and when. */
@Embeddable
public record Signature(String signer, LocalDate signedOn) {}
