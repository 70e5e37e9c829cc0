package fi.verkosto.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Case numbers as text. */
@Converter(autoApply = true)
class CaseNumberConverter implements AttributeConverter<CaseNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CaseNumber value) {
        return value == null ? null : value.text();
    }

    @Override
    public @Nullable CaseNumber convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : new CaseNumber(stored);
    }
}
