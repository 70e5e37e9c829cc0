package fi.verkosto.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Populations as int. */
@Converter(autoApply = true)
class PopulationConverter implements AttributeConverter<Population, Integer> {

    @Override
    public @Nullable Integer convertToDatabaseColumn(@Nullable Population value) {
        return value == null ? null : value.inhabitants();
    }

    @Override
    public @Nullable Population convertToEntityAttribute(@Nullable Integer stored) {
        return stored == null ? null : new Population(stored);
    }
}
