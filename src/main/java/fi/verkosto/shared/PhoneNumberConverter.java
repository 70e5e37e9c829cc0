package fi.verkosto.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Telephone numbers as text in the form of E.164. */
@Converter(autoApply = true)
class PhoneNumberConverter implements AttributeConverter<PhoneNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PhoneNumber value) {
        return value == null ? null : value.e164();
    }

    @Override
    public @Nullable PhoneNumber convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : new PhoneNumber(stored);
    }
}
