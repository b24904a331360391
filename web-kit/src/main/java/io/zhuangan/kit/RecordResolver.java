package io.zhuangan.kit;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets pages read records: {@code #{row.name}} calls {@code row.name()}. EL 5 knows getters only; EL 6 brings this. */
public class RecordResolver extends ELResolver {
    private static final ClassValue<Map<String, Method>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Stream.of(type.getDeclaredMethods())
                    .filter(m -> m.getParameterCount() == 0
                            && m.getReturnType() != void.class
                            && Modifier.isPublic(m.getModifiers())
                            && !Modifier.isStatic(m.getModifiers()))
                    .filter(Method::trySetAccessible)
                    .collect(Collectors.toMap(Method::getName, Function.identity(), (a, b) -> a));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method reader = reader(base, property);
        if (reader == null) return null;
        context.setPropertyResolved(base, property);
        try {
            return reader.invoke(base);
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException closed) {
            throw new ELException(closed);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method reader = reader(base, property);
        if (reader == null) return null;
        context.setPropertyResolved(base, property);
        return reader.getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // a record has no setters; the next resolver says so
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (reader(base, property) != null) context.setPropertyResolved(base, property);
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Method reader(Object base, Object property) {
        return base instanceof Record && property instanceof String name
                ? READERS.get(base.getClass()).get(name)
                : null;
    }
}
