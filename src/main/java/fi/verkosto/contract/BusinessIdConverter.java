package fi.verkosto.contract;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Business ids as text. */
@Converter(autoApply = true)
class BusinessIdConverter implements AttributeConverter<BusinessId, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable BusinessId value) {
        return value == null ? null : value.text();
    }

    @Override
    public @Nullable BusinessId convertToEntityAttribute(@Nullable String stored) {
        return stored == null ? null : new BusinessId(stored);
    }
}
