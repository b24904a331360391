package io.zhuangan.contract;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts and sheets as they are kept: JSON with every field in a fixed order, so that the same text is the same bytes
 * and its fingerprint can be made again by anybody who has them.
 */
public final class ContractJson {
    private ContractJson() {}

    public static String write(ContractText text) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        json.add("title", text.title()).add("titleEn", text.titleEn());
        json.add("purpose", text.purpose()).add("purposeEn", text.purposeEn());
        json.add("source", text.source()).add("sourceEn", text.sourceEn());
        JsonArrayBuilder variables = Json.createArrayBuilder();
        text.variables().forEach(v -> variables.add(variable(v)));
        JsonArrayBuilder clauses = Json.createArrayBuilder();
        text.clauses().forEach(c -> clauses.add(clause(c)));
        return json.add("variables", variables).add("clauses", clauses).build().toString();
    }

    private static JsonObjectBuilder variable(ContractVariable v) {
        return Json.createObjectBuilder()
                .add("code", v.code())
                .add("kind", v.kind().name())
                .add("required", v.required())
                .add("name", v.name())
                .add("nameEn", v.nameEn())
                .add("help", v.help())
                .add("helpEn", v.helpEn())
                .add("unit", v.unit())
                .add("unitEn", v.unitEn())
                .add("from", v.from())
                .add("until", v.until())
                .add("choices", v.choices())
                .add("choicesEn", v.choicesEn());
    }

    private static JsonObjectBuilder clause(ContractClause c) {
        return Json.createObjectBuilder()
                .add("key", c.key())
                .add("optional", c.optional())
                .add("title", c.title())
                .add("titleEn", c.titleEn())
                .add("text", c.text())
                .add("textEn", c.textEn())
                .add("note", c.note())
                .add("noteEn", c.noteEn())
                .add("basis", c.basis())
                .add("basisEn", c.basisEn());
    }

    public static ContractText text(String kept) {
        JsonObject json = object(kept);
        List<ContractVariable> variables = new ArrayList<>();
        for (JsonValue value : json.getJsonArray("variables")) {
            JsonObject v = value.asJsonObject();
            variables.add(new ContractVariable(
                    v.getString("code"),
                    VariableKind.valueOf(v.getString("kind")),
                    v.getBoolean("required"),
                    v.getString("name"),
                    v.getString("nameEn"),
                    v.getString("help"),
                    v.getString("helpEn"),
                    v.getString("unit"),
                    v.getString("unitEn"),
                    v.getString("from"),
                    v.getString("until"),
                    v.getString("choices"),
                    v.getString("choicesEn")));
        }
        List<ContractClause> clauses = new ArrayList<>();
        for (JsonValue value : json.getJsonArray("clauses")) {
            JsonObject c = value.asJsonObject();
            clauses.add(new ContractClause(
                    c.getString("key"),
                    c.getBoolean("optional"),
                    c.getString("title"),
                    c.getString("titleEn"),
                    c.getString("text"),
                    c.getString("textEn"),
                    c.getString("note"),
                    c.getString("noteEn"),
                    c.getString("basis"),
                    c.getString("basisEn", "")));
        }
        return new ContractText(
                json.getString("title"),
                json.getString("titleEn"),
                json.getString("purpose"),
                json.getString("purposeEn"),
                json.getString("source"),
                json.getString("sourceEn"),
                variables,
                clauses);
    }

    public static String write(SheetValues sheet) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        sheet.values().forEach(values::add);
        JsonArrayBuilder leftOut = Json.createArrayBuilder();
        sheet.leftOut().forEach(leftOut::add);
        JsonObjectBuilder changes = Json.createObjectBuilder();
        sheet.changes().forEach(changes::add);
        return Json.createObjectBuilder()
                .add("values", values)
                .add("leftOut", leftOut)
                .add("changes", changes)
                .build()
                .toString();
    }

    public static SheetValues sheet(String kept) {
        JsonObject json = object(kept);
        Map<String, String> values = new LinkedHashMap<>();
        JsonObject typed = json.getJsonObject("values");
        typed.keySet().forEach(key -> values.put(key, typed.getString(key)));
        List<String> leftOut = new ArrayList<>();
        json.getJsonArray("leftOut").forEach(v -> leftOut.add(((jakarta.json.JsonString) v).getString()));
        Map<String, String> changes = new LinkedHashMap<>();
        JsonObject otherwise = json.getJsonObject("changes");
        otherwise.keySet().forEach(key -> changes.put(key, otherwise.getString(key)));
        return new SheetValues(values, leftOut, changes);
    }

    /** SHA-256 of a kept text in UTF-8, as lower-case hex. */
    public static String fingerprint(String kept) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(kept.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
