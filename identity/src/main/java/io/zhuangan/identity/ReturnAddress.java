package io.zhuangan.identity;

import java.net.URI;
import java.util.Set;

/**
 * Where somebody goes after signing in: a page of the same front-end, never another host, never a page that would
 * sign them out or in again.
 */
final class ReturnAddress {
    private static final int LONGEST = 2000;
    private static final Set<String> NOT_AGAIN =
            Set.of("/callback", "/sign-in", "/sign-out", "/signed-out", "/backchannel-logout");

    private static final Set<String> AGAIN_PAGES = Set.of(
            "/identity/problem.xhtml",
            "/identity/signed-out.xhtml",
            "/identity/sign-out.xhtml",
            "/identity/no-seat.xhtml",
            "/identity/seats.xhtml");

    private ReturnAddress() {}

    /** @param wanted path with query, as it stood in a request; anything that is not inside the front-end gives its home */
    static String within(String contextPath, String wanted) {
        String home = contextPath + "/";
        if (wanted == null || wanted.isBlank() || wanted.length() > LONGEST) return home;
        if (!wanted.startsWith(home)) return home;
        if (wanted.chars().anyMatch(c -> c == '\\' || c <= 0x20 || c == 0x7f)) return home;
        int end = firstOf(wanted, '?', ';', '#');
        String path = wanted.substring(contextPath.length(), end);
        if (path.startsWith("//") || path.contains("/../") || path.endsWith("/..")) return home;
        if (NOT_AGAIN.contains(path) || AGAIN_PAGES.contains(path) || path.startsWith("/api/")) return home;
        int fragment = wanted.indexOf('#');
        return fragment < 0 ? wanted : wanted.substring(0, fragment);
    }

    /** The page that sent a request, when it is a page of this front-end on this host. */
    static String ofReferer(String contextPath, String baseUrl, String requestHost, String referer) {
        if (referer == null) return contextPath + "/";
        try {
            URI from = new URI(referer);
            String host = from.getRawAuthority();
            if (host == null || !(host.equals(requestHost) || host.equals(new URI(baseUrl).getRawAuthority()))) {
                return contextPath + "/";
            }
            String query = from.getRawQuery();
            return within(contextPath, from.getRawPath() + (query == null ? "" : "?" + query));
        } catch (java.net.URISyntaxException e) {
            return contextPath + "/";
        }
    }

    private static int firstOf(String text, char... ends) {
        int end = text.length();
        for (char c : ends) {
            int at = text.indexOf(c);
            if (at >= 0 && at < end) end = at;
        }
        return end;
    }
}
