/** Writes the text by which a municipality's board is asked to decide about taking part (esitysteksti). */
@NamedInterface("proposal")
@NullMarked
package fi.verkosto.decision.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
