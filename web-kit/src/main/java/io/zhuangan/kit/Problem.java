package io.zhuangan.kit;

import java.util.List;
import java.util.Locale;

/** An error as application/problem+json (RFC 9457) with a stable code and a sentence in the reader's language. */
public record Problem(String type, String title, int status, String code, String detail) {

    static Problem of(int status, String code, String detail, Locale locale) {
        Texts texts = Texts.in(locale);
        String title = texts.find("kit", "problem." + code, List.of());
        if (title == null) title = texts.find("kit", "problem.RULE", List.of());
        return new Problem("urn:zhuangan:problem:" + code, title, status, code, detail == null ? title : detail);
    }

    String json() {
        return "{\"type\":" + quoted(type) + ",\"title\":" + quoted(title) + ",\"status\":" + status + ",\"code\":"
                + quoted(code) + ",\"detail\":" + quoted(detail) + "}";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < 0x20) out.append(String.format("\\u%04x", (int) c));
            else out.append(c);
        }
        return out.append('"').toString();
    }
}
