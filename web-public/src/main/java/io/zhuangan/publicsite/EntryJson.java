package io.zhuangan.publicsite;

import static io.zhuangan.publicsite.OpenAnswer.put;

import io.zhuangan.showcase.EditedBody;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** Entries of pages that editors write, for scripts; what an entry does not have is null. */
final class EntryJson {
    private EntryJson() {}

    static JsonArrayBuilder of(List<EditedBody.Entry> entries) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (EditedBody.Entry e : entries) {
            JsonObjectBuilder o = Json.createObjectBuilder();
            put(o, "text", said(e.text()));
            put(o, "textEn", said(e.textEn()));
            put(o, "note", said(e.note()));
            put(o, "noteEn", said(e.noteEn()));
            put(o, "value", said(e.value()));
            put(o, "valueEn", said(e.valueEn()));
            put(o, "source", said(e.source()));
            put(o, "sourceEn", said(e.sourceEn()));
            put(o, "dated", said(e.dated()));
            put(o, "link", said(e.link()));
            all.add(put(o, "demo", e.demo()));
        }
        return all;
    }

    static String said(String text) {
        return text.isEmpty() ? null : text;
    }
}
