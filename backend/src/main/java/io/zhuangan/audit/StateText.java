package io.zhuangan.audit;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The state of a thing as JSON text. Own code instead of JSON-B because the text goes into a hash: the same state must
 * give the same text whatever version of a library the server brings.
 */
final class StateText {
    private StateText() {}

    static String of(Object state) {
        if (state == null) return null;
        StringBuilder out = new StringBuilder();
        write(state, out);
        return out.toString();
    }

    private static void write(Object value, StringBuilder out) {
        if (value instanceof Optional<?> maybe) {
            write(maybe.orElse(null), out);
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Record r) {
            Map<String, Object> fields = new java.util.LinkedHashMap<>();
            for (RecordComponent c : r.getClass().getRecordComponents()) fields.put(c.getName(), read(c, r));
            object(fields, out);
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((k, v) -> sorted.put(String.valueOf(k), v));
            object(sorted, out);
        } else if (value instanceof Collection<?> many) {
            out.append('[');
            String comma = "";
            for (Object one : many) {
                out.append(comma);
                write(one, out);
                comma = ",";
            }
            out.append(']');
        } else {
            text(value instanceof Enum<?> e ? e.name() : value.toString(), out);
        }
    }

    private static void object(Map<String, Object> fields, StringBuilder out) {
        out.append('{');
        String comma = "";
        for (Map.Entry<String, Object> field : fields.entrySet()) {
            out.append(comma);
            text(field.getKey(), out);
            out.append(':');
            write(field.getValue(), out);
            comma = ",";
        }
        out.append('}');
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < 0x20) out.append("\\u%04x".formatted((int) c));
            else out.append(c);
        }
        out.append('"');
    }
}
