package io.zhuangan.publicsite;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.function.Function;

/** How the open interface answers: one page of a list, tagged and checked each time, readable from any site. */
@RequestScoped
public class OpenAnswer {
    @Inject
    HttpServletRequest request;

    <T> Response page(io.zhuangan.shared.Page<T> page, Function<T, JsonObjectBuilder> item) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        page.items().forEach(one -> items.add(item.apply(one)));
        JsonObjectBuilder answer = Json.createObjectBuilder().add("items", items);
        if (page.next() == null) answer.addNull("next");
        else answer.add("next", page.next());
        return answer(answer.build());
    }

    /** As {@link #page}, and says when the newest on this page came; the tag alone decides about 304, since things go too. */
    <T> Response page(
            io.zhuangan.shared.Page<T> page, Function<T, JsonObjectBuilder> item, Function<T, Instant> changed) {
        Response whole = page(page, item);
        return page.items().stream()
                .map(changed)
                .max(Instant::compareTo)
                .map(at -> modified(whole, at))
                .orElse(whole);
    }

    static Response modified(Response answer, Instant at) {
        return Response.fromResponse(answer)
                .header("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(ZoneOffset.UTC)))
                .build();
    }

    Response answer(JsonObject body) {
        byte[] content = body.toString().getBytes(StandardCharsets.UTF_8);
        String tag = Fingerprint.of(content);
        Response.ResponseBuilder answer = Fingerprint.matches(request.getHeader("If-None-Match"), tag)
                ? Response.notModified()
                : Response.ok(content, "application/json; charset=UTF-8");
        return answer.header("ETag", tag)
                .header("Cache-Control", "public, no-cache")
                .build();
    }

    /** Whole address below the site's root. */
    String url(String path) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath() + path;
    }

    static JsonObjectBuilder put(JsonObjectBuilder to, String name, Object value) {
        if (value == null) return to.addNull(name);
        if (value instanceof Integer number) return to.add(name, number);
        if (value instanceof Boolean flag) return to.add(name, flag);
        if (value instanceof java.math.BigDecimal number) return to.add(name, number);
        if (value instanceof Instant || value instanceof UUID || value instanceof Enum<?>) {
            return to.add(name, value.toString());
        }
        return to.add(name, String.valueOf(value));
    }
}
