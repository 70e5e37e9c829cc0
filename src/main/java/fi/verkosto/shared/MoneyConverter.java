package fi.verkosto.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Money as numeric(12,2). */
@Converter(autoApply = true)
class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Money value) {
        return value == null ? null : value.euros();
    }

    @Override
    public @Nullable Money convertToEntityAttribute(@Nullable BigDecimal stored) {
        return stored == null ? null : new Money(stored);
    }
}
