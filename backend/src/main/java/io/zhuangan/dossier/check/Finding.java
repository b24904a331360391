package io.zhuangan.dossier.check;

import java.util.List;

/**
 * One thing that was checked.
 *
 * @param agrees whether it is as the dossier says
 * @param key of its sentence in {@link Words}
 */
public record Finding(boolean agrees, String key, List<Object> values) {
    public Finding {
        values = List.copyOf(values);
    }

    static Finding ok(String key, Object... values) {
        return new Finding(true, key, List.of(values));
    }

    static Finding bad(String key, Object... values) {
        return new Finding(false, key, List.of(values));
    }

    public String say(Words words) {
        return words.say("check." + key, values.toArray());
    }
}
