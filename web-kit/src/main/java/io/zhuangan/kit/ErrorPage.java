package io.zhuangan.kit;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The pages for 401, 403, 404 and 500. Written without Faces, so that they still come when Faces is what failed. */
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object stated = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Locale locale = Languages.of(request);
        int status = stated instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        // a servlet that asks a room has no handler of its own: what the room refused is no failure
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            status = Refusal.of(thrown, locale).map(Refusal::status).orElse(status);
        }
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        String home = request.getContextPath();
        if (uri instanceof String path && path.startsWith(home + "/api/")) {
            response.setContentType("application/problem+json");
            response.getWriter().write(problem(status, locale));
        } else {
            response.setContentType("text/html");
            write(response.getWriter(), status, locale, home);
        }
    }

    private static String problem(int status, Locale locale) {
        return Problem.of(
                        status,
                        codeOf(status),
                        Texts.in(locale).find("kit", "error." + page(status) + ".text", List.of()),
                        locale)
                .json();
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 401 -> "UNAUTHORIZED";
            case 403 -> "DENIED";
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            default -> status < 500 ? "BAD_REQUEST" : "UNEXPECTED";
        };
    }

    /** Which of the four texts fits. */
    static int page(int status) {
        return switch (status) {
            case 401, 403 -> status;
            default -> status >= 400 && status < 500 ? 404 : 500;
        };
    }

    private static void write(PrintWriter out, int status, Locale locale, String home) {
        int page = page(status);
        String res = home + "/kit";
        String action = page == 401 ? "error.401.go" : "error.home";
        out.write("<!DOCTYPE html><html lang=\"" + locale.toLanguageTag() + "\"><head><meta charset=\"UTF-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
                + text(locale, "error." + page + ".title") + " · " + text(locale, "brand")
                + "</title><link rel=\"icon\" type=\"image/svg+xml\" href=\"" + res + "/brand.svg\">"
                + "<link rel=\"stylesheet\" href=\"" + res + "/serif/serif.css\">"
                + "<link rel=\"stylesheet\" href=\"" + res + "/tokens.css\"><link rel=\"stylesheet\" href=\"" + res
                + "/kit.css\"></head><body class=\"err\"><main class=\"err-p\"><a class=\"brand\" href=\"" + home
                + "/\"><svg class=\"mark\" aria-hidden=\"true\"><use href=\"" + res
                + "/icons.svg#brand\"></use></svg><span><b>" + text(locale, "brand") + "</b><span>"
                + text(locale, "brand.city") + "</span></span></a><p class=\"err-n\">" + status
                + "</p><h1 class=\"t-title\">" + text(locale, "error." + page + ".title") + "</h1><p class=\"err-t\">"
                + text(locale, "error." + page + ".text") + "</p><p class=\"row mt-6\"><a class=\"btn pri lg\" href=\""
                + home + "/\">" + text(locale, action) + "</a></p></main></body></html>");
    }

    private static String text(Locale locale, String key) {
        return Texts.in(locale).find("kit", key, List.of());
    }
}
