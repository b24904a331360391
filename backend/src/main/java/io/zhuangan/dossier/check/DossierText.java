package io.zhuangan.dossier.check;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The text of a dossier. Own writer instead of a library's, because the text goes into a hash: the same content gives
 * the same hash whatever version of a library wrote it and however the file was indented meanwhile.
 */
public final class DossierText {
    /** Name of the form; a checker that does not know it says so instead of guessing. */
    public static final String FORMAT = "zhuangan-dossier/1";

    private static final String INDENT = "  ";

    private DossierText() {}

    /** @throws IllegalArgumentException when it is no JSON object */
    public static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** Hash of the content: keys sorted, no space. */
    public static String hash(JsonValue value) {
        StringBuilder text = new StringBuilder();
        write(value, text, true, 0);
        return sha256(text.toString());
    }

    /** For people and files: indented, keys in the order of the dossier. */
    public static String pretty(JsonValue value) {
        StringBuilder text = new StringBuilder();
        write(value, text, false, 0);
        return text.append('\n').toString();
    }

    /** SHA-256 of a text as UTF-8, in hex. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(JsonValue value, StringBuilder out, boolean canonical, int depth) {
        switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject(), out, canonical, depth);
            case ARRAY -> array(value.asJsonArray(), out, canonical, depth);
            case STRING -> text(((JsonString) value).getString(), out);
            case NUMBER ->
                out.append(((JsonNumber) value)
                        .bigDecimalValue()
                        .stripTrailingZeros()
                        .toPlainString());
            case TRUE -> out.append("true");
            case FALSE -> out.append("false");
            case NULL -> out.append("null");
        }
    }

    private static void object(JsonObject object, StringBuilder out, boolean canonical, int depth) {
        List<String> keys = new ArrayList<>(object.keySet());
        if (canonical) keys.sort(null);
        out.append('{');
        String comma = "";
        for (String key : keys) {
            out.append(comma);
            line(out, canonical, depth + 1);
            text(key, out);
            out.append(canonical ? ":" : ": ");
            write(object.get(key), out, canonical, depth + 1);
            comma = ",";
        }
        if (!keys.isEmpty()) line(out, canonical, depth);
        out.append('}');
    }

    private static void array(JsonArray array, StringBuilder out, boolean canonical, int depth) {
        out.append('[');
        String comma = "";
        for (JsonValue one : array) {
            out.append(comma);
            line(out, canonical, depth + 1);
            write(one, out, canonical, depth + 1);
            comma = ",";
        }
        if (!array.isEmpty()) line(out, canonical, depth);
        out.append(']');
    }

    private static void line(StringBuilder out, boolean canonical, int depth) {
        if (!canonical) out.append('\n').append(INDENT.repeat(depth));
    }

    private static void text(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c == '\n') out.append("\\n");
            else if (c < 0x20) out.append("\\u%04x".formatted((int) c));
            else out.append(c);
        }
        out.append('"');
    }
}
