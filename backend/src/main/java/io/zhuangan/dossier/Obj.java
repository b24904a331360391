package io.zhuangan.dossier;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;

/** A JSON object in the making; what is not known is left out. */
final class Obj {
    private final JsonObjectBuilder json = Json.createObjectBuilder();

    Obj put(String name, Object value) {
        if (value != null) json.add(name, json(value));
        return this;
    }

    JsonObject done() {
        return json.build();
    }

    private static JsonValue json(Object value) {
        if (value instanceof Obj object) return object.done();
        if (value instanceof JsonValue ready) return ready;
        if (value instanceof Boolean yes) return yes ? JsonValue.TRUE : JsonValue.FALSE;
        if (value instanceof BigDecimal points) return Json.createValue(points);
        if (value instanceof Number whole) return Json.createValue(whole.longValue());
        if (value instanceof Enum<?> constant) return Json.createValue(constant.name());
        if (value instanceof Collection<?> many) {
            JsonArrayBuilder array = Json.createArrayBuilder();
            for (Object one : many) array.add(json(one));
            return array.build();
        }
        return Json.createValue(value.toString());
    }
}
