package io.zhuangan.acceptance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser without a screen: keeps cookies, follows redirects when told to, sends forms. Enough to test sign-in step
 * by step, which a real browser hides.
 */
final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final List<Kept> cookies = new ArrayList<>();

    private record Kept(String host, String path, String name, String value) {}

    /** One answer, at the address where it came from. */
    record Shown(URI address, int status, String body, HttpResponse<String> response) {
        Optional<URI> redirect() {
            return response.headers()
                    .firstValue("Location")
                    .filter(l -> status >= 300 && status < 400)
                    .map(address::resolve);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    /** One request, no redirect followed. {@code headers} are name, value, name, value… */
    Shown once(String method, String address, String body, String... headers) {
        URI uri = URI.create(address);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(60));
        if (headers.length > 0) request.headers(headers);
        String cookie = cookieHeader(uri);
        if (!cookie.isEmpty()) request.header("Cookie", cookie);
        if (body != null && List.of(headers).stream().noneMatch("Content-Type"::equalsIgnoreCase)) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try {
            HttpResponse<String> response =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(line -> keep(uri, line));
            return new Shown(uri, response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** GET and follow redirects to the end. */
    Shown open(String address, String... headers) {
        return follow(once("GET", address, null, headers), headers);
    }

    Shown follow(Shown shown, String... headers) {
        Shown now = shown;
        for (int hops = 0; now.redirect().isPresent(); hops++) {
            if (hops == 15) throw new AssertionError("redirects without end, last to " + now.redirect());
            now = once("GET", now.redirect().get().toString(), null, headers);
        }
        return now;
    }

    /** Fills in the login page that is shown and goes where it leads, without following further. */
    Shown submitLogin(Shown loginPage, String username, String password) {
        Matcher form = FORM.matcher(loginPage.body());
        if (!form.find())
            throw new AssertionError("no login form at " + loginPage.address() + ":\n" + loginPage.body());
        String action = form.group(1).replace("&amp;", "&");
        return once("POST", action, form(Map.of("username", username, "password", password)));
    }

    /** Opens a page and signs in where that is asked for. */
    Shown signIn(String address, String username, String password) {
        Shown page = open(address);
        return follow(submitLogin(page, username, password));
    }

    static String form(Map<String, String> fields) {
        StringBuilder out = new StringBuilder();
        fields.forEach((name, value) -> out.append(out.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return out.toString();
    }

    Optional<String> cookie(String name) {
        return cookies.stream()
                .filter(c -> c.name().equals(name))
                .map(Kept::value)
                .findFirst();
    }

    void forget(String name) {
        cookies.removeIf(c -> c.name().equals(name));
    }

    void forgetAll() {
        cookies.clear();
    }

    private String cookieHeader(URI uri) {
        StringBuilder out = new StringBuilder();
        for (Kept c : cookies) {
            boolean fits = c.host().equals(uri.getHost())
                    && (uri.getPath().equals(c.path())
                            || uri.getPath().startsWith(c.path().endsWith("/") ? c.path() : c.path() + "/"));
            if (fits)
                out.append(out.isEmpty() ? "" : "; ")
                        .append(c.name())
                        .append('=')
                        .append(c.value());
        }
        return out.toString();
    }

    /** Secure cookies are sent too: browsers treat loopback as secure. */
    private void keep(URI from, String line) {
        String[] parts = line.split(";");
        int at = parts[0].indexOf('=');
        String name = parts[0].substring(0, at).strip();
        String value = parts[0].substring(at + 1).strip();
        String path = "/";
        boolean gone = value.isEmpty();
        for (String part : parts) {
            String attribute = part.strip();
            if (attribute.regionMatches(true, 0, "Path=", 0, 5)) path = attribute.substring(5);
            if (attribute.equalsIgnoreCase("Max-Age=0")) gone = true;
        }
        String where = path;
        cookies.removeIf(
                c -> c.name().equals(name) && c.path().equals(where) && c.host().equals(from.getHost()));
        if (!gone) cookies.add(new Kept(from.getHost(), path, name, value));
    }
}
