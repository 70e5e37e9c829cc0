package fi.verkosto.contact;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Addresses as text. */
@Converter(autoApply = true)
class EmailAddressConverter implements AttributeConverter<EmailAddress, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EmailAddress value) {
        return value == null ? null : value.text();
    }

    @Override
    public @Nullable EmailAddress convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : new EmailAddress(stored);
    }
}
