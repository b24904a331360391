package io.zhuangan.notification.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.ArrayList;
import java.util.List;

/** A list of texts in one column: each with its length in front, so that any character may stand in them. */
@Converter
public class TextList implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        StringBuilder column = new StringBuilder();
        for (String text : texts) column.append(text.length()).append(':').append(text);
        return column.toString();
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        List<String> texts = new ArrayList<>();
        for (int at = 0; at < column.length(); ) {
            int colon = column.indexOf(':', at);
            int end = colon + 1 + Integer.parseInt(column.substring(at, colon));
            texts.add(column.substring(colon + 1, end));
            at = end;
        }
        return List.copyOf(texts);
    }
}
