package io.zhuangan.dossier.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** What a dossier's paper and its checker say, in Chinese or English: both must work without the front-ends' texts. */
public final class Words {
    private final Properties texts = new Properties();

    public Words(boolean english) {
        String file = english ? "words_en.properties" : "words.properties";
        try (InputStreamReader in =
                new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException for a key without a text */
    public String say(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) throw new IllegalArgumentException("no text for " + key);
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) shown[i] = String.valueOf(values[i]);
        return new MessageFormat(text.replace("'", "''"), Locale.ROOT).format(shown);
    }

    /** The label of a code, or the code itself where it has none. */
    public String label(String kind, String code) {
        return texts.getProperty(kind + "." + code, code);
    }

    /** All keys, for tests. */
    public Iterable<String> keys() {
        return texts.stringPropertyNames();
    }
}
