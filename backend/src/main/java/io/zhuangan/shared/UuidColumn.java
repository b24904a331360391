package io.zhuangan.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** {@link UUID} as {@code CHAR(36)}. Applied everywhere. */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, String> {
    @Override
    public String convertToDatabaseColumn(UUID key) {
        return key == null ? null : key.toString();
    }

    @Override
    public UUID convertToEntityAttribute(String column) {
        return column == null ? null : UUID.fromString(column);
    }
}
