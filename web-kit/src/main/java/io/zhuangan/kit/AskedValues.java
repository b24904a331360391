package io.zhuangan.kit;

import io.zhuangan.shared.Page;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Numbers, keys and names of constants in the query of an address: a wrong one is a 400 that names it, where JAX-RS by
 * itself would say that the address does not exist. {@code limit} is from 1 to {@link Page#MOST} wherever it is asked
 * for, so no list can forget it. Each front-end registers it, as it does {@link ProblemMapper}.
 */
public class AskedValues implements ParamConverterProvider {
    private static final String LIMIT = "limit";

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        // in the path a wrong value really is an address that does not exist
        String name = Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(a -> ((QueryParam) a).value())
                .findFirst()
                .orElse(null);
        Function<String, ?> read = name == null ? null : reader(type, name);
        return read == null ? null : new Asked<>(name, type, read);
    }

    private static Function<String, ?> reader(Class<?> type, String name) {
        if (type == int.class || type == Integer.class) {
            return name.equals(LIMIT) ? AskedValues::limit : Integer::valueOf;
        }
        if (type == long.class || type == Long.class) return Long::valueOf;
        if (type == UUID.class) return UUID::fromString;
        if (type.isEnum()) return text -> constant(type, text);
        return null;
    }

    private static Integer limit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > Page.MOST) throw new IllegalArgumentException("1–" + Page.MOST);
        return limit;
    }

    private static Object constant(Class<?> type, String text) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private record Asked<T>(String name, Class<T> type, Function<String, ?> read) implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked")
        public T fromString(String text) {
            // a form sends its empty fields too; a number has no empty form
            if (text == null || (text.isBlank() && (type == UUID.class || type.isEnum()))) return null;
            try {
                return (T) read.apply(text.strip());
            } catch (IllegalArgumentException e) {
                throw new BadRequestException(name.equals(LIMIT) ? name + " 1–" + Page.MOST : name, e);
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
