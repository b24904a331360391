package io.zhuangan.kit;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Every error of the API as problem+json. Each front-end's Application class registers it. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale locale = Languages.of(request);
        Refusal refusal = Refusal.of(thrown, locale).orElseGet(() -> other(thrown, locale));
        Response.ResponseBuilder answer = Response.status(refusal.status());
        if (thrown instanceof WebApplicationException web)
            web.getResponse().getHeaders().forEach((name, values) -> {
                if (!name.equalsIgnoreCase("Content-Type") && !name.equalsIgnoreCase("Content-Length"))
                    values.forEach(value -> answer.header(name, value));
            });
        return answer.type("application/problem+json")
                .header("Cache-Control", "no-store")
                .entity(Problem.of(refusal.status(), refusal.code(), refusal.sentence(), locale)
                        .json())
                .build();
    }

    private Refusal other(Throwable thrown, Locale locale) {
        Texts texts = Texts.in(locale);
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return switch (status) {
                case 401 -> new Refusal(401, "UNAUTHORIZED", texts.find("kit", "error.401.text", List.of()));
                case 403 -> Refusal.common(403, "DENIED", locale);
                case 404 -> Refusal.common(404, "NOT_FOUND", locale);
                case 405 -> Refusal.common(405, "METHOD_NOT_ALLOWED", locale);
                case 406 -> Refusal.common(406, "NOT_ACCEPTABLE", locale);
                case 415 -> Refusal.common(415, "UNSUPPORTED_MEDIA_TYPE", locale);
                default -> status < 500 ? bad(status, web.getMessage(), texts) : unforeseen(thrown, locale);
            };
        }
        if (thrown instanceof ConstraintViolationException invalid) {
            String what = invalid.getConstraintViolations().stream()
                    .findFirst()
                    .map(v -> v.getPropertyPath() + " " + v.getMessage())
                    .orElse("");
            return bad(400, what, texts);
        }
        if (unreadable(thrown)) return bad(400, "JSON", texts);
        return Optional.of(thrown)
                .filter(IllegalArgumentException.class::isInstance)
                .map(t -> bad(400, String.valueOf(t.getMessage()), texts))
                .orElseGet(() -> unforeseen(thrown, locale));
    }

    /**
     * A body that is no JSON, or not the JSON that was expected. Readers of bodies wrap what they meet; JSON that fails
     * anywhere else is our own fault. The parser's words name our classes, so they stay inside.
     */
    private static boolean unreadable(Throwable thrown) {
        Throwable inner = thrown instanceof ProcessingException ? thrown.getCause() : thrown;
        return inner instanceof JsonException || (inner != thrown && inner instanceof JsonbException);
    }

    private static Refusal bad(int status, String what, Texts texts) {
        return new Refusal(status, "BAD_REQUEST", texts.find("kit", "error.BAD_REQUEST", List.of(what)));
    }

    private static Refusal unforeseen(Throwable thrown, Locale locale) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.log(Level.ERROR, "API error " + number, thrown);
        return Refusal.unexpected(number, locale);
    }
}
