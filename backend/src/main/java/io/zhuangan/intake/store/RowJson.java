package io.zhuangan.intake.store;

import io.zhuangan.intake.Remark;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cells and remarks of a row as JSON. */
final class RowJson {
    private RowJson() {}

    static String cells(Map<String, String> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> cells(String json) {
        Map<String, String> values = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            object.keySet().forEach(key -> values.put(key, object.getString(key)));
        }
        return values;
    }

    static String remarks(List<Remark> remarks) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Remark remark : remarks) {
            JsonArrayBuilder args = Json.createArrayBuilder();
            remark.args().forEach(args::add);
            JsonObjectBuilder object =
                    Json.createObjectBuilder().add("code", remark.code()).add("args", args);
            if (remark.column() != null) object.add("column", remark.column());
            array.add(object);
        }
        return array.build().toString();
    }

    static List<Remark> remarks(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(RowJson::remark)
                    .toList();
        }
    }

    private static Remark remark(JsonObject object) {
        JsonArray args = object.getJsonArray("args");
        return new Remark(
                object.getString("code"),
                args.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                object.getString("column", null));
    }
}
