package io.zhuangan.identity;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One request to a signed-in front-end and the ways in which the sign-in answers it. */
record Answer(HttpServletRequest request, HttpServletResponse response, FrontEnd frontEnd) {

    /** Path inside the front-end, decoded, without path parameters. */
    String path() {
        return CurrentSeat.pathOf(request);
    }

    String pathWithQuery() {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    String pageThatSentIt(IdentitySettings settings) {
        return ReturnAddress.ofReferer(
                frontEnd.path(), settings.baseUrl(), request.getHeader("Host"), request.getHeader("Referer"));
    }

    /** A script of the page asks for a part of it: a redirect to another origin would be swallowed by the browser. */
    boolean fromFacesScript() {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /**
     * Does the browser say that one of our own pages sent this? A form from elsewhere carries no session cookie
     * (SameSite), a link from elsewhere does.
     */
    boolean fromOwnPage() {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? "POST".equals(request.getMethod()) : "same-origin".equals(site);
    }

    void neverStored() {
        response.setHeader("Cache-Control", "no-store");
    }

    AuthenticationStatus redirect(String to) {
        neverStored();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Tells the page's script to leave for {@code to}. */
    AuthenticationStatus redirectScript(String to) {
        String address = to.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
        return write(
                HttpServletResponse.SC_OK,
                "text/xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + address
                        + "\"/></partial-response>");
    }

    AuthenticationStatus problem(String which, int status, HttpMessageContext context) {
        if (fromFacesScript()) return redirectScript(frontEnd.path() + "/sign-in");
        request.setAttribute(SeatGate.PROBLEM, which);
        return show("/identity/problem.xhtml", status, context);
    }

    AuthenticationStatus apiProblem(int status, String code) {
        return write(
                status,
                "application/problem+json",
                "{\"type\":\"about:blank\",\"title\":\"" + title(code) + "\",\"status\":" + status + ",\"code\":\""
                        + code + "\"}");
    }

    AuthenticationStatus json(int status, String body) {
        return write(status, "application/json", body);
    }

    /** Lets the request go on; {@link SeatGate} shows this page instead of the one that was asked for. */
    AuthenticationStatus show(String page, int status, HttpMessageContext context) {
        neverStored();
        request.setAttribute(SeatGate.PAGE, page);
        request.setAttribute(SeatGate.STATUS, status);
        return context.doNothing();
    }

    /** The reader's choice of language, as the identity provider names languages. */
    Optional<String> language() {
        String choice = cookie("lang");
        if (choice == null) return Optional.empty();
        return Optional.of("en".equals(choice) ? "en" : "zh-CN");
    }

    String cookie(String name) {
        if (request.getCookies() == null) return null;
        for (Cookie cookie : request.getCookies()) if (cookie.getName().equals(name)) return cookie.getValue();
        return null;
    }

    void setCookie(String name, String value, int seconds) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(frontEnd.path());
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private AuthenticationStatus write(int status, String type, String body) {
        neverStored();
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getWriter().write(body);
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** The API speaks English; people's pages have their own texts. */
    private static String title(String code) {
        return switch (code) {
            case "UNAUTHORIZED" -> "Sign in with a bearer token of this platform.";
            case "HEADER_MISSING" -> "A write with a session cookie needs the header X-Requested-With: zhuangan.";
            default -> "The identity provider does not answer. Try again in a moment.";
        };
    }
}
