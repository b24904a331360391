package io.zhuangan.showcase;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** An edited page as it is kept. */
public final class EditedText {
    private EditedText() {}

    public static String of(EditedBody body) {
        return Json.MAPPER.toJson(body);
    }

    public static EditedBody read(String kept) {
        return Json.MAPPER.fromJson(kept, EditedBody.class);
    }

    /** Made at first use: thread-safe, costly to build. */
    private static final class Json {
        static final Jsonb MAPPER = JsonbBuilder.create();
    }
}
