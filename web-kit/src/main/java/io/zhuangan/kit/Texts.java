package io.zhuangan.kit;

import io.zhuangan.shared.BodyName;
import io.zhuangan.shared.TextKey;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of one room in one language. Without the JVM's fallback: on a server with an English locale a Chinese reader
 * would otherwise be given the English file, because the Chinese one is the nameless default.
 */
public final class Texts {
    /** {0}, or {0|one|several}: the form that the value asks for. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?:\\|([^{}|]*)\\|([^{}|]*))?}");

    private static final int SEVERAL = 3;
    private static final String BASE = "io.zhuangan.text.";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Texts(Locale locale) {
        this.locale = locale;
    }

    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /** The bundle of a room, or null when the room has none. */
    public ResourceBundle room(String room) {
        try {
            return ResourceBundle.getBundle(BASE + room, locale, Texts.class.getClassLoader(), NO_FALLBACK);
        } catch (MissingResourceException none) {
            return null;
        }
    }

    /** Text of {@code key}, with {0}, {1}… replaced; null when there is none. */
    public String find(String room, String key, List<?> args) {
        ResourceBundle bundle = room(room);
        if (bundle == null || !bundle.containsKey(key)) return null;
        return fill(bundle.getString(key), args);
    }

    /** Label of an enum constant, key {@code EnumSimpleName.CONSTANT} in the bundle of the enum's room. */
    public String label(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        String key = type.getSimpleName() + "." + constant.name();
        String text = find(roomOf(type), key, List.of());
        return text == null ? missing(key) : text;
    }

    /**
     * Fills {0}, {1}… without the quoting rules of MessageFormat, which eat the apostrophes of English texts. A word
     * that follows a count has two forms: {@code {0} {0|seat is|seats are} free} says "1 seat is free". A place
     * without a value stays as it is.
     */
    public String fill(String pattern, List<?> args) {
        return PLACE.matcher(pattern).replaceAll(place -> {
            int at = Integer.parseInt(place.group(1));
            if (at >= args.size()) return Matcher.quoteReplacement(place.group());
            String value = shown(args.get(at));
            String text = place.group(2) == null ? value : place.group("1".equals(value) ? 2 : SEVERAL);
            return Matcher.quoteReplacement(text);
        });
    }

    private String shown(Object value) {
        if (value instanceof Enum<?> constant) return label(constant);
        if (value instanceof TextKey word) {
            String text = find(word.room(), word.key(), List.of());
            return text == null ? missing(word.key()) : text;
        }
        if (value instanceof BodyName body) return body.in(!Languages.CHINESE.equals(locale));
        return new Formats(locale).any(value);
    }

    /** {@code io.zhuangan.training.domain.State} belongs to room {@code training}. */
    static String roomOf(Class<?> type) {
        String[] parts = type.getName().split("\\.");
        return parts.length > 3 && type.getName().startsWith("io.zhuangan.") ? parts[2] : "kit";
    }

    static String missing(String key) {
        return "???" + key + "???";
    }

    /** A room's texts as EL sees them: a missing key shows itself instead of an empty place. */
    public static final class View extends java.util.AbstractMap<String, String> {
        private final ResourceBundle bundle;

        View(ResourceBundle bundle) {
            this.bundle = bundle;
        }

        @Override
        public String get(Object key) {
            String name = String.valueOf(key);
            return bundle.containsKey(name) ? bundle.getString(name) : missing(name);
        }

        @Override
        public boolean containsKey(Object key) {
            return bundle.containsKey(String.valueOf(key));
        }

        @Override
        public java.util.Set<Entry<String, String>> entrySet() {
            java.util.Map<String, String> all = new java.util.TreeMap<>();
            for (Enumeration<String> keys = bundle.getKeys(); keys.hasMoreElements(); ) {
                String key = keys.nextElement();
                all.put(key, bundle.getString(key));
            }
            return all.entrySet();
        }
    }
}
