package io.zhuangan.kit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * A form that arrives again from the same page with the same values (a button pressed twice, an answer that got lost on
 * the way) is not carried out again: it leads to where it led the first time. A form with other values, from another
 * page, or that was refused before, is carried out as usual. Forms with files are left alone: what they bring in is
 * known by its hash.
 */
public class SentTwice extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Attribute of a request: where its form leads, see {@link KitExternalContextFactory}. */
    static final String LED = SentTwice.class.getName();

    private static final String VIEW = "jakarta.faces.ViewState";

    /** A page of this kind is the same for every visit, so it does not tell whose second time it is. */
    private static final String STATELESS = "stateless";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null || !isForm(request)) {
            chain.doFilter(request, response);
            return;
        }
        SentForms forms = SentForms.of(session);
        String print = print(request.getRequestURI(), request.getParameterMap());
        if (!forms.begins(print)) {
            String led = forms.before(print, PATIENCE).orElse(null);
            if (led != null) {
                lead(request, response, led);
                return;
            }
        }
        try {
            chain.doFilter(request, response);
        } finally {
            forms.led(print, (String) request.getAttribute(LED));
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && request.getParameter(VIEW) != null
                && !STATELESS.equals(request.getParameter(VIEW));
    }

    /** Same address and same values in any order, same print. */
    static String print(String address, Map<String, String[]> values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, address);
            new TreeMap<>(values).forEach((name, several) -> {
                add(digest, name);
                add(digest, Integer.toString(several.length));
                for (String value : several) add(digest, value);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.sendRedirect(address);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?>\n<partial-response><redirect url=\""
                        + address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")
                        + "\"></redirect></partial-response>");
    }
}
