package io.zhuangan;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts beans together the way CDI would, on one entity manager: follows {@code @Inject} fields, takes
 * {@code <room>.store.JpaX} for an interface {@code <room>.domain.X}, keeps events in {@link #fired()}. Interceptors do
 * not run here.
 */
public final class Wiring {
    private final EntityManager em;
    private final Clock clock;
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final List<Object> fired = new ArrayList<>();

    public Wiring(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    public EntityManager em() {
        return em;
    }

    /** Events fired so far, in order. */
    public List<Object> fired() {
        return fired;
    }

    /** Uses this object wherever its type (or the given one) is injected. */
    public <T> Wiring with(Class<T> type, T bean) {
        beans.put(type, bean);
        return this;
    }

    public <T> T get(Class<T> type) {
        Object known = beans.get(type);
        if (known != null) return type.cast(known);
        try {
            Class<?> made = type.isInterface() ? implementation(type) : type;
            Constructor<?> constructor = made.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            beans.put(type, bean);
            for (Class<?> c = made; c != Object.class; c = c.getSuperclass()) {
                for (Field field : c.getDeclaredFields()) fill(bean, field);
            }
            return type.cast(bean);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot wire " + type.getName(), e);
        }
    }

    private static Class<?> implementation(Class<?> type) throws ClassNotFoundException {
        return Class.forName(
                type.getPackageName().replaceFirst("\\.domain$", ".store") + ".Jpa" + type.getSimpleName());
    }

    private void fill(Object bean, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        if (field.getType() == EntityManager.class) {
            field.set(bean, em);
        } else if (field.isAnnotationPresent(Inject.class)) {
            if (beans.containsKey(field.getType())) field.set(bean, beans.get(field.getType()));
            else if (field.getType() == Clock.class) field.set(bean, clock);
            else if (field.getType() == Event.class) field.set(bean, event());
            else if (field.getType() == Instance.class) field.set(bean, several(field));
            else field.set(bean, get(field.getType()));
        }
    }

    private Object event() {
        InvocationHandler keep = (proxy, method, args) -> {
            if (method.getName().equals("fire")) fired.add(args[0]);
            else if (method.getName().equals("select")) return proxy;
            return null;
        };
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Event.class}, keep);
    }

    /** Beans given by {@link #with} that have the wanted type. */
    private Object several(Field field) {
        Class<?> wanted = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        InvocationHandler list = (proxy, method, args) -> {
            List<Object> fitting = beans.values().stream()
                    .filter(wanted::isInstance)
                    .distinct()
                    .toList();
            return switch (method.getName()) {
                case "iterator" -> fitting.iterator();
                case "stream" -> fitting.stream();
                case "isUnsatisfied" -> fitting.isEmpty();
                case "get" -> fitting.get(0);
                default -> null;
            };
        };
        return Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Instance.class}, list);
    }
}
