package fi.verkosto.season;

import fi.verkosto.shared.PhoneNumber;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** A person of Kuntaliitto or FCG who answers for the network in a season. */
@Embeddable
public record SeasonContact(
        String name,
        @Nullable String title,
        @Enumerated(EnumType.STRING) Issuer organisation,
        @Nullable String email,
        @Nullable String phone) {

    /** The telephone number as people write it. */
    public @Nullable String writtenPhone() {
        return phone == null ? null : new PhoneNumber(phone).written();
    }
}
